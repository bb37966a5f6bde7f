package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Which functions and calls are meant, where cells hold more than a forward and a backward pass.
 */
class MeantFunctionsTest {
  private static void assertRight(Outcome outcome, String... blocks) {
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    Report report = ((Outcome.Judged) outcome).report();
    assertThat(report.blocks().stream().map(BlockReport::name)).containsExactly(blocks);
    assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void functionsThatOnlyHelpToLookAtResultsArePassedOver() {
    String forward =
        """
        def f(w, x):
            return np.sum((w * x) ** 2), w
        def test_f():
            assert f(2.0, 1.0)[0] == 4.0
        test_f()
        J, cache = f(w, x)
        """;
    String backward =
        """
        def f_backward(w, x, cache):
            dw = 2 * w * x ** 2
            return dw
        def rel_error(x, y):
            return np.max(np.abs(x - y))
        dw = f_backward(w, x, cache)
        print(rel_error(dw, dw))
        def update(w, dw, rate):
            new_w = w - rate * dw
            return new_w
        new_w = update(w, dw, 0.1)
        """;
    assertRight(
        PastedProgramsTest.check(
            "w = np.array([1.5, -2.0])\nx = np.array([2.0, 3.0])\n", forward, backward),
        "w");
  }

  @Test
  void methodsThatAreCalledInALoopAreCalledAgain() {
    String forward =
        """
        class Net:
            def __init__(self, reg):
                self.reg = reg
                self.params = {'W': np.random.randn(3)}
            def loss(self, x):
                W = self.params['W']
                loss = np.sum((W * x) ** 2) + self.reg * np.sum(W ** 2)
                return loss, {'W': 2 * W * x ** 2 + 2 * self.reg * W}
        for reg in [0.0, 0.5]:
            print('reg =', reg)
            net = Net(reg)
            loss, grads = net.loss(x)
        """;
    assertRight(
        PastedProgramsTest.check("np.random.seed(0)\nx = np.arange(3.0)\n", forward, ""), "W");
  }

  @Test
  void whatACallHandsOnIsMadeAgainUnderAnyName() {
    String forward =
        """
        def forward(X, params):
            A = np.tanh(params['W'] @ X)
            return A, (X, A)
        def compute_cost(a, Y):
            return 0.5 * np.sum((a - Y) ** 2)
        out, caches = forward(X, params)
        cost = compute_cost(out, Y)
        """;
    String backward =
        """
        def backward(Y, cache):
            X, A = cache
            return {'W': (A - Y) * (1 - A ** 2) @ X.T}
        grads = backward(Y, caches)
        """;
    String setup =
        "X = np.ones((2, 3))\nY = np.zeros((1, 3))\nparams = {'W': np.array([[0.2, 0.4]])}\n";
    assertRight(PastedProgramsTest.check(setup, forward, backward), "W");
  }
}
