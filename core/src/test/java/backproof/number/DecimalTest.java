package backproof.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Number text against CPython and NumPy; resources/number/decimal.py makes the expectations. */
final class DecimalTest {
  @Test
  void printsAndReadsAsPythonDoes() {
    for (String line : ElementaryTest.lines("/number/decimal.txt")) {
      String[] part = line.split(" ");
      double x = Double.longBitsToDouble(Long.parseUnsignedLong(part[0], 16));
      int precision = Integer.parseInt(part[2]);
      assertThat(Decimal.repr(x)).isEqualTo(part[1]);
      assertThat(Decimal.parse(part[1])).isEqualTo(x);
      if (!part[3].equals("-")) {
        assertThat(Decimal.fixed(x, precision)).as(line).isEqualTo(part[3]);
      }
      assertThat(Decimal.scientific(x, precision)).as(line).isEqualTo(part[4]);
      assertThat(Decimal.general(x, precision)).as(line).isEqualTo(part[5]);
    }
  }

  @Test
  void theShortestTextOfAFloatIsNumpys() {
    for (String line : ElementaryTest.lines("/number/decimal.txt")) {
      String[] part = line.split(" ");
      if (!part[6].equals("-")) {
        float x = (float) Double.longBitsToDouble(Long.parseUnsignedLong(part[0], 16));
        String text = Decimal.shortestFloat(x).scientific(2).replace("+", "");
        assertThat(text).as(line).isEqualTo(part[6]);
      }
    }
  }

  @Test
  void whatIsPrintedReadsBack() {
    long seed = 20261101;
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(x)) {
        assertThat(Decimal.parse(Decimal.repr(x))).as("seed %d", seed).isEqualTo(x);
        assertThat(Decimal.parse(Decimal.json(x))).as("seed %d", seed).isEqualTo(x);
      }
    }
  }

  @Test
  void jsonNumbersAreJavaScripts() {
    assertThat(Decimal.json(1e-7)).isEqualTo("1e-7");
    assertThat(Decimal.json(0.000001)).isEqualTo("0.000001");
    assertThat(Decimal.json(1e21)).isEqualTo("1e+21");
    assertThat(Decimal.json(1e20)).isEqualTo("100000000000000000000");
    assertThat(Decimal.json(-0.0)).isEqualTo("0");
  }

  @Test
  void readsAnyExponent() {
    assertThat(Decimal.parse("1e99999999999")).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Decimal.parse("-1e-99999999999")).isEqualTo(-0.0);
    assertThat(Decimal.parse("0e99999999999")).isEqualTo(0.0);
    assertThat(Decimal.parse("4.9e-324")).isEqualTo(Double.MIN_VALUE);
    assertThatThrownBy(() -> Decimal.parse("1e")).isInstanceOf(NumberFormatException.class);
  }
}
