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
  private static final Set<String> NUMBERS = Set.of("m", "n", "lam", "k");

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
          new Row("d = np.int64(e)", "d = e", Kind.ZERO),
          new Row("db = e", "db += e", Kind.MISSING_TERM),
          new Row("dW = 2 * lam * W", "dW += 2 * lam * W", Kind.MISSING_TERM),
          new Row("dW -= e @ x", "dW += e @ x", Kind.SIGN),
          new Row("d *= 1 - a", "d *= a * (1 - a)", Kind.MISSING_TERM),
          new Row("d /= m", "d = d", Kind.SCALE),
          new Row("d[z <= 0] = d[z <= 0]", "d[z <= 0] = 0", Kind.MASK),
          new Row("d[z > 0] = 0", "d[z <= 0] = 0", Kind.MASK),
          new Row("d = d", "d -= 1", Kind.MISSING_TERM),
          new Row("d = np.where(z > 0, 1, 0)", "d = np.where(z > 0, 1, 0) * e", Kind.MASK),
          new Row("d = e", "d = np.where(abs(e) < k, e, k * s)", Kind.OTHER),
          new Row("d[-1 - i] = p", "d[i] = p", Kind.TRANSPOSE),
          new Row("d = x[n - 1 - i]", "d = x[i]", Kind.TRANSPOSE),
          new Row("d = np.pad(e, (0, 2 * k))", "d = np.pad(e, (k, k))", Kind.OFF_BY_ONE),
          new Row("c = (x, h_next, y)", "c = (x, h, y)", Kind.WRONG_OPERAND),
          new Row("d = x[i:i + k]", "d = x[i * k:i * k + k]", Kind.OFF_BY_ONE),
          new Row("d = x[:, :-k]", "d = x[:, k:]", Kind.OFF_BY_ONE),
          new Row("u[c] = p * q", "u[c] = (1 - p) * q", Kind.WRONG_OPERAND),
          new Row("d = -g * z ** 2 / n", "d = g * (1 - z ** 2) / n", Kind.MISSING_TERM),
          new Row("d = g * s ** k", "d = g * s ** (k - 1)", Kind.OTHER),
          new Row("d = c / np.sum(v > 0)", "d = c / len(v)", Kind.SCALE),
          new Row("d = (W - 0.1 * dW).T @ e", "d = W.T @ e", Kind.WRONG_OPERAND),
          new Row("W = W - 0.1 * dW", "W = W", Kind.WRONG_OPERAND),
          new Row("g = x[:, k]", "g = x[:, k].reshape(-1, 1)", Kind.AXIS),
          new Row("s = x * y * k", "s = x // y * k", Kind.OTHER),
          new Row("d = np.zeros_like(y)", "d = np.zeros_like(x)", Kind.OTHER),
          new Row("s = x[0, i:i + k]", "s = x[j, i:i + k]", Kind.WRONG_OPERAND),
          new Row("d = x[:, -1]", "d = x[:, j]", Kind.WRONG_OPERAND),
          new Row("d[0] = e", "d[j] = e", Kind.WRONG_OPERAND),
          new Row("g = -y / (1 + np.exp(-z))", "g = -y / (1 + np.exp(z))", Kind.OTHER),
          new Row("d = p * r / (q + r)", "d = p * r / ((q + r) * (q + r))", Kind.OTHER),
          new Row("d = e * (1 - h)", "d = e * (1 - h * h)", Kind.OTHER),
          new Row("d = 2 * e / n", "d = 0.5 * 2 * e / n / np.abs(e)", Kind.OTHER),
          new Row("d /= n * (v + 1)", "d /= n * np.sqrt(v + 1)", Kind.OTHER),
          new Row("d = e * v ** -0.5", "d = e * v ** -(3 * 0.5)", Kind.OTHER),
          new Row("d = d", "d = np.zeros(k)", Kind.OTHER),
          new Row("q = np.where(u, -0.5, 0.5)", "q = np.where(u, -t, 1 - t)", Kind.OTHER),
          new Row("d = p - (t == t.max())", "d = p - t", Kind.OTHER),
          new Row("d[z <= 0] = 0", "d[z <= 0] = a * d[z <= 0]", Kind.MASK),
          new Row("q -= 2 * e * (p - 0.05 * dW)", "q -= 2 * e * p", Kind.WRONG_OPERAND),
          new Row("u = np.nonzero(r[:4])", "u = np.nonzero(r)", Kind.MISSING_TERM),
          new Row("d += np.outer(e, x)", "d += np.outer(x, e)", Kind.TRANSPOSE),
          new Row("d = a + c / m + lam * W", "d = (a + c) / m + lam * W", Kind.SCALE),
          new Row("d = x[:, :k]", "d = x[:, k:]", Kind.WRONG_OPERAND),
          new Row("d = e", "d = e @ V.T", Kind.MISSING_TERM),
          new Row("d = e / len(u)", "d = e / len(v)", Kind.SCALE),
          new Row("d = e / np.sum(v > 0)", "d = e / np.sum(v >= 0)", Kind.SCALE),
          new Row("d = x[:, k]", "d = x[k, :]", Kind.TRANSPOSE),
          new Row("d = x[None, :]", "d = x[:, None]", Kind.AXIS),
          new Row("v = np.exp(s)", "v = np.exp(s + s)", Kind.OTHER),
          new Row("d = p - s * t", "d = s * p - s * t", Kind.OTHER),
          new Row("d += p", "d += s * p", Kind.MISSING_TERM),
          new Row("d = e * a * (1 - a)", "d = e * np.exp(z) / np.exp(a)", Kind.OTHER),
          new Row("d = e", "d = e / np.sqrt(k)", Kind.SCALE),
          new Row("d = d", "d = d.reshape(s)", Kind.AXIS),
          new Row("d = b(e)", "d = b(a(q, e))", Kind.MISSING_TERM),
          new Row("d = a + d.sum()", "d = a + c.sum()", Kind.WRONG_OPERAND),
          new Row("d = np.einsum('ij->ij', e)", "d = np.einsum('ij->ji', e)", Kind.TRANSPOSE),
          new Row("d = np.einsum('ij->j', e)", "d = np.einsum('ij->i', e)", Kind.AXIS),
          new Row(
              "g = [q for p, q in zip(g, h)]",
              "g = [a + b for a, b in zip(g, h)]",
              Kind.MISSING_TERM),
          new Row("if v > 0:\n  pass", "if v < 0:\n  pass", Kind.MASK),
          new Row("d = e", "d -= e", Kind.MISSING_TERM),
          new Row("d = x[-k:]", "d = x[:k]", Kind.WRONG_OPERAND),
          new Row("d = np.where(z > 0, e, 0)", "d = np.where(z > 0, 0, e)", Kind.MASK),
          new Row("d = np.cumsum(e)", "d = np.cumsum(e[::-1])[::-1]", Kind.TRANSPOSE),
          new Row("d = e.sum(axis=0)[:, 0]", "d = e.sum(axis=(0, 2))", Kind.AXIS),
          new Row("d[z < 0] = a", "d[z < 0] = a + k", Kind.MISSING_TERM),
          new Row("total = len(t)", "total = np.sum(weights)", Kind.SCALE),
          new Row("d = p * a - q", "d = p * a - s * q", Kind.MISSING_TERM),
          new Row("d = np.where(u, r, q)", "d = np.where(u, r, k * q)", Kind.MISSING_TERM),
          new Row("d = np.where(u, 1, q)", "d = np.where(u, 1, q + s)", Kind.MISSING_TERM),
          new Row("d = np.log(p) - y", "d = p - y", Kind.WRONG_OPERAND),
          new Row("d = e @ np.sign(q)", "d = e @ q", Kind.OTHER),
          new Row("df = dc * c", "df = dc * c_prev", Kind.OFF_BY_ONE),
          new Row("d = e", "d = np.where(y == 1, e, -e)", Kind.SIGN),
          new Row("d = (q + s * p, e)", "d = (p, e)", Kind.WRONG_OPERAND));

  private static final List<Row> LOOPS =
      List.of(
          new Row("range(n)", "reversed(range(n))", Kind.OFF_BY_ONE),
          new Row("range(1, n)", "range(n)", Kind.OFF_BY_ONE),
          new Row("reversed(range(1, n))", "reversed(range(0, n))", Kind.OFF_BY_ONE),
          new Row("range(1)", "range(n)", Kind.MISSING_TERM),
          new Row("range(2, n)", "range(1, n)", Kind.OFF_BY_ONE),
          new Row("set(x)", "x", Kind.MISSING_TERM),
          new Row("x[:3]", "x", Kind.MISSING_TERM),
          new Row("x[-1:]", "x[::-1]", Kind.MISSING_TERM),
          new Row("x[2:]", "x[1:]", Kind.OFF_BY_ONE),
          new Row("x", "x[::-1]", Kind.OFF_BY_ONE));

  private static Form form(String statement) {
    return Form.of(Parser.parse(statement + "\n").get(0)).orElseThrow();
  }

  private static List<Mistake> of(String wrong, String right) {
    return places(wrong, right, new Roles(NUMBERS, Set.of(), Set.of("W", "b")));
  }

  private static Optional<Kind> of(String wrong, String right, Roles roles) {
    return Mistake.kind(places(wrong, right, roles));
  }

  private static List<Mistake> places(String wrong, String right, Roles roles) {
    Form was = form(wrong);
    return Difference.of(was, form(right)).stream()
        .map(difference -> new Mistake(difference, roles, Optional.of(was.parts().get(0))))
        .toList();
  }

  @TestFactory
  List<DynamicTest> theKindIsToldByWhatDiffers() {
    return ROWS.stream()
        .map(
            row ->
                dynamicTest(
                    row.wrong() + " for " + row.right(),
                    () ->
                        assertThat(Mistake.kind(of(row.wrong(), row.right())))
                            .contains(row.kind())))
        .toList();
  }

  @Test
  void aLoopThatGoesOnWronglyIsToldByWhatItGoesThrough() {
    for (Row row : LOOPS) {
      String wrong = "for t in " + row.wrong() + ":\n  pass";
      assertThat(Mistake.kind(of(wrong, "for t in " + row.right() + ":\n  pass")))
          .as(row.wrong())
          .contains(row.kind());
    }
  }

  @Test
  void whatOnlyPlacesAreMultipliedWithIsAPlace() {
    Roles roles = new Roles(Set.of(), Set.of("k"), Set.of());
    assertThat(of("d = f(e, k)", "d = f(e, k * step)", roles)).contains(Kind.OFF_BY_ONE);
    assertThat(of("if k > 1:\n  pass", "if k > 0:\n  pass", roles)).contains(Kind.OFF_BY_ONE);
  }

  @Test
  void whatSetupWeighsAPartOfTheCostByIsNoFactorOfTheWhole() {
    Roles roles = new Roles(Set.of("beta", "n"), Set.of(), Set.of("W"));
    roles.see(form("n = len(e)"), /* isNear= */ true);
    roles.weighs(Set.of("beta", "n"));
    assertThat(of("d += e / n", "d += beta * e / n", roles)).contains(Kind.OTHER);
    assertThat(of("d = a + e / n", "d = a + beta * e / n", roles)).contains(Kind.MISSING_TERM);
    assertThat(of("d += e", "d += e * n", roles)).contains(Kind.SCALE);
    assertThat(of("d += e", "d += e / beta", roles)).contains(Kind.SCALE);
  }

  @Test
  void whatAddsUpDataIsANumber() {
    Roles roles = new Roles(Set.of(), Set.of(), Set.of("W"));
    roles.see(form("total = np.sum(weights)"), /* isNear= */ true);
    roles.see(form("e = p - y"), /* isNear= */ true);
    roles.see(form("all = np.sum(e)"), /* isNear= */ true);
    assertThat(of("d = c", "d = c / total", roles)).contains(Kind.SCALE);
    assertThat(of("d = c", "d = c * all", roles)).contains(Kind.MISSING_TERM);
  }

  @Test
  void aTermThatTakesAwayAnotherOneStandsForAName() {
    Form was = form("d = -p * z / s / n");
    Form is = form("d = -p * z / s / n + z * (p - r) / n / s");
    assertThat(Difference.renamed(was, is))
        .map(each -> List.of(each.was().get(0).key(), each.is().get(0).key()))
        .contains(List.of("p", "r"));
    assertThat(Difference.renamed(was, form("d = -p * z / s / n + z * r / n / s"))).isEmpty();
  }

  @Test
  void whatNoEditMendsIsToldByWhatTheStatementDoes() {
    Roles roles = new Roles(Set.of(), Set.of(), Set.of());
    assertThat(Mistake.kind(form("dz[z <= 0] = 0"), roles)).isEqualTo(Kind.MASK);
    assertThat(Mistake.kind(form("db = e[-1]"), roles)).isEqualTo(Kind.AXIS);
    assertThat(Mistake.kind(form("db = e[k]"), roles)).isEqualTo(Kind.OTHER);
  }

  @Test
  void aFactorIsCalledAsItIsWritten() {
    assertThat(factor("d = e", "d = e / keep")).isEqualTo("keep");
    assertThat(factor("d = e * keep", "d = e / keep")).isEqualTo("keep * keep");
    assertThat(factor("d = e / x.shape[0]", "d = e / x.size")).isEqualTo("x.size / x.shape[0]");
    assertThat(factor("d = e * np.sqrt(k)", "d = e")).isEqualTo("sqrt(k)");
    assertThat(factor("d = 2 * e", "d = e")).isEmpty();
    assertThat(factor("d = a + e * keep", "d = a + e")).isEmpty();
  }

  private static String factor(String wrong, String right) {
    return FactorName.of(of(wrong, right).get(0).difference());
  }

  @Test
  void whatIsMaskedMayHaveANameOfItsOwn() {
    Roles roles = new Roles(Set.of(), Set.of(), Set.of());
    roles.see(form("dr = da * (r > 0)"), /* isNear= */ true);
    roles.see(form("h = np.maximum(z, 0)"), /* isNear= */ true);
    roles.see(form("keep = np.random.rand(3) < 0.8"), /* isNear= */ false);
    assertThat(of("ds = e + da", "ds = e + da * (r > 0)", roles)).contains(Kind.WRONG_OPERAND);
    assertThat(of("dw = z.T @ e", "dw = (z * (h > 0)).T @ e", roles)).contains(Kind.WRONG_OPERAND);
    assertThat(of("dz = dh", "dz = dh * (h > 0)", roles)).contains(Kind.MASK);
    assertThat(of("dg = np.sum(da)", "dg = np.sum(da * (k > 0))", roles))
        .contains(Kind.WRONG_OPERAND);
    assertThat(of("dg = np.sum(e * z)", "dg = np.sum(e * z * (z > 0))", roles))
        .contains(Kind.WRONG_OPERAND);
    assertThat(of("dz *= h", "dz *= keep", roles)).contains(Kind.MASK);
    assertThat(of("dz = e", "dz = e * keep", roles)).contains(Kind.MASK);
  }

  @Test
  void whatAFactorIsMissingFromMayHaveANameWithIt() {
    Roles roles = new Roles(Set.of(), Set.of(), Set.of());
    roles.see(form("u = v / norm"), /* isNear= */ true);
    assertThat(of("dg = np.sum(dw * e)", "dg = np.sum(dw * e) / norm", roles))
        .contains(Kind.MISSING_TERM);
    assertThat(of("dg = np.sum(dw * v)", "dg = np.sum(dw * v) / norm", roles))
        .contains(Kind.WRONG_OPERAND);
    assertThat(of("dg = np.sum(dw * v)", "dg = np.sum(dw * v / norm)", roles))
        .contains(Kind.WRONG_OPERAND);
  }

  @Test
  void aConditionOnACounterIsNoMask() {
    Roles roles = new Roles(Set.of(), Set.of("t"), Set.of());
    assertThat(of("d = e + c", "d = e + c * (t > 0)", roles)).contains(Kind.OTHER);
  }

  @Test
  void aMaskIsOneStillWhenItIsDividedByTheShareThatItKeeps() {
    Roles roles = new Roles(NUMBERS, Set.of(), Set.of());
    roles.see(form("keep = (np.random.rand(3) < k) / k"), /* isNear= */ false);
    assertThat(of("dz = e", "dz = e * keep", roles)).contains(Kind.MASK);
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
    assertThat(of("d = a", "np.add.at(d, i, a)")).isEmpty();
  }
}
