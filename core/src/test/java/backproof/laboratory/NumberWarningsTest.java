package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.experiment.Experiment;
import java.util.List;
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

  /** The notes on an experiment whose setup and backward cells hold these statements too. */
  private static String notesOn(String inSetup, String inBackward) {
    String setup =
        "import numpy as np\nW = np.array([1.0, 2.0])\nb = np.array([0.0, 2.0])\n" + inSetup + "\n";
    String forward = "def forward(W, b):\n    return np.sum(W * b)\n";
    String backward =
        "def backward(W, b):\n    dW = b * 1\n    " + inBackward + "\n    return dW\n";
    Outcome outcome =
        Laboratory.check(Experiment.of("", setup, forward, backward), Limits.TERMINAL, () -> 0);
    assertThat(outcome).isInstanceOf(Outcome.Judged.class);
    return String.join(" ", ((Outcome.Judged) outcome).notes());
  }

  @Test
  void setupAndBackwardAreHeardAsWell() {
    assertThat(notesOn("c = np.log(b)", "pass"))
        .contains("divide by zero encountered in log, in line 4 of the setup cell.");
    assertThat(notesOn("", "b / b"))
        .contains("invalid value encountered in divide, in line 3 of the backward cell.");
    assertThat(notesOn("c = np.ones(2)\nc /= b", "np.float64(1) / b[0]"))
        .contains("divide by zero encountered in divide, in line 5 of the setup cell.")
        .contains("divide by zero encountered in scalar divide, in line 3 of the backward cell.");
    assertThat(notesOn("np.float64(1e300) * 1e300\nnp.exp(np.float64(1000))", "pass"))
        .contains("overflow encountered in scalar multiply, in line 4 of the setup cell.")
        .contains("overflow encountered in exp, in line 5 of the setup cell.");
    assertThat(notesOn("np.array([1, 0]) / np.array([0, 0])", "pass"))
        .contains("divide by zero encountered in divide, in line 4")
        .contains("invalid value encountered in divide, in line 4");
  }

  @Test
  void aStatementInALoopIsHeardOnce() {
    assertThat(notesOn("for i in range(3):\n    np.log(b)", "pass"))
        .containsOnlyOnce("RuntimeWarning");
  }

  @Test
  void whatTheProgramPassesOverIsNotHeard() {
    for (String quiet :
        List.of(
            "with np.errstate(divide='ignore'):\n    1 / b",
            "np.divide(1, b, out=np.zeros(2), where=b > 0)",
            "np.isclose(np.inf, np.inf)",
            "np.linalg.det(np.zeros((2, 2)))",
            "np.array([np.nan, np.inf]) + 1",
            "np.nanmean(np.array([np.nan, 1]))")) {
      assertThat(notesOn(quiet, "pass")).as(quiet).doesNotContain("RuntimeWarning");
    }
  }
}
