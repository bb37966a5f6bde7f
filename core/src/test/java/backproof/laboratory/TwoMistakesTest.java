package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.diagnosis.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found where a program has two mistakes. */
class TwoMistakesTest {
  private static final String SETUP =
      """
      import numpy as np
      np.random.seed(3)
      X = np.random.randn(6, 3)
      y = 2.0 * np.random.randn(6)
      w = np.random.randn(3)
      b = np.random.randn(1)
      """;

  private static final String FORWARD =
      """
      def forward(X, y, w, b):
          s = X.dot(w) + b
          a = np.log(1 + np.exp(s)) * np.arctan(s)
          return np.mean((a - y) ** 2), (s, a)
      """;

  private static List<Finding> origins(String setup, String forward, String backward) {
    return Diagnosed.origins(Diagnosed.of(setup, forward, backward));
  }

  @Test
  void theSecondIsFoundBehindOneThatNoEditMends() {
    List<Finding> origins =
        origins(
            SETUP,
            FORWARD,
            """
            def backward(X, y, cache):
                s, a = cache
                da = 2 * (a - y) / len(y)
                ds = np.cosh(np.sort(da)) + np.sin(a)
                dw = 2 * X.T.dot(ds)
                db = np.array([np.sum(ds)])
                return dw, db
            """);
    assertThat(origins).extracting(Finding::line).containsExactly(4, 5);
    assertThat(origins.get(0).fix()).isEmpty();
    assertThat(origins.get(1).fix().orElseThrow().change().after())
        .isEqualTo("    dw = X.T.dot(ds)");
    assertThat(origins.get(1).text()).contains("once line 4 is right");
  }

  @Test
  void twoInTheWayOfTheSameGradientsAreBothFound() {
    List<Finding> origins =
        origins(
            SETUP,
            FORWARD,
            """
            def backward(X, y, cache):
                s, a = cache
                da = 2 * (y - a) / len(y)
                e = np.exp(s)
                ds = da * (e / (1 + e) * np.cos(s) + np.log(1 + e) / (1 + s ** 2))
                dw = X.T.dot(ds)
                db = np.array([np.sum(ds)])
                return dw, db
            """);
    assertThat(origins).extracting(Finding::line).containsExactly(3, 5);
    assertThat(origins.get(0).fix().orElseThrow().change().after())
        .isEqualTo("    da = 2 * (a - y) / len(y)");
  }

  @Test
  void partsOfAnUnrolledVectorAreMendedOneByOne() {
    List<Finding> origins =
        origins(
            SETUP + "theta = np.concatenate([w, b, 0.5 * w])\n",
            """
            def forward(X, y, theta):
                w, b, v = theta[:3], theta[3:4], theta[4:]
                s = X.dot(w) + b
                a = np.tanh(s) * X.dot(v)
                return np.mean((a - y) ** 2), (s, a, v)
            """,
            """
            def backward(X, y, theta, cache):
                s, a, v = cache
                da = 2 * (a - y) / len(y)
                ds = da * X.dot(v) * (1 - np.tanh(s) ** 2)
                dw = X.T.dot(ds) / len(y)
                db = np.array([np.sum(ds)])
                dv = -X.T.dot(da * np.tanh(s))
                return np.concatenate([dw, db, dv])
            """);
    assertThat(origins).extracting(Finding::line).containsExactlyInAnyOrder(5, 7);
    assertThat(origins).allMatch(finding -> finding.fix().isPresent());
    assertThat(origins.get(0).text()).contains("theta[");
  }
}
