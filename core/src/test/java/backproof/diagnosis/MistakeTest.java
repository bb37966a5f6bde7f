package backproof.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.python.syntax.Parser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The kind of a mistake by what differs in the text, however the two are written. */
class MistakeTest {
  private record Row(String wrong, String right, Kind kind) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("dW = dZ @ A.T", "dW = np.dot(dZ, A.T) / m", Kind.SCALE),
          new Row("dW = 1. / m * np.dot(dZ, A.T) * 2", "dW = np.dot(dZ, A.T) / m", Kind.SCALE),
          new Row("dW = (dZ @ A.T) * m", "dW = dZ @ A.T / m", Kind.SCALE),
          new Row("d = e / (n - 1)", "d = e / n", Kind.SCALE),
          new Row("db = dZ.mean(axis=0)", "db = np.sum(dZ, axis=0)", Kind.SCALE),
          new Row("m = X.shape[0]", "m = X.shape[1]", Kind.SCALE),
          new Row("dA1 = 2 * dA", "dA1 = 0.5 * dA", Kind.SCALE),
          new Row("d = Y - A", "d = A - Y", Kind.SIGN),
          new Row("d = -dZ @ A.T / m", "d = dZ @ A.T / m", Kind.SIGN),
          new Row("d = a + b * c", "d = a - b * c", Kind.SIGN),
          new Row("dZ = dA * (dA > 0)", "dZ = dA * (Z > 0)", Kind.MASK),
          new Row("dZ = dA * (Z < 0)", "dZ = dA * (Z > 0)", Kind.MASK),
          new Row("dZ = dA", "dZ = np.multiply(dA, np.int64(A > 0))", Kind.MASK),
          new Row("dZ = dA * A", "dZ = dA * (A > 0)", Kind.MASK),
          new Row("dZ = dA * np.where(Z > 0, 1, 0.01)", "dZ = dA * (Z > 0)", Kind.MASK),
          new Row("g = np.where(x > 0, 1.0, 0.0)", "g = np.where(x > 0, 1.0, s)", Kind.MASK),
          new Row("dA = dZ", "dA = dZ * mask", Kind.MASK),
          new Row("db = dZ.sum(axis=0)", "db = dZ.sum(axis=1)", Kind.AXIS),
          new Row("db = np.sum(dZ)", "db = np.sum(dZ, axis=1, keepdims=True)", Kind.AXIS),
          new Row("db = dZ", "db = dZ.sum(axis=0)", Kind.AXIS),
          new Row("db = dZ[0]", "db = dZ.sum(axis=0)", Kind.AXIS),
          new Row("dW = dZ @ A", "dW = dZ @ A.T", Kind.TRANSPOSE),
          new Row("dW = np.dot(A, dZ.T)", "dW = np.dot(dZ, A.T)", Kind.TRANSPOSE),
          new Row("p = x[c:c + k, r:r + k]", "p = x[r:r + k, c:c + k]", Kind.TRANSPOSE),
          new Row("p = w[f, ::-1, ::-1]", "p = w[f]", Kind.TRANSPOSE),
          new Row("d = x.ravel(order='F')", "d = x.ravel()", Kind.TRANSPOSE),
          new Row("dW = dZ @ X.T / m", "dW = (dZ @ X.T + lam * W) / m", Kind.REGULARISATION),
          new Row("dW = e + 2 * lam * W", "dW = e + lam * W", Kind.REGULARISATION),
          new Row("dW = e - lam * W", "dW = e + lam * W", Kind.REGULARISATION),
          new Row("db = e + lam * b", "db = e", Kind.REGULARISATION),
          new Row("dW = dZ @ Z.T", "dW = dZ @ A.T", Kind.WRONG_OPERAND),
          new Row("d = z * (1 - z)", "d = s(z) * (1 - s(z))", Kind.WRONG_OPERAND),
          new Row("a = np.argmin(w)", "a = np.argmax(w)", Kind.WRONG_OPERAND),
          new Row("d = dW, dx, db", "d = dx, dW, db", Kind.WRONG_OPERAND),
          new Row("d = logp - hot", "d = np.exp(logp) - hot", Kind.WRONG_OPERAND),
          new Row("dW += da @ h[t].T", "dW += da @ h[t + 1].T", Kind.OFF_BY_ONE),
          new Row("dW = h[i - 1]", "dW = h[i]", Kind.OFF_BY_ONE),
          new Row("x = range(n - 1)", "x = range(n)", Kind.OFF_BY_ONE),
          new Row("dh = V.T @ do", "dh = V.T @ do + dnext", Kind.MISSING_TERM),
          new Row("dn = dv", "dn = dv * gain", Kind.MISSING_TERM),
          new Row("d = e", "d = e * a * (1 - a)", Kind.MISSING_TERM),
          new Row("dx = 1", "dx = x", Kind.MISSING_TERM),
          new Row("d = (a - y) * a * (1 - a)", "d = a - y", Kind.OTHER),
          new Row("d = e * (1 - h)", "d = e * (1 - h ** 2)", Kind.OTHER),
          new Row("d = x * s ** -2", "d = x * s ** -3", Kind.OTHER),
          new Row("d = np.float16(e)", "d = e", Kind.OTHER),
          new Row("d = np.int64(e)", "d = e", Kind.ZERO));

  private static Form form(String statement) {
    return Form.of(Parser.parse(statement + "\n").get(0)).orElseThrow();
  }

  private static Optional<Mistake> of(String wrong, String right) {
    return Difference.of(form(wrong), form(right))
        .map(
            difference ->
                new Mistake(
                    difference,
                    Set.of("m", "n", "lam", "k"),
                    Set.of("W", "b"),
                    /* isIndex= */ false,
                    /* isUnderMask= */ false));
  }

  @TestFactory
  List<DynamicTest> theKindIsToldByWhatDiffers() {
    return ROWS.stream()
        .map(
            row ->
                dynamicTest(
                    row.wrong() + " for " + row.right(),
                    () ->
                        assertThat(of(row.wrong(), row.right()).orElseThrow().kind())
                            .isEqualTo(row.kind())))
        .toList();
  }

  @Test
  void otherWaysToWriteTheSameDoNotDiffer() {
    assertThat(of("d = 1. / m * np.dot(a, b.T)", "d = (a @ b.transpose()) / m")).isEmpty();
    assertThat(of("d = a + b - c", "d = -c + (b + a)")).isEmpty();
    assertThat(of("d = np.sum(x, axis=1)", "d = x.sum(1)")).isEmpty();
    assertThat(of("d = p['W'] * 2.0", "d = 2 * p[\"W\"]")).isEmpty();
    assertThat(of("d = -(a / b)", "d = -a / b")).isEmpty();
  }

  @Test
  void statementsOfAnotherSortHaveNoDifference() {
    assertThat(of("d = a", "d += a")).isEmpty();
  }
}
