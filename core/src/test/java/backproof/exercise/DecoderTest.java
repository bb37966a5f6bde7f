package backproof.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.experiment.Presets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that forum posts show, and what they tell. */
class DecoderTest {
  private static final Decoder DECODER = new Decoder(() -> System.nanoTime() / 1e6);

  private static List<String> told(String typed) {
    return DECODER.readings(TypedDifference.in(typed).orElseThrow()).stream()
        .map(Reading::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.2850931567761623 | Both planted bugs are still there: dW2 is doubled and db1 has 4. /"
            + " m.",
        "There is a mistake in the backward propagation! difference = 0.285093156776|"
            + " Both planted bugs are still there: dW2 is doubled and db1 has 4. / m.",
        "0.17344196893 | dW2 is still doubled (the planted * 2); db1 is mended.",
        "0.25442297124 | db1 still has 4. / m (planted); dW2 is mended.",
        "1.1890913024229996e-07 | The backward pass is right.",
        "1.1885e-7 | The backward pass is right."
      })
  void aNumberTellsWhichBugsAreLeft(String typed, String text) {
    assertThat(told(typed)).first().isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.333333347898592", "0.5177906384974295"})
  void aNumberTellsThatTheCheckerItselfIsWrong(String typed) {
    assertThat(told(typed)).anySatisfy(text -> assertThat(text).contains("J_minus is computed at"));
  }

  @Test
  void everyMistakeIsOneEditOfTheLessonsBackward() {
    String right = Presets.find("fraud-net-mended").orElseThrow().experiment().backward();
    for (Slip slip : Slips.all()) {
      int place = right.indexOf(slip.before());
      assertThat(place).as(slip.text()).isNotNegative();
      assertThat(right.indexOf(slip.before(), place + 1)).as(slip.text()).isNegative();
    }
    assertThat(DECODER.size()).isGreaterThan(1500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no number here", "-", "e", "1e999"})
  void whatIsNoNumberIsNone(String typed) {
    assertThat(TypedDifference.in(typed)).isEmpty();
  }

  @Test
  void fewDigitsFitMorePrograms() {
    assertThat(told("0.2").size()).isGreaterThan(told("0.2850931567761623").size());
    assertThat(TypedDifference.in("0.0285")).contains(new TypedDifference(0.0285, 5e-5, 3));
  }

  @Test
  void anUnknownNumberHasNeighbours() {
    TypedDifference typed = TypedDifference.in("0.28509").orElseThrow();
    assertThat(DECODER.nearest(typed)).hasSize(3);
  }
}
