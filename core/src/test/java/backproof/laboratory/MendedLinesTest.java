package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.diagnosis.Finding;
import backproof.diagnosis.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Edits that are found for mistakes in a single line, and what sort of mistake that is then. */
class MendedLinesTest {
  private static final String SETUP =
      """
      import numpy as np
      np.random.seed(5)
      M = np.random.rand(4, 4)
      X = np.random.randn(4, 3)
      y = np.array([0, 1, 1, 0])
      beta = 0.3
      W = np.random.randn(3, 2)
      gain = np.random.randn(2)
      """;

  private static final String FORWARD =
      """
      def forward(M, X, y, beta, W, gain):
          Z = M @ (X @ W)
          H = np.tanh(Z)
          S = (H.reshape(4, 2) * gain)
          E = np.exp(S)
          P = E / E.sum(axis=1, keepdims=True)
          loss = -np.sum(np.log(P[np.arange(len(y)), y])) / len(y)
          penalty = beta * np.sum(np.cosh(Z)) / len(y)
          return loss + penalty, (Z, H, P)
      """;

  private static final String BACKWARD =
      """
      def backward(M, X, y, beta, W, gain, cache):
          Z, H, P = cache
          n = len(y)
          dS = P.copy()
          dS[np.arange(n), y] -= 1
          dS /= n
          dgain = (dS * H).sum(axis=0)
          dH = (dS.reshape(2, 4).reshape(4, 2) * gain)
          dZ = dH * (1 - H ** 2) + beta * np.sinh(Z) / n
          dXW = M.T @ dZ
          dW = X.T @ dXW
          return dW, dgain
      """;

  private static final String SCALAR =
      """
      def forward(x, t, w, c):
          z = w * x + c
          p = 1 / (1 + np.exp(-z))
          q = np.where(t == 1, p, 1 - p)
          return -np.sum(np.log(q)), (p, q)
      """;

  private static final String SCALAR_BACK =
      """
      def backward(x, t, w, c, cache):
          p, q = cache
          dq = -1 / q
          dp = np.where(t == 1, dq, -dq)
          dz = dp * p * (1 - p)
          dw = dz * x
          dc = np.array([np.sum(dz)])
          return dw, dc
      """;

  private static final String SCALAR_SETUP =
      """
      import numpy as np
      np.random.seed(5)
      x = np.random.randn(6)
      t = np.array([0, 1, 1, 0, 1, 0])
      w = np.random.randn(6)
      c = np.random.randn(1)
      """;

  private static final String LOOP =
      """
      def forward(x, w, v):
          total, shares = 0, []
          for each in x:
              shares.append(1 / (1 + np.exp(-np.sum(np.concatenate([w, v]) * each))))
              total -= np.log(shares[-1])
          return total, shares
      """;

  private static final String LOOP_BACK =
      """
      def backward(x, w, v, cache):
          d = np.zeros(4)
          for each, p in zip(x, cache):
              e = p - 1
              d[:2] += e * each[:2]
              d[2:] += e * each[2:]
          dw = d[:2]
          dv = d[2:]
          return dw, dv
      """;

  private static final String LOOP_SETUP =
      """
      import numpy as np
      np.random.seed(8)
      x = np.random.randn(5, 4)
      w = np.random.randn(2)
      v = np.random.randn(2)
      """;

  private static Finding found(
      String setup, String forward, String backward, String before, String after) {
    assertThat(forward + backward).contains(before);
    List<Finding> found =
        Diagnosed.origins(
            Diagnosed.of(setup, forward.replace(before, after), backward.replace(before, after)));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static void isMended(Finding finding, String fix, Kind kind) {
    assertThat(finding.fix())
        .as(finding.text())
        .hasValueSatisfying(each -> assertThat(each.change().after().strip()).isEqualTo(fix));
    assertThat(finding.kind()).isEqualTo(kind);
  }

  private static Finding inNet(String before, String after) {
    return found(SETUP, FORWARD, BACKWARD, before, after);
  }

  private static Finding inLoop(String before, String after) {
    return found(LOOP_SETUP, LOOP, LOOP_BACK, before, after);
  }

  @Test
  void theRightProgramsAreRight() {
    assertThat(Diagnosed.of(SETUP, FORWARD, BACKWARD)).isEmpty();
    assertThat(Diagnosed.of(SCALAR_SETUP, SCALAR, SCALAR_BACK)).isEmpty();
    assertThat(Diagnosed.of(LOOP_SETUP, LOOP, LOOP_BACK)).isEmpty();
  }

  @Test
  void aMatrixThatIsMentionedNowhereElseIsMultipliedWithWhatIsThere() {
    isMended(inNet("dXW = M.T @ dZ", "dXW = dZ"), "dXW = M.T @ dZ", Kind.MISSING_TERM);
  }

  @Test
  void aNumberThatWeighsATermMayStandBesideOneThatDividesIt() {
    Finding finding = inNet(" + beta * np.sinh(Z) / n", "");
    assertThat(finding.kind()).isEqualTo(Kind.MISSING_TERM);
    assertThat(finding.fix()).isPresent();
  }

  @Test
  void oneTermIsMendedWhereAllOthersAreRight() {
    assertThat(inNet("beta * np.sinh(Z) / n", "np.sinh(Z)").fix()).isPresent();
  }

  @Test
  void oneOfTwoChoicesIsMendedWhereItIsTaken() {
    String before = "np.where(t == 1, dq, -dq)";
    Finding finding =
        found(SCALAR_SETUP, SCALAR, SCALAR_BACK, before, "np.where(t == 1, dq, -dq * x)");
    assertThat(finding.line()).isEqualTo(4);
    assertThat(finding.fix()).isPresent();
  }

  @Test
  void eachExampleHasOneLabel() {
    isMended(
        inNet("dS[np.arange(n), y] -= 1", "dS[:, y] -= 1"), "dS[np.arange(n), y] -= 1", Kind.OTHER);
  }

  @Test
  void wholeNumbersAreTakenBack() {
    isMended(inNet("dXW = M.T @ dZ", "dXW = (M.T @ dZ).astype(int)"), "dXW = M.T @ dZ", Kind.ZERO);
  }

  @Test
  void aConditionOfTheProgramTellsWhichSignsAreWrong() {
    isMended(
        found(SCALAR_SETUP, SCALAR, SCALAR_BACK, "dp = np.where(t == 1, dq, -dq)", "dp = dq"),
        "dp = np.where(t == 1, dq, -dq)",
        Kind.SIGN);
  }

  @Test
  void whatIsKeptMayBeTakenOneStepTooLate() {
    isMended(
        inNet("(Z, H, P)", "(np.log(1 + np.exp(Z)), H, P)"),
        "return loss + penalty, (Z, H, P)",
        Kind.WRONG_OPERAND);
  }

  @Test
  void aLoopGoesThroughAllThatThereIs() {
    isMended(
        inLoop("in zip(x, cache)", "in zip(x[:2], cache)"),
        "for each, p in zip(x, cache):",
        Kind.MISSING_TERM);
  }

  @Test
  void theLabelOfAnExampleIsTakenAway() {
    isMended(inLoop("e = p - 1", "e = p"), "e = p - 1", Kind.MISSING_TERM);
  }

  @Test
  void aPieceMayBeCutFromTheOtherEnd() {
    isMended(inLoop("dw = d[:2]", "dw = d[-2:]"), "dw = d[:2]", Kind.WRONG_OPERAND);
    isMended(inLoop("dv = d[2:]", "dv = d[:2]"), "dv = d[2:]", Kind.WRONG_OPERAND);
  }

  /** Its first entry is a bias, so that it is looked at in two parts where it keeps its size. */
  @Test
  void aParameterMayBeLongerElsewhere() {
    String setup =
        """
        import numpy as np
        X = np.eye(4) + 0.1 * np.arange(16).reshape(4, 4)
        theta = np.ones(4)
        """;
    String forward =
        """
        def f(theta, X):
            z = X @ theta
            w = theta.copy()
            w[0] = 0
            cost = np.sum(np.tanh(z)) + 0.5 * np.sum(w ** 2)
            grad = X.T @ (1 - np.tanh(z) ** 2) + w
            return cost, grad
        """;
    List<Finding> found =
        Diagnosed.origins(Diagnosed.of(setup, forward.replace(" + w\n", " + theta\n"), ""));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).fix()).isPresent();
    assertThat(found.get(0).line()).isEqualTo(6);
  }
}
