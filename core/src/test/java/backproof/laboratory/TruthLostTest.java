package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.diagnosis.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found where no small edit of the program mends a gradient. */
class TruthLostTest {
  private static final String SETUP =
      """
      import numpy as np
      np.random.seed(3)
      X = np.random.randn(6, 3)
      y = 2.0 * np.random.randn(6)
      w = np.random.randn(3)
      b = np.random.randn(1)
      """;

  private static List<Finding> found(String forward, String backward) {
    return Diagnosed.of(SETUP, forward, backward);
  }

  private static Finding origin(String forward, String backward) {
    return found(forward, backward).get(0);
  }

  @Test
  void theLineBetweenWhatIsRightAndAWrongGradientIsNamedWithoutAnEdit() {
    String forward =
        """
        def forward(X, y, w, b):
            s = X.dot(w) + b
            p = 1.0 / (1.0 + np.exp(-s))
            return np.mean((p - y) ** 2), (p,)
        """;
    String backward =
        """
        def backward(X, y, cache):
            p = cache[0]
            ds = 2 * (p - y) * p * (1 - p) / len(y)
            dw = X.T.dot(ds)
            db = np.array([np.prod(ds)])
            return dw, db
        """;
    Finding origin = origin(forward, backward);
    assertThat(origin.line()).isEqualTo(5);
    assertThat(origin.fix()).isEmpty();
    assertThat(origin.text()).contains("What it is computed from is right");
  }

  /** What hangs on nothing that is wrong is not in doubt, even where no slope is known of it. */
  @Test
  void nothingIsSaidOfARightProgramWhoseLayersHandSlopesOn() {
    String forward =
        """
        class Affine:
            def __init__(self, w, b):
                self.w, self.b = w, b
            def forward(self, x):
                self.x = x
                return x.dot(self.w) + self.b
            def backward(self, dout):
                self.dw, self.db = self.x.T.dot(dout), np.array([dout.sum()])

        class Tanh:
            def forward(self, s):
                self.out = np.tanh(s)
                return self.out
            def backward(self, dout):
                return dout * (1 - self.out ** 2)

        def forward(X, y, w, b):
            layers = [Affine(w, b), Tanh()]
            s = X
            for layer in layers:
                s = layer.forward(s)
            return np.mean((s - y) ** 2), (layers, s)
        """;
    String backward =
        """
        def backward(X, y, cache):
            layers, s = cache
            dout = 2 * (s - y) / len(y)
            for layer in reversed(layers):
                dout = layer.backward(dout)
            return layers[0].dw, layers[0].db
        """;
    assertThat(found(forward, backward)).isEmpty();
  }

  @Test
  void aTermOfFourFactorsIsFound() {
    String forward =
        """
        def forward(X, y, w, b):
            z = X.dot(w) + b
            s = 1.0 / (1.0 + np.exp(-z))
            a = z * s
            return np.mean((a - y) ** 2), (z, s, a)
        """;
    String backward =
        """
        def backward(X, y, cache):
            z, s, a = cache
            da = 2 * (a - y) / len(y)
            dz = da * s
            dw = X.T.dot(dz)
            db = np.sum(dz, keepdims=True)
            return dw, db
        """;
    Finding origin = origin(forward, backward);
    assertThat(origin.line()).isEqualTo(4);
    assertThat(origin.fix()).isPresent();
    assertThat(origin.fix().get().verifiedAt()).isEqualTo(4);
  }

  @Test
  void whatForwardComputesWithoutANameIsRightInBackwardToo() {
    String forward =
        """
        def huber(e):
            return np.where(np.abs(e) <= 1, 0.5 * e ** 2, np.abs(e) - 0.5)

        def forward(X, y, w, b):
            pred = X.dot(w) + b
            return huber(pred - y).mean(), (pred,)
        """;
    String backward =
        """
        def backward(X, y, cache):
            pred = cache[0]
            e = pred - y
            ds = e / len(y)
            dw = X.T.dot(ds)
            db = np.sum(ds, keepdims=True)
            return dw, db
        """;
    assertThat(origin(forward, backward).line()).isEqualTo(4);
  }

  @Test
  void whatToLookAtFirstIsNamedWhereNoSlopeTellsMore() {
    String forward =
        """
        def forward(X, y, w, b):
            return np.mean((X.dot(w) + b - y) ** 2), (X, y)
        """;
    String backward =
        """
        def backward(X, y, w, b, cache):
            e = X.dot(w) + b - y
            dw = X.T.dot(2 * e / len(y))
            part = np.arctan(np.cosh(e[1:3]))
            db = np.array([part.prod() ** 1.7])
            return dw, db
        """;
    Finding finding = origin(forward, backward);
    assertThat(finding.line()).isIn(4, 5);
    assertThat(finding.fix()).isEmpty();
    assertThat(finding.text()).contains("No edit was found");
  }

  /** A sign that is written wrongly is likelier than one that was left out before. */
  @Test
  void aSignIsTurnedWhereItIsWritten() {
    String forward =
        """
        def forward(X, y, w, b):
            s = X.dot(w) + b
            c = s - s.mean()
            n = c / np.sqrt(np.mean(c ** 2) + 0.1)
            return np.mean((n - y) ** 2), (n, c)
        """;
    String backward =
        """
        def backward(X, y, cache):
            n, c = cache
            m = len(y)
            dn = 2 * (n - y) / m
            s1 = dn.sum()
            s2 = (dn * n).sum()
            ds = (m * dn - s1 + n * s2) / (m * np.sqrt(np.mean(c ** 2) + 0.1))
            return X.T.dot(ds), np.array([ds.sum()])
        """;
    Finding origin = origin(forward, backward);
    assertThat(origin.line()).isEqualTo(7);
    assertThat(origin.fix().orElseThrow().change().after()).contains("- n * s2");
  }

  @Test
  void aSumThatGoesNowhereWasToBeKept() {
    String forward =
        """
        def forward(X, y, w, b):
            s = X.dot(w) + b
            return np.mean((s - y) ** 2), (s,)
        """;
    String backward =
        """
        def backward(X, y, cache):
            ds = 2 * (cache[0] - y) / len(y)
            dw = np.zeros(3)
            for i in range(len(y)):
                dw + ds[i] * X[i]
            return dw, np.array([ds.sum()])
        """;
    Finding origin = origin(forward, backward);
    assertThat(origin.line()).isEqualTo(5);
    assertThat(origin.fix().orElseThrow().change().after()).contains("dw += ds[i] * X[i]");
  }

  @Test
  void whatIsDoneWithOneOfSeveralResultsIsDoneWithTheOther() {
    String forward =
        """
        def forward(X, y, w, b):
            s = X.dot(w) + b
            return np.sum((s - y) ** 2) / len(y), (s,)
        """;
    String backward =
        """
        def backward(X, y, cache):
            n = len(y)
            dw, db = np.zeros(3), np.zeros(1)
            for i in range(n):
                d = 2 * (cache[0][i] - y[i])
                dw = dw + d * X[i]
                db = db + d
            return dw / n, db
        """;
    Finding origin = origin(forward, backward);
    assertThat(origin.line()).isEqualTo(8);
    assertThat(origin.fix().orElseThrow().change().after()).contains("db / n");
  }

  @Test
  void inALoopAnItemOfAnotherArrayIsFound() {
    String forward =
        """
        def forward(X, y, w, b):
            s = X.dot(w) + b
            return np.mean((s - y) ** 2), (s,)
        """;
    String backward =
        """
        def backward(X, y, w, cache):
            ds = 2 * (cache[0] - y) / len(y)
            dw = np.zeros(3)
            for i in range(len(y)):
                for j in range(3):
                    dw[j] += ds[i] * w[j]
            return dw, np.array([ds.sum()])
        """;
    String mended = backward.replace("* w[j]", "* X[i, j]");
    assertThat(found(forward, mended)).isEmpty();
    assertThat(origin(forward, mended.replace("ds[i] * X[i, j]", "y[i] * X[i, j]")).line())
        .isEqualTo(6);
  }
}
