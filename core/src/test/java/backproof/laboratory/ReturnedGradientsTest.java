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
  void gradientsInATupleBesideTheCostKeepTheirNames() {
    String setup = "x = np.ones(2)\nw = np.array([1.0, 2.0])\nv = np.array([0.5, -1.0])\n";
    String forward =
        """
        def f(x, w, v):
            grad_w, grad_v = 2 * x * w, x * 3
            return np.sum(x * (w ** 2 + 3 * v)), (grad_w, grad_v)
        """;
    assertRight(check(setup, forward, ""), "w", "v");
    assertRight(
        check(setup, forward.replace(", (grad_w, grad_v)", ", [grad_w, grad_v]"), ""), "w", "v");
    String named = "grads = (grad_w, grad_v)\n    return";
    String kept = forward.replace("return", named).replace(", (grad_w, grad_v)\n", ", grads\n");
    assertRight(check(setup, kept, ""), "w", "v");
    Outcome wrong = check(setup, forward.replace("x * 3", "x * 4"), "");
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
  void aParameterWhoseGradientIsNotThereIsNamed() {
    String setup = "x = np.ones((2, 3))\nw = np.ones((3, 2))\nbias = np.ones(2)\n";
    String forward = "def f(x, w, bias):\n    return np.sum((x @ w + bias) ** 2), 0\n";
    String backward =
        """
        def g(x, w, bias):
            dout = 2 * (x @ w + bias)
            dw = x.T @ dout
            return dw, bias
        """;
    Outcome itself = check(setup, forward, backward);
    assertThat(report(itself).blocks()).hasSize(1);
    assertThat(itself.notes())
        .anyMatch(note -> note.startsWith("bias was not checked: g returns bias itself"));
    Outcome missing = check(setup, forward, backward.replace("return dw, bias", "return dw"));
    assertThat(missing.notes())
        .anyMatch(note -> note.startsWith("bias was not checked: no gradient of it is"));
    String whole = backward.replace("return dw, bias", "return dw, dout.sum(axis=0)");
    assertThat(check(setup, forward, whole.replace("dout.sum", "0, dout.sum")).notes())
        .anyMatch(note -> note.startsWith("bias was not checked"));
  }

  @Test
  void theFirstLayerNeedsNoGradientOfItsInput() {
    String setup = "x = np.ones((2, 3))\nw = np.ones((3, 2))\nb = np.ones(2)\n";
    String forward = "def f(x, w, b):\n    return x @ w + b, (x, w)\n";
    String backward =
        """
        def g(dout, cache):
            x, w = cache
            dw = x.T @ dout
            db = dout.sum(axis=0)
            return dw, db
        """;
    assertRight(check(setup, forward, backward), "w", "b");
    Outcome wrong = check(setup, forward, backward.replace("axis=0)", "axis=0) / 2"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
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

  @Test
  void gradientsMayBeNestedAsTheParametersAre() {
    String setup =
        """
        params = {'one': {'W': np.ones((2, 2)), 'b': np.ones(2)}, 'two': [np.ones(2) * 3]}
        x = np.array([0.5, -0.2])
        """;
    String forward =
        """
        def f(x, params):
            h = x @ params['one']['W'] + params['one']['b']
            return np.sum(h * params['two'][0]), h
        """;
    String backward =
        """
        def g(x, params, cache):
            dh = params['two'][0]
            return {'one': {'dW': np.outer(x, dh), 'db': 1.0 * dh}, 'two': [cache]}
        """;
    assertRight(
        check(setup, forward, backward),
        "params['one']['W']",
        "params['one']['b']",
        "params['two'][0]");
    Outcome wrong = check(setup, forward, backward.replace("outer(x, dh)", "outer(dh, x)"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(report(wrong).blocks().get(0).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void layersMayKeepTheirGradientsThemselves() {
    String setup =
        """
        class Scale:
            def __init__(self, n):
                self.w = np.ones(n)
                self.params = {'b': np.zeros(n)}
                self.grads = {}
            def forward(self, x):
                self.x = x
                return x * self.w + self.params['b']
            def backward(self, dout):
                self.dw = dout * self.x
                self.dx = dout * self.w
                self.grads['b'] = dout
                return self.dx
        layers = [Scale(3), Scale(3)]
        x = np.array([1.0, 2.0, 3.0])
        layers[0].forward(2 * x)
        """;
    String forward =
        """
        def f(x):
            for layer in layers:
                x = layer.forward(x)
            return np.sum(x ** 2), x
        """;
    String backward =
        """
        def g(x, cache):
            dout = 2 * cache
            for layer in reversed(layers):
                dout = layer.backward(dout)
        """;
    assertRight(
        check(setup, forward, backward),
        "layers[0].w",
        "layers[0].params['b']",
        "layers[1].w",
        "layers[1].params['b']");
    Outcome wrong = check(setup, forward, backward.replace("2 * cache", "cache"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void aListOfParametersIsToldByTheNamesOrTheShapesOfTheirGradients() {
    String setup = "C = np.ones((2, 2))\nb = np.ones(2)\nparameters = [C, b]\n";
    String forward = "def f():\n    return np.sum(C @ b), 0\n";
    String backward =
        """
        def g():
            dC = np.outer(np.ones(2), b)
            db = C.sum(axis=0)
            return [dC, db]
        """;
    assertRight(check(setup, forward, backward), "C", "b");
    String unnamed = backward.replace("return [dC, db]", "grads = [dC, db]\n    return grads");
    assertRight(check(setup, forward, unnamed), "C", "b");
    Outcome wrong = check(setup, forward, unnamed.replace("C.sum(axis=0)", "2 * C.sum(axis=0)"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void gradientsMayBeLeftInADictOfTheCells() {
    String setup =
        """
        params = {'one': {'W': np.ones((2, 2)), 'b': np.ones(2)}}
        grads = {}
        x = np.array([0.5, 2])
        """;
    String forward =
        """
        def f(x):
            return np.sum((x @ params['one']['W'] + params['one']['b']) ** 2), 0
        """;
    String backward =
        """
        def g(x):
            d = 2 * (x @ params['one']['W'] + params['one']['b'])
            grads['one'] = {'W': np.outer(x, d), 'b': 1.0 * d}
        """;
    assertRight(check(setup, forward, backward), "params['one']['W']", "params['one']['b']");
    Outcome wrong = check(setup, forward, backward.replace("outer(x, d)", "outer(d, x)"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void layersInAListKeepTheirGradients() {
    String setup =
        """
        class Layer:
            def __init__(self, n):
                self.W = np.eye(n) * 0.5
                self.grads = {}
            def go(self, x):
                self.x = x
                return np.tanh(x @ self.W)
            def back(self, d):
                d = d * (1 - np.tanh(self.x @ self.W) ** 2)
                self.grads['W'] = self.x.T @ d
                return d @ self.W.T
        layers = [Layer(2), Layer(2)]
        x = np.array([[0.5, 2.0], [1.0, -1.0]])
        """;
    String forward =
        """
        def f(x):
            a = x
            for layer in layers:
                a = layer.go(a)
            return np.sum(a ** 2), a
        """;
    String backward =
        """
        def g(cache):
            d = 2 * cache
            for layer in layers[::-1]:
                d = layer.back(d)
            return d
        """;
    assertRight(check(setup, forward, backward), "layers[0].W", "layers[1].W");
    Outcome wrong = check(setup.replace("1 - np", "2 - np"), forward, backward);
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void aValueWithoutANameIsTakenForTheArgumentOfItsShapeAndPlace() {
    String setup = "x = np.ones((2, 3))\nw = np.ones((3, 1))\nb = np.ones(1)\n";
    String forward = "def f(x, w, b):\n    return np.sum((x @ w + b) ** 2), x @ w + b\n";
    String backward =
        """
        def g(x, cache):
            e = 2 * cache
            dw = x.T @ e
            return dw, np.array([e.sum()])
        """;
    assertRight(check(setup, forward, backward), "w", "b");
    Outcome wrong = check(setup, forward, backward.replace("e.sum()", "e.mean()"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
    Outcome alike = check(setup.replace("b = np.ones(1)", "b = 1.0"), forward, backward);
    assertThat(alike.notes()).filteredOn(note -> note.contains("ot checked")).hasSizeLessThan(2);
  }

  @Test
  void aFormulaOfGradientsIsAGradientBesideOnesWithNames() {
    String setup = "x = np.ones((2, 3))\nemit = np.ones((3, 1))\ntrans = np.ones(1)\n";
    String forward =
        """
        def f(x, emit, trans):
            return np.sum((x @ emit + trans) ** 2), x @ emit + trans
        """;
    String backward =
        """
        def g(x, cache):
            ds = 2 * cache
            dtrans = ds.sum(axis=0)
            return x.T @ ds, dtrans
        """;
    assertRight(check(setup, forward, backward), "emit", "trans");
    Outcome other = check(setup, forward, backward.replace("x.T @ ds", "x.T @ cache"));
    assertRight(other, "trans");
  }

  @Test
  void aDictMayStandBesideArrays() {
    String setup =
        "x = np.ones((2, 3))\nW = np.full((3, 2), 0.5)\nb = np.ones(2)\ndout = np.eye(2)\n";
    String forward = "def layer(x, W, b):\n    return np.tanh(x @ W + b), np.tanh(x @ W + b)\n";
    String backward =
        """
        def layer_backward(dout, cache, x, W):
            back = dout * (1 - cache ** 2)
            return back @ W.T, {'W': x.T @ back, 'b': back.sum(axis=0)}
        """;
    assertRight(check(setup, forward, backward), "x", "W", "b");
    Outcome wrong = check(setup, forward, backward.replace("'b': back", "'b': 2 * back"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void aCostThatHangsOnNoParameterIsNoCostToJudgeBy() {
    Outcome outcome =
        check(
            "w = np.ones(2)\nstale = np.sum(w ** 2)\n",
            "def f(w):\n    return stale * 1.0, w\n",
            "def g(w, cache):\n    dw = 2 * w\n    return dw\n");
    assertThat(outcome).isInstanceOf(Outcome.Raised.class);
    assertThat(((Outcome.Raised) outcome).error().message())
        .isEqualTo("f gives the same cost whatever the parameters are");
  }
}
