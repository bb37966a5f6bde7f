package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.diagnosis.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several statements is to blame where more than one could be. */
class BlameTest {
  private static final String SETUP =
      """
      import numpy as np
      np.random.seed(3)
      X = np.random.randn(6, 3)
      y = np.random.rand(6)
      w = np.random.randn(3)
      b = np.random.randn(1)
      """;

  private static List<Finding> found(String forward, String backward) {
    return Diagnosed.of(SETUP, forward, backward);
  }

  /** The slope of {@code -s} inside a sigmoid has the wrong sign for {@code s}. */
  @Test
  void theSlopeOfANegativeMakesNoWrongSignRight() {
    String forward =
        """
        def sigmoid(s):
            return 1.0 / (1.0 + np.exp(-s))

        def forward(X, y, w, b):
            p = sigmoid(np.dot(X, w) + b)
            return 0.5 * np.mean((p - y) ** 2), p
        """;
    String backward =
        """
        def backward(X, y, cache):
            p = cache
            total = {}
            delta = (y - p) * p * (1 - p)
            for i in range(len(y)):
                total["dw"] = total.get("dw", 0) + delta[i] * X[i]
                total["db"] = total.get("db", 0) + delta[i:i + 1]
            return {key: value / len(y) for key, value in total.items()}
        """;
    Finding origin = found(forward, backward).get(0);
    assertThat(origin.line()).isEqualTo(4);
    assertThat(origin.fix()).isPresent();
  }

  /** What is the slope of {@code exp(w)} is not that of {@code w}, with nothing behind it. */
  @Test
  void whatAloneComputesAWrongGradientIsNotRightAsTheSlopeOfSomethingElse() {
    String forward =
        """
        def forward(X, y, w, b):
            e = X.dot(np.exp(w)) + b - y
            return np.mean(e ** 2), e
        """;
    String backward =
        """
        def backward(X, y, w, b, cache):
            e = cache
            de = 2 * e / len(y)
            db = de.sum(keepdims=True)
            all = np.hstack([X.T.dot(de), db])
            dw = all[:3]
            return dw, db
        """;
    Finding origin = found(forward, backward).get(0);
    assertThat(origin.line()).isEqualTo(6);
    assertThat(origin.fix().orElseThrow().change().after()).contains("np.exp(w)");
  }

  @Test
  void aSumIsNotMendedByAddingItselfOnceMore() {
    String forward =
        """
        def forward(X, y, w, b):
            e = X.dot(w) + b - y
            return np.mean(e ** 2) + 0.1 * np.sum(w ** 2), e
        """;
    String backward =
        """
        def backward(X, y, w, b, cache):
            e = cache
            dw = np.zeros_like(w)
            db = np.zeros_like(b)
            for i in range(len(y)):
                dw += e[i] * X[i] / len(y)
                db += 2 * e[i] / len(y)
            dw += 2 * 0.1 * w
            return dw, db
        """;
    Finding origin = found(forward, backward).get(0);
    assertThat(origin.line()).isEqualTo(6);
  }

  /** In a loop what is handed on is right at first. */
  @Test
  void inALoopThatComesFirstWhichGoesWrongFirst() {
    String forward =
        """
        def forward(X, y, w, b):
            h = [np.zeros(3)]
            for t in range(4):
                h.append(np.tanh(X[t] + w * h[-1] + b))
            return 0.5 * np.sum((np.array(h[1:]) - y[:3]) ** 2), h
        """;
    String backward =
        """
        def backward(X, y, w, b, h):
            dw = np.zeros_like(w)
            db = np.zeros_like(b)
            dh_next = np.zeros(3)
            for t in reversed(range(4)):
                dh = h[t + 1] - y[:3] + dh_next
                da = np.sinh(h[t + 1]) * dh
                dw += da * h[t]
                db += da.sum()
                dh_next = w * da
            return dw, db
        """;
    Finding origin = found(forward, backward).get(0);
    assertThat(origin.line()).isEqualTo(7);
    assertThat(origin.fix()).isEmpty();
  }

  @Test
  void whereNothingIsAddedToTheZerosOfAGradientTheseAreNamed() {
    String forward =
        """
        def forward(X, y, w, b):
            e = np.tanh(X.dot(w) + b) - y
            return np.mean(e ** 2), e
        """;
    String backward =
        """
        def backward(X, y, w, b, cache):
            e = cache
            dw, db = np.zeros_like(w), np.zeros_like(b)
            for i in range(len(y)):
                db += 2 * e[i] * (1 - np.tanh(X[i].dot(w) + b) ** 2) / len(y)
            return dw, db
        """;
    Finding origin = found(forward, backward).get(0);
    assertThat(origin.line()).isEqualTo(3);
    assertThat(origin.text()).contains("The gradient of w begins with zeros here");
  }

  /** Two mistakes on one path: no edit mends anything before both are mended. */
  @Test
  void whatFeedsTheStatementThatMendsOnlySomeIsNamedWhereItAloneIsToBlame() {
    String forward =
        """
        def forward(X, y, w, b):
            s = X.dot(w)
            p = np.sin(s)
            e = p * p - y + b
            return np.mean(e ** 2), (s, p, e)
        """;
    String backward =
        """
        def backward(X, y, w, b, cache):
            s, p, e = cache
            slope = np.arctan(s)
            ds = 2 * e / len(y) * 2 * p * slope
            dw = X.T.dot(ds)
            db = np.array([np.prod(e)])
            return dw, db
        """;
    List<Finding> found = found(forward, backward);
    assertThat(found.stream().map(Finding::line)).contains(3, 6);
    assertThat(found.get(0).text()).doesNotContain("all gradients are right");
  }

  /** Nothing in the program has the number of examples as a name. */
  @Test
  void whatIsMissingInADictThatIsReturnedIsPutThere() {
    String forward =
        """
        def forward(X, y, w, b):
            e = X.dot(w) + b - y
            return np.mean(e ** 2), e
        """;
    String backward =
        """
        def backward(X, cache):
            return {"dw": 2 * X.T @ cache, "db": 2 * np.mean(cache, keepdims=True)}
        """;
    Finding origin = found(forward, backward).get(0);
    assertThat(origin.line()).isEqualTo(2);
    assertThat(origin.fix().orElseThrow().change().after()).contains("2 * X.T @ cache / len(X),");
  }
}
