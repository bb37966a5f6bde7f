package backproof.trial;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.Experiment;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import org.junit.jupiter.api.Test;

/** Other data keep what a right program may rely on. */
class OtherDataTest {
  private static final String SETUP =
      """
      import numpy as np
      rng = np.random.RandomState(3)
      X = rng.randn(4, 3)
      y = rng.randn(4)
      w = rng.randn(3)
      """;
  private static final String FORWARD =
      """
      def forward(X, y, w):
          r = X @ w - y
          return np.mean(r ** 2) + 0.1 / num * w @ w, r
      """;
  private static final String BACKWARD =
      """
      def backward(X, y, w, cache):
          return {'dw': 2 * X.T @ cache / num + 0.2 / num * w}
      """;

  private static Report check(String setup, String forward, String backward) {
    Outcome outcome =
        Laboratory.check(Experiment.of("", setup, forward, backward), Limits.BROWSER, () -> 0);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  private static void assertIsRight(String setup, String forward, String backward) {
    Report report = check(setup, forward, backward);
    assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
    assertThat(report.reasons().toString()).contains("with other parameters and data");
  }

  @Test
  void theNumberOfExamplesGrowsWithThemWhateverItIsCalled() {
    for (String count : new String[] {"num = len(X)", "num, dims = X.shape", "num = 4"}) {
      assertIsRight(SETUP + count + "\n", FORWARD, BACKWARD);
    }
    Report report =
        check(SETUP + "num = len(X)\n", FORWARD, BACKWARD.replace("cache / num", "cache / 4"));
    assertThat(report.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(report.reasons().get(0)).contains("with 6 examples instead of 4");
  }

  @Test
  void aCopyThatSetupMadeFollowsTheData() {
    String setup = SETUP + "num = len(y)\nXT = X.T.copy()\n";
    assertIsRight(setup, FORWARD.replace("X @ w", "w @ XT"), BACKWARD);
  }

  @Test
  void aRotationStaysOneAndSoDoesWhatIsSkewOrInOrder() {
    String rotated = SETUP + "num = 4\nQ = np.linalg.qr(rng.randn(3, 3))[0]\n";
    assertIsRight(
        rotated,
        FORWARD.replace("X @ w", "X @ np.linalg.inv(Q) @ w"),
        BACKWARD.replace("X.T", "Q @ X.T"));
    String skew = SETUP + "num = 4\nQ = np.array([[0, 1.5, -0.5], [-1.5, 0, 2], [0.5, -2, 0]])\n";
    assertIsRight(skew, FORWARD.replace("X @ w", "X @ Q @ w"), BACKWARD.replace("X.T", "-Q @ X.T"));
    String scale = SETUP + "num = 4\nt = np.array([5, 4, 2.5, 1])\n";
    String before = "np.sum(np.cumsum(r) * t)";
    assertIsRight(
        scale,
        FORWARD.replace("np.mean(r ** 2)", before),
        BACKWARD.replace(
            "2 * X.T @ cache / num",
            "sum(t[i] * X[t >= t[i]].sum(axis=0) for i in range(len(t)))"));
  }
}
