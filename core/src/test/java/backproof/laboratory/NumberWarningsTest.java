package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.experiment.Experiment;
import org.junit.jupiter.api.Test;

/** What NumPy warns of, with its words. */
class NumberWarningsTest {
  private static final String BACKWARD =
      """
      def backward(W, x):
          dW = x
          return dW
      """;

  private static Outcome outcome(String values, String statement) {
    String setup = "import numpy as np\nW = np.array(" + values + ")\nx = np.ones(2)\n";
    String forward = "def forward(W, x):\n    a = W * x\n    " + statement + "\n";
    return Laboratory.check(Experiment.of("", setup, forward, BACKWARD), Limits.TERMINAL, () -> 0);
  }

  private static String notes(String values, String statement) {
    Outcome outcome = outcome(values, statement);
    assertThat(outcome).isInstanceOf(Outcome.Judged.class);
    return String.join(" ", ((Outcome.Judged) outcome).notes());
  }

  @Test
  void aPoleAnOverflowAndWhatIsInvalidAreToldApart() {
    String place = ", in line 3 of the forward cell.";
    assertThat(notes("[0.0, 1.0]", "return np.sum(np.minimum(1 / a, 5))"))
        .contains("RuntimeWarning: divide by zero encountered in divide" + place);
    assertThat(notes("[0.0, 1.0]", "return np.sum(np.maximum(np.log(a), -5))"))
        .contains("RuntimeWarning: divide by zero encountered in log" + place);
    assertThat(notes("[800.0, 1.0]", "return np.sum(np.minimum(np.exp(a), 5))"))
        .contains("RuntimeWarning: overflow encountered in exp" + place);
    assertThat(notes("[-1.0, 1.0]", "return np.nansum(np.sqrt(a))"))
        .contains("RuntimeWarning: invalid value encountered in sqrt" + place);
  }

  @Test
  void whatIsOddFromTheStartOnIsNoNews() {
    assertThat(notes("[1.0, 2.0]", "return np.sum(np.minimum(a * np.inf, 5))"))
        .doesNotContain("RuntimeWarning");
    assertThat(notes("[1.0, 2.0]", "return np.sum(np.exp(a))")).doesNotContain("RuntimeWarning");
  }

  @Test
  void aCostThatIsNoNumberLeadsToTheLine() {
    Outcome outcome = outcome("[800.0, 0.0]", "return np.sum(np.exp(a) * 0)");
    assertThat(outcome).isInstanceOf(Outcome.Raised.class);
    assertThat(((Outcome.Raised) outcome).error().line()).isEqualTo(3);
    assertThat(((Outcome.Raised) outcome).error().message()).contains("the cost is nan");
    assertThat(((Outcome.Raised) outcome).error().help())
        .startsWith("RuntimeWarning: overflow encountered in exp, in line 3");
  }
}
