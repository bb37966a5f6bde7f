package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.diagnosis.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which line is named first where edits of several lines would do, or of none. */
class OriginLineTest {
  private static final String SETUP =
      """
      import numpy as np
      np.random.seed(3)
      X = np.random.randn(6, 3)
      y = np.random.rand(6)
      w = np.random.randn(3)
      b = np.random.randn(1)
      """;

  private static List<Finding> origins(String setup, String forward, String backward) {
    return Diagnosed.origins(Diagnosed.of(setup, forward, backward));
  }

  private static Finding origin(String setup, String forward, String backward) {
    return origins(setup, forward, backward).get(0);
  }

  private static String fix(Finding origin) {
    return origin.fix().orElseThrow().change().after();
  }

  @Test
  void aFactorIsNoStatementThatAddsAValueToItself() {
    Finding origin =
        origin(
            SETUP,
            """
            def forward(X, y, w, b):
                e = y - X.dot(w) - b
                return np.mean(e ** 2), e
            """,
            """
            def backward(X, y, cache):
                e = cache
                de = e / len(y)
                dw = -np.sum(de[:, None] * X, axis=0)
                db = -2 * np.sum(de, keepdims=True)
                return dw, db
            """);
    assertThat(origin.line()).isEqualTo(4);
  }

  @Test
  void theTermOfTheParameterIsMissingBehindTheLoopAndNotInIt() {
    Finding origin =
        origin(
            SETUP + "lam = 0.3\n",
            """
            def forward(X, y, lam, w, b):
                p = X.dot(w) + b
                return 0.5 * np.mean((p - y) ** 2) + 0.5 * lam * np.sum(w ** 2), p
            """,
            """
            def backward(X, y, lam, w, cache):
                p = cache
                n = len(y)
                dw = np.zeros(w.shape)
                db = np.zeros(1)
                for i in range(n):
                    e = p[i] - y[i]
                    dw += e * X[i]
                    db += e
                dw /= n
                db /= n
                return dw, db
            """);
    assertThat(origin.line()).isEqualTo(11);
    assertThat(fix(origin)).contains("dw +=").contains("lam");
  }

  @Test
  void aValueThatIsCarriedOnUnderItsOwnNameIsNotLostThere() {
    Finding origin =
        origin(
            SETUP + "cut = 0.6\n",
            """
            def forward(X, y, cut, w, b):
                e = X.dot(w) + b - y
                near = np.abs(e) <= cut
                cost = np.where(near, 0.5 * e ** 2, cut * (np.abs(e) - 0.5 * cut))
                return np.mean(cost), (e, near)
            """,
            """
            def backward(X, y, cut, cache):
                e, near = cache
                de = np.where(near, e, 0)
                de = de / len(y)
                dw = X.T.dot(de)
                db = np.array([de.sum()])
                return dw, db
            """);
    assertThat(origin.line()).isEqualTo(3);
  }

  @Test
  void aNameThatIsHandedOverAndNeverReadIsTheMissingFactor() {
    Finding origin =
        origin(
            SETUP + "v = np.random.randn(3)\nkeep = np.random.rand(6, 3) < 0.7\n",
            """
            def forward(X, y, keep, w, b, v):
                z = X * w + b
                h = np.maximum(z, 0) * keep / 0.7
                e = h.dot(v) - y
                return 0.5 * np.mean(e ** 2), (z, h, e)
            """,
            """
            def backward(X, y, keep, v, cache):
                z, h, e = cache
                de = e / len(y)
                dv = h.T.dot(de)
                dh = np.outer(de, v)
                dk = dh
                dk = dk / 0.7
                dz = dk * (z > 0)
                dw = np.sum(dz * X, axis=0)
                db = np.array([dz.sum()])
                return dw, db, dv
            """);
    assertThat(origin.line()).isEqualTo(6);
    assertThat(fix(origin)).contains("* keep");
  }

  @Test
  void ofRightValuesTheLastBeforeTheWrongOnesIsToBlame() {
    Finding origin =
        origin(
            SETUP + "gain = 1.7\n",
            """
            def forward(X, y, gain, w, b):
                s = gain * (X.dot(w) + b)
                p = 1 / (1 + np.exp(-s))
                return 0.5 * np.mean((p - y) ** 2), p
            """,
            """
            def backward(X, y, gain, cache):
                p = cache
                dp = (p - y) / len(y)
                ds = dp * p * (1 - p)
                dw = X.T.dot(ds)
                db = np.array([ds.sum()])
                return dw, db
            """);
    assertThat(origin.line()).isEqualTo(4);
    assertThat(fix(origin)).contains("gain");
  }

  @Test
  void anotherNameForAValueMayLackWhatIsTakenFromIt() {
    Finding origin =
        origin(
            """
            import numpy as np
            np.random.seed(5)
            pairs = [(0, 1), (1, 2), (2, 3), (3, 0), (1, 3)]
            A = np.random.randn(4, 3)
            B = np.random.randn(4, 3)
            """,
            """
            def forward(pairs, A, B):
                loss, kept = 0.0, []
                for i, k in pairs:
                    p = 1 / (1 + np.exp(-A[i] @ B[k]))
                    loss -= np.log(p)
                    kept.append((p, k))
                return loss, kept
            """,
            """
            def backward(pairs, A, B, kept):
                dA = np.zeros_like(A)
                dB = np.zeros_like(B)
                for (i, _), (p, k) in zip(pairs, kept):
                    ds = p
                    dA[i] += ds * B[k]
                    dB[k] += ds * A[i]
                return dA, dB
            """);
    assertThat(origin.line()).isEqualTo(5);
    assertThat(fix(origin)).isEqualTo("        ds = p - 1");
  }

  @Test
  void theDerivativeOfAnActivationIsRightAndWhatIsLeftOutBesideItIsNot() {
    Finding origin =
        origin(
            SETUP + "v = np.random.randn(3)\n",
            """
            def forward(X, y, w, b, v):
                z = X * w + b
                h = np.where(z > 0, z, 0.2 * z)
                e = h.dot(v) - y
                return 0.5 * np.mean(e ** 2), (z, h, e)
            """,
            """
            def backward(X, y, v, cache):
                z, h, e = cache
                de = e / len(y)
                dv = h.T.dot(de)
                dh = np.outer(de, v)
                steep = np.where(z > 0, 1.0, 0.2)
                dz = steep
                dw = np.sum(dz * X, axis=0)
                db = np.array([dz.sum()])
                return dw, db, dv
            """);
    assertThat(origin.line()).isEqualTo(7);
    assertThat(fix(origin)).contains("dh");
  }

  /** Where forward writes an array piece by piece its slope is known as well. */
  @Test
  void whatForwardGathersIsRightAndTheFactorIsMissingBehindIt() {
    Finding origin =
        origin(
            """
            import numpy as np
            np.random.seed(8)
            X = np.random.randn(5, 6)
            y = np.random.rand(5)
            w = np.random.randn(6)
            v = np.random.randn(2)
            """,
            """
            def forward(X, y, w, v):
                z = X * w
                pooled = np.zeros((len(X), 2))
                for k in range(2):
                    pooled[:, k] = np.tanh(z[:, 3 * k:3 * k + 3]).mean(axis=1)
                e = pooled.dot(v) - y
                return 0.5 * np.mean(e ** 2), (z, pooled, e)
            """,
            """
            def backward(X, y, v, cache):
                z, pooled, e = cache
                de = e / len(y)
                dv = pooled.T.dot(de)
                dpooled = np.outer(de, v)
                da = np.zeros(z.shape)
                for k in range(2):
                    for j in range(3):
                        da[:, 3 * k + j] += dpooled[:, k]
                dz = da * (1 - np.tanh(z) ** 2)
                dw = np.sum(dz * X, axis=0)
                return dw, dv
            """);
    assertThat(origin.line()).isEqualTo(9);
  }

  @Test
  void aFactorIsWrongWhereASumBeginsAndNotWhereItGoesOn() {
    Finding origin =
        origin(
            SETUP,
            """
            def forward(X, y, w, b):
                s = X.dot(w) + b
                t = np.exp(0.5 * s) * y
                return np.mean(t + np.sin(s)), (s, t)
            """,
            """
            def backward(X, y, cache):
                s, t = cache
                n = len(y)
                ds = t / n
                ds += np.cos(s) / n
                dw = X.T.dot(ds)
                db = np.array([ds.sum()])
                return dw, db
            """);
    assertThat(origin.line()).isEqualTo(4);
  }
}
