package backproof.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ExactSumTest {
  @Test
  void tenTenthsAreOne() {
    ExactSum sum = new ExactSum();
    for (int i = 0; i < 10; i++) {
      sum.add(0.1);
    }
    assertThat(sum.value()).isEqualTo(1.0);
  }

  @Test
  void largeTermsCancelWithoutLoss() {
    ExactSum sum = new ExactSum();
    for (double term : new double[] {1e308, 1e-320, 1.0, -1e308, 1e-17}) {
      sum.add(term);
    }
    assertThat(sum.value()).isEqualTo(1.0);
  }

  @Test
  void isTheNearestDoubleToTheExactSum() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      ExactSum sum = new ExactSum();
      BigDecimal exact = BigDecimal.ZERO;
      for (int i = 0; i < 20; i++) {
        double term = random.nextGaussian() * Math.pow(2, random.nextInt(200) - 100);
        sum.add(term);
        exact = exact.add(new BigDecimal(term));
      }
      assertThat(sum.value()).as("round %d", round).isEqualTo(exact.doubleValue());
    }
  }

  @Test
  void infinityAndNanStay() {
    ExactSum sum = new ExactSum();
    sum.add(Double.POSITIVE_INFINITY);
    sum.add(1);
    assertThat(sum.value()).isInfinite();
    sum.add(Double.NEGATIVE_INFINITY);
    assertThat(sum.value()).isNaN();
  }
}
