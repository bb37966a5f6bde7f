package backproof.laboratory;

import static backproof.laboratory.PastedProgramsTest.assertRight;
import static backproof.laboratory.PastedProgramsTest.check;
import static backproof.laboratory.PastedProgramsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import backproof.check.Verdict;
import org.junit.jupiter.api.Test;

/** Gradients in the forms in which functions return them: none of them is passed over. */
class ReturnedGradientsTest {
  @Test
  void gradientsOfAListAndOfNamesStandSideBySide() {
    String setup = "Ws = [np.ones((2, 2)), np.ones((2, 2)) * 2]\nv = np.ones(2)\n";
    String forward = "def f(Ws, v):\n    return np.sum(Ws[0] @ Ws[1] @ v), 0\n";
    String backward =
        """
        def g(Ws, v):
            e = np.ones((2, 1))
            dWs = [e @ (Ws[1] @ v)[None, :], Ws[0].T @ e @ v[None, :]]
            return {'dWs': dWs, 'dv': Ws[1].T @ Ws[0].T @ np.ones(2)}
        """;
    assertRight(check(setup, forward, backward), "v", "Ws[0]", "Ws[1]");
    Outcome wrong = check(setup, forward, backward.replace("[e @", "[2 * e @"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void aListOfNumbersIsAParameterEntryByEntry() {
    String setup = "w = [0.3, -0.7]\nx = [1.0, 2.0]\n";
    String forward = "def f(w, x):\n    return sum(a * a * b for a, b in zip(w, x))\n";
    String backward = "def g(w, x):\n    dw = [2 * a * b for a, b in zip(w, x)]\n    return dw\n";
    assertRight(check(setup, forward, backward), "w[0]", "w[1]");
    assertRight(
        check(setup, forward, backward.replace("return dw", "return np.array(dw)")),
        "w[0]",
        "w[1]");
    Outcome wrong = check(setup, forward, backward.replace("2 * a * b", "2 * a"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void aGradientInAnotherFormKeepsItsName() {
    String setup = "w = np.ones((2, 2))\nb = np.ones(2)\n";
    String forward = "def f(w, b):\n    return np.sum(w ** 2) + np.sum(b ** 2), 0\n";
    String backward =
        "def g(w, b):\n    dw = 2 * w\n    db = b\n    return dw.reshape(2, 2), 2 * db\n";
    assertRight(check(setup, forward, backward), "w", "b");
    Outcome wrong = check(setup, forward, backward.replace("2 * db", "3.0 * db"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void aValueThatBelongsToNothingIsSaidToBeUnchecked() {
    String setup = "x = np.ones(3)\nw = np.ones(3)\n";
    String forward = "def f(x, w):\n    return np.sum(x * w), 0\n";
    String backward = "def g(x, w):\n    dw = 1 * x\n    return w + 0, dw\n";
    Outcome outcome = check(setup, forward, backward);
    assertThat(report(outcome).blocks()).hasSize(1);
    assertThat(outcome.notes()).anyMatch(note -> note.startsWith("Not checked: value 1 of"));
  }

  @Test
  void keysMayBeTheNamesOfArgumentsThemselves() {
    String setup = "w = np.ones(2)\nb = 0.5\n";
    String forward = "def f(w, b):\n    return np.sum(w ** 2) + b ** 2, 0\n";
    String backward = "def g(w, b):\n    return {'w': 2 * w, 'b': 2 * b}\n";
    assertRight(check(setup, forward, backward), "w", "b");
    Outcome wrong = check(setup, forward, backward.replace("'b': 2 * b", "'b': b"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }
}
