package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.diagnosis.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found by asking what a value would have to be, or what is missing from a sum. */
class DemandTest {
  private static final String SETUP =
      """
      import numpy as np
      np.random.seed(3)
      X = np.random.randn(7, 2)
      y = np.random.randn(7)
      centers = np.random.randn(4, 2)
      log_sigma = np.array([-0.4, 0.1, -0.2, 0.3])
      weights = np.random.randn(4)
      """;

  private static final String FORWARD =
      """
      def rbf_loss(X, y, centers, log_sigma, weights):
          sqdist = np.sum((X[:, None, :] - centers[None, :, :]) ** 2, axis=2)
          phi = np.exp(-0.5 * sqdist / np.exp(2 * log_sigma))
          resid = phi @ weights - y
          return 0.5 * np.mean(resid ** 2), (sqdist, phi, resid)
      """;

  private static final String BACKWARD =
      """
      def rbf_grads(X, y, centers, log_sigma, weights, cache):
          sqdist, phi, resid = cache
          N, M = phi.shape
          r = resid / N
          grad_weights = phi.T @ r
          grad_centers = np.zeros_like(centers)
          grad_log_sigma = np.zeros(M)
          for i in range(N):
              for j in range(M):
                  var = np.exp(2 * log_sigma[j])
                  back = r[i] * weights[j] * phi[i, j]
                  grad_centers[j] += back * (X[i] - centers[j]) / var
                  grad_log_sigma[j] += back * sqdist[i, j] / var
          return grad_centers, grad_log_sigma, grad_weights
      """;

  private static List<Finding> found(String setup, String forward, String backward) {
    return Diagnosed.of(setup, forward, backward);
  }

  private static String mended(Finding finding) {
    return finding.fix().map(fix -> fix.change().after().strip()).orElse("");
  }

  @Test
  void aFactorThatIsMissingInALoopIsFoundWhereTheValueHasNoSlope() {
    String bug = BACKWARD.replace("weights[j] * phi[i, j]", "weights[j]");
    Finding origin = found(SETUP, FORWARD, bug).get(0);
    assertThat(origin.line()).isEqualTo(11);
    assertThat(mended(origin)).isEqualTo("back = r[i] * weights[j] * phi[i, j]");
  }

  @Test
  void nothingIsSaidOfTheRightProgram() {
    assertThat(found(SETUP, FORWARD, BACKWARD)).isEmpty();
  }

  @Test
  void aFactorOfTheEntriesThatALoopGivesIsFound() {
    String setup =
        """
        import numpy as np
        np.random.seed(5)
        X = np.random.randn(6, 3)
        y = np.random.randn(6)
        logs = np.random.randn(3)
        """;
    String forward =
        """
        def forward(X, y, logs):
            r = X @ np.exp(logs) - y
            return 0.5 * np.mean(r ** 2), (r,)
        """;
    String backward =
        """
        def backward(X, y, logs, cache):
            r = cache[0] / len(y)
            g = X.T @ r
            dlogs = np.zeros(len(logs))
            for j in range(len(logs)):
                dlogs[j] = g[j:].sum() - g[j + 1:].sum()
            return dlogs
        """;
    Finding origin = found(setup, forward, backward).get(0);
    assertThat(origin.line()).isEqualTo(6);
    assertThat(mended(origin)).contains("np.exp(logs[j])");
  }

  private static final String STEPS =
      """
      import numpy as np
      np.random.seed(2)
      xs = np.random.randn(3, 2)
      y = np.random.randn(2)
      Wx = 0.5 * np.random.randn(2, 2)
      Wh = 0.5 * np.random.randn(2, 2)
      """;

  private static final String RECURRENT =
      """
      def forward(xs, y, Wx, Wh):
          h = np.zeros(2)
          steps = []
          for t in range(3):
              h_new = np.tanh(Wx @ xs[t] + Wh @ h)
              steps.append((xs[t], h, h_new))
              h = h_new
          return 0.5 * np.sum((h - y) ** 2), (steps, h)
      """;

  private static final String THROUGH_TIME =
      """
      def backward(y, Wx, Wh, cache):
          steps, h = cache
          dWx, dWh = np.zeros_like(Wx), np.zeros_like(Wh)
          dh = h - y
          for x, h_prev, h_new in reversed(steps):
              da = dh * (1 - h_new ** 2)
              dWx += np.outer(da, x)
              dWh += np.outer(da, h_prev)
              dh = Wh.T @ da
          return dWx, dWh
      """;

  @Test
  void aStatementThatAddedToAGradientAndWasLeftOutIsPutBack() {
    String bug = THROUGH_TIME.replace("        dWh += np.outer(da, h_prev)\n", "");
    Finding origin = found(STEPS, RECURRENT, bug).get(0);
    assertThat(mended(origin)).isEqualTo("dWh += np.outer(da, h_prev)");
  }

  @Test
  void aValueThatWasKeptTwiceIsMixedUpWhereItIsKept() {
    String bug = RECURRENT.replace("(xs[t], h, h_new)", "(xs[t], h_new, h_new)");
    Finding origin = found(STEPS, bug, THROUGH_TIME).get(0);
    assertThat(origin.cell()).isEqualTo("forward");
    assertThat(mended(origin)).isEqualTo("steps.append((xs[t], h, h_new))");
  }
}
