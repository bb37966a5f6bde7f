package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Layers, objects, dicts and lists, as they stand in notebooks. */
class PastedProgramsTest {
  private static final String NUMPY = "import numpy as np\n";

  static Outcome check(String setup, String forward, String backward) {
    return check(setup, forward, backward, List.of());
  }

  static Outcome check(String setup, String forward, String backward, List<String> wrt) {
    Experiment plain = Experiment.of("", NUMPY + setup, forward, backward);
    Experiment experiment =
        new Experiment(
            "",
            "",
            plain.setup(),
            plain.forward(),
            plain.backward(),
            plain.settings(),
            wrt,
            Map.of());
    return Laboratory.check(experiment, Limits.BROWSER, () -> System.nanoTime() / 1e6);
  }

  static Report report(Outcome outcome) {
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  private static ProgramError error(Outcome outcome) {
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Raised.class);
    return ((Outcome.Raised) outcome).error();
  }

  static void assertRight(Outcome outcome, String... blocks) {
    Report report = report(outcome);
    assertThat(report.blocks().stream().map(BlockReport::name)).containsExactly(blocks);
    assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aLayerWithTwoOutputsUsesBothWhereSetupHasAnUpstreamGradientForEach() {
    String forward =
        """
        def step(x, w):
            h = x * w
            c = w * w
            cache = (x, w)
            return h, c, cache
        """;
    String backward =
        """
        def back(dh, dc, cache):
            x, w = cache
            return dh * w, dh * x + dc * 2 * w
        """;
    String setup = "x = np.arange(1., 4)\nw = np.ones(3)\ndh = np.arange(3.)\ndc = x + 1\n";
    Outcome outcome = check(setup, forward, backward);
    assertRight(outcome, "x", "w");
    assertThat(outcome.matched().get(0)).contains("h * dh + c * dc");
  }

  @Test
  void anUpstreamGradientOfAnotherShapeIsNamed() {
    String setup = "x = np.ones(3)\ndout = np.ones(4)\n";
    ProgramError error =
        error(
            check(
                setup,
                "def f(x):\n    return x * 2, x\n",
                "def g(dout, cache):\n    return dout * 2\n"));
    assertThat(error.message())
        .isEqualTo(
            "the upstream gradient dout has shape (4,), but f returned an array of shape (3,)");
  }

  @Test
  void aLayerMustReturnAGradientForEachArrayThatGoesIn() {
    String setup = "x = np.ones(3)\nw = np.ones(3)\n";
    ProgramError error =
        error(
            check(
                setup,
                "def f(x, w):\n    return x * w, (x, w)\n",
                "def g(dout, cache):\n    dx = dout * cache[1]\n    return dx\n"));
    assertThat(error.message()).isEqualTo("g returns no gradient for w: expected a value for dw");
  }

  @Test
  void positionalOnlyArgumentsAreGivenByPosition() {
    assertRight(
        check(
            "w = np.ones(3)\n",
            "def f(w, /):\n    return np.sum(w ** 2)\n",
            "def g(w, /):\n    dw = 2 * w\n    return dw\n"),
        "w");
  }

  @Test
  void anOutputThatBackwardTakesAgainIsNoLayer() {
    String setup = "X = np.ones((2, 3))\nW = np.ones((1, 2))\n";
    ProgramError error =
        error(
            check(
                setup,
                "def f(X, W):\n    A = W @ X\n    return A, X\n",
                "def g(A, cache):\n    dW = A @ cache.T\n    return dW\n"));
    assertThat(error.message())
        .isEqualTo("f returned an array of shape (1, 3), a cost must be one number");
  }

  @Test
  void parametersThatLayersShareWithADictAreMovedForBoth() {
    String forward =
        """
        class Affine:
            def __init__(self, W, b):
                self.W = W
                self.b = b
            def forward(self, x):
                self.x = x
                return x @ self.W + self.b
            def backward(self, dout):
                self.dW = self.x.T @ dout
                self.db = dout.sum(axis=0)
                return dout @ self.W.T
        class Net:
            def __init__(self):
                self.params = {'W1': np.random.randn(3, 2), 'b1': np.zeros(2)}
                self.affine = Affine(self.params['W1'], self.params['b1'])
            def loss(self, x):
                self.y = self.affine.forward(x)
                return 0.5 * np.sum(self.y ** 2)
            def gradient(self, x):
                self.loss(x)
                self.affine.backward(self.y)
                return {'W1': self.affine.dW, 'b1': self.affine.db}
        net = Net()
        loss = net.loss(x)
        """;
    String setup = "np.random.seed(1)\nx = np.random.randn(4, 3)\n";
    Outcome outcome = check(setup, forward, "grads = net.gradient(x)\n");
    assertRight(outcome, "W1", "b1");
    assertThat(outcome.matched())
        .anyMatch(sentence -> sentence.contains("net.loss(x) and net.gradient(x)"));
    assertRight(
        check(setup, forward, "grads = net.gradient(x)\n", List.of("net.params")), "W1", "b1");
  }

  @Test
  void aLayerThatIsAnObjectKeepsItsGradientsAsAttributes() {
    String forward =
        """
        class Affine:
            def __init__(self, W, b):
                self.W, self.b = W, b
            def forward(self, x):
                self.x = x
                return x @ self.W + self.b
            def backward(self, dout):
                dx = dout @ self.W.T
                self.dW = self.x.T @ dout
                self.db = np.sum(dout, axis=0)
                return dx
        layer = Affine(W, b)
        out = layer.forward(x)
        """;
    String setup =
        """
        np.random.seed(1)
        x = np.random.randn(4, 3)
        W = np.random.randn(3, 2)
        b = np.zeros(2)
        dout = np.random.randn(4, 2)
        """;
    assertRight(check(setup, forward, "dx = layer.backward(dout)\n"), "x", "layer.W", "layer.b");
    String wrong = forward.replace("np.sum(dout, axis=0)", "np.mean(dout, axis=0)");
    Report report = report(check(setup, wrong, "dx = layer.backward(dout)\n"));
    assertThat(report.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(report.blocks().get(2).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void attributesAndListsAreMatchedToWhatBackwardGives() {
    String model =
        """
        class Model:
            def __init__(self):
                self.w = np.array([1.0, 2.0])
                self.b = 0.5
                self.weights = [np.ones((2, 2)), np.ones((1, 2))]
                self.biases = [np.zeros((2, 1)), np.zeros((1, 1))]
            def line(self, x):
                return np.sum((self.w * x + self.b) ** 2)
            def slopes(self, x):
                r = 2 * (self.w * x + self.b)
                return r * x, np.sum(r)
            def cost(self, x):
                a = x
                for w, b in zip(self.weights, self.biases):
                    a = w @ a + b
                return np.sum(a)
            def backprop(self, x):
                nabla_b = [np.zeros(b.shape) for b in self.biases]
                nabla_w = [np.zeros(w.shape) for w in self.weights]
                delta = np.ones((1, 1))
                nabla_b[-1] = delta
                nabla_w[-1] = delta @ (self.weights[0] @ x + self.biases[0]).T
                delta = self.weights[1].T @ delta
                nabla_b[-2] = delta
                nabla_w[-2] = delta @ x.T
                return nabla_b, nabla_w
        model = Model()
        """;
    assertRight(
        check(
            "x = np.array([3.0, -1.0])\n",
            model + "loss = model.line(x)\n",
            "dw, db = model.slopes(x)\n"),
        "model.w",
        "model.b");
    assertRight(
        check(
            "x = np.array([[3.0], [-1.0]])\n",
            model + "cost = model.cost(x)\n",
            "nabla_b, nabla_w = model.backprop(x)\n"),
        "model.biases[0]",
        "model.biases[1]",
        "model.weights[0]",
        "model.weights[1]");
  }

  @Test
  void aDictOrListsOfAnyNameHoldParameters() {
    String setup = "params = {'W': np.ones((2, 2)), 'b': np.zeros(2)}\nx = np.array([1., 2.])\n";
    assertRight(
        check(
            setup,
            "def f(x, params):\n    return np.sum(params['W'] @ x + params['b']), x\n",
            "def g(x, params):\n    return {'W': np.outer(np.ones(2), x), 'b': np.ones(2)}\n"),
        "W",
        "b");
    assertRight(
        check(
            "weights = [np.ones(2), np.ones(3)]\n",
            "def f(weights):\n    return sum(np.sum(w ** 2) for w in weights)\n",
            "def g(weights):\n    dweights = [2 * w for w in weights]\n    return dweights\n"),
        "weights[0]",
        "weights[1]");
  }

  @Test
  void whatFitsNothingInTheObjectIsSaid() {
    String forward =
        """
        class M:
            def __init__(self):
                self.w = 1.0
            def loss(self):
                return self.w ** 2
            def grad(self):
                return 2 * self.w
        m = M()
        loss = m.loss()
        """;
    ProgramError error = error(check("", forward, "g = m.grad()\n"));
    assertThat(error.message()).contains("m.grad() gives g, and nothing in m fits that");
    assertThat(error.help()).contains("m.w");
    assertRight(check("", forward, "dw = m.grad()\n"), "m.w");
    assertRight(check("", forward, "g = m.grad()\n", List.of("m.w")), "m.w");
  }

  @Test
  void callsAreMadeAgainWithWhatTheySawThen() {
    String forward =
        """
        class M:
            def __init__(self):
                self.w = np.array([2.0])
            def step(self, h):
                return np.sum(h * self.w)
            def grad(self, h):
                return {'w': h}
        m = M()
        m.params = {'w': m.w}
        h2 = h
        h = m.step(h)
        """;
    assertRight(check("h = np.array([3.0])\n", forward, "grads = m.grad(h2)\n"), "w");
  }

  @Test
  void theCostMayComeAfterTheGradients() {
    String forward =
        """
        def propagate(w, X):
            cost = np.sum((X @ w) ** 2)
            grads = {'dw': 2 * X.T @ (X @ w)}
            return grads, cost
        """;
    assertRight(check("X = np.ones((2, 3))\nw = np.arange(3.)\n", forward, ""), "w");
  }

  @Test
  void whatCallsInTheCellsGiveIsTakenWhereSetupDoesNotSay() {
    String setup = "x_train = np.arange(3.)\nw_in = np.ones(3)\n";
    String forward = "def f(x, w, k=1):\n    return k * np.sum(x * w ** 2)\nf(x_train, w_in, 3)\n";
    String backward = "def g(x, w, k):\n    return 2 * k * x * w\ntmp_dw = g(x_train, w_in, k=3)\n";
    Outcome outcome = check(setup, forward, backward, List.of("w"));
    assertRight(outcome, "w");
    assertThat(outcome.notes())
        .contains("Setup does not define x, w, k: taken from the calls in your cells.");
  }

  @Test
  void theOrderInWhichACallTakesGradientsIsThatOfTheGradients() {
    String setup = "w = np.array(2.0)\nb = np.array(3.0)\n";
    String forward = "def f(w, b):\n    return w * w + 5 * b\n";
    String backward = "def g(w, b):\n    dw = 2 * w\n    db = 5.0\n    return db, dw\n";
    assertThat(report(check(setup, forward, backward)).verdict()).isEqualTo(Verdict.WRONG);
    assertRight(check(setup, forward, backward + "db, dw = g(w, b)\n"), "w", "b");
  }

  @Test
  void aCellThatTrainsIsNoForwardPass() {
    String forward = "for i in range(3):\n    loss = np.sum(w ** 2)\n    w -= 0.1 * 2 * w\n";
    ProgramError error = error(check("w = np.ones(2)\n", forward, "dw = 2 * w\n"));
    assertThat(error.message())
        .isEqualTo("the forward cell computes the cost and changes w as well");
  }

  @Test
  void aLambdaIsAFunction() {
    assertRight(
        check("w = np.ones(3)\n", "f = lambda w: np.sum(w ** 2)\n", "g = lambda w: 2 * w\n"), "w");
  }

  @Test
  void aSaturatedCostIsNoKink() {
    String setup = "w = np.array(24.0)\nx = 1.0\n";
    String forward = "def f(w, x):\n    return -np.log(1 - 1 / (1 + np.exp(-w * x)))\n";
    String backward = "def g(w, x):\n    dw = x / (1 + np.exp(-w * x))\n    return dw\n";
    Report report = report(check(setup, forward, backward));
    assertThat(report.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(report.reasons().get(0)).contains("round-off").doesNotContain("kink");
  }
}
