package backproof.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.ExperimentException;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose functions are methods of an object. */
final class ImportObjectsTest {
  private static Report report(Imported imported) {
    Outcome outcome = Laboratory.check(imported.experiment(), Limits.BROWSER, () -> 0);
    assertThat(outcome).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  @Test
  void theMethodsOfAnObjectAreCalledAsTheFirstStepOfTrainingCallsThem() throws Exception {
    String script =
        """
        import numpy as np
        class Line:
            def __init__(self):
                self.params = {'w': np.ones(2)}
            def loss(self, x, t):
                return np.sum((x @ self.params['w'] - t) ** 2)
            def gradient(self, x, t):
                return {'w': 2 * x.T @ (x @ self.params['w'] - t)}
        net = Line()
        for i in range(10):
            batch = np.eye(2) * (i + 1)
            target = np.ones(2)
            grads = net.gradient(batch, target)
            net.params['w'] -= 0.1 * grads['w']
        """;
    Imported imported = ExperimentFiles.read("line.py", script);
    assertThat(imported.choices())
        .extracting(choice -> choice.taken().name())
        .containsExactly("net.loss", "net.gradient", "");
    assertThat(imported.experiment().setup()).doesNotContain("-=");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report(imported).parameters()).isEqualTo(2);
  }

  @Test
  void anotherCallOfAMethodIsAnotherTestCase() throws Exception {
    String script =
        """
        import numpy as np
        class Line:
            def __init__(self):
                self.params = {'w': np.ones(2)}
            def loss(self, x, t):
                return np.sum((x @ self.params['w'] - t) ** 2)
            def gradient(self, x, t):
                return {'w': 2 * x.T @ (x @ self.params['w'] - t)}
        net = Line()
        small = np.eye(2)
        print(net.loss(small, 3.0))
        grads = net.gradient(small, 3.0)
        large = np.arange(8.).reshape(4, 2)
        loss = net.loss(large, 1.0)
        grads = net.gradient(large, 1.0)
        """;
    Imported last = ExperimentFiles.read("line.py", script);
    assertThat(last.experiment().forward()).contains("net.loss(large, 1.0)");
    Choice setup = last.choices().get(2);
    assertThat(setup.others()).hasSize(1);
    Place other = setup.others().get(0).place().orElseThrow();
    assertThat(other.line()).isEqualTo(12);
    Wanted wanted = new Wanted(Optional.empty(), Optional.empty(), Optional.of(other));
    Imported first = ExperimentFiles.read("line.py", script, wanted);
    assertThat(first.experiment().forward()).contains("net.loss(small, 3.0)");
    assertThat(first.experiment().backward()).contains("net.gradient(small, 3.0)");
    assertThat(report(first).verdict()).isEqualTo(Verdict.RIGHT);
    Wanted nowhere = new Wanted(Optional.empty(), Optional.empty(), Optional.of(new Place(0, 99)));
    assertThatThrownBy(() -> ExperimentFiles.read("line.py", script, nowhere))
        .isInstanceOf(ExperimentException.class);
  }

  private static final String LAYERS =
      """
      import numpy as np
      np.random.seed(2)
      class Linear:
          def __init__(self, i, o):
              self.W = np.random.randn(i, o)
          def forward(self, X):
              self.X = X
              return X @ self.W
          def backward(self, dZ):
              self.dW = self.X.T @ dZ
              return dZ @ self.W.T
      class Mse:
          def forward(self, y_hat, y):
              self.diff = y_hat - y
              return np.mean(self.diff ** 2)
          def backward(self):
              return 2 * self.diff / self.diff.size
      first = Linear(3, 4)
      second = Linear(4, 2)
      criterion = Mse()
      X, y = np.random.randn(5, 3), np.random.randn(5, 2)
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        h = first.forward(X)
        y_hat = second.forward(h)
        loss = criterion.forward(y_hat, y)
        first.backward(second.backward(criterion.backward()))
        """,
        """
        for i in range(2):
            y_hat = second.forward(first.forward(X))
            loss = np.mean((y_hat - y) ** 2)
            dout = 2 * (y_hat - y) / y.size
            dh = second.backward(dout)
            first.backward(dh)
            first.W -= 0.1 * first.dW
        """
      })
  void whatLayersHandOnIsRunAgain(String steps) throws Exception {
    String script = LAYERS + steps;
    Imported imported = ExperimentFiles.read("layers.py", script);
    Report right = report(imported);
    assertThat(right.blocks())
        .extracting(BlockReport::gradient)
        .containsExactly("first.dW", "second.dW");
    assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
    Imported bent = ExperimentFiles.read("layers.py", script.replace("X.T @ dZ", "X.T @ dZ * 2"));
    assertThat(report(bent).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void gradientsWithoutACostAreSaidToMissIt() {
    String script =
        """
        import numpy as np
        class Net:
            def __init__(self):
                self.w = np.ones(2)
            def backprop(self, x):
                return [2 * self.w * x]
        net = Net()
        nabla_w = net.backprop(np.ones(2))
        """;
    assertThatThrownBy(() -> ExperimentFiles.read("net.py", script))
        .hasMessageContaining("net.backprop computes gradients, but nothing computes their cost");
  }

  @Test
  void aLayerWithoutACostIsCheckedByItsUpstreamGradient() throws Exception {
    String script =
        """
        import numpy as np
        class Layer:
            def __init__(self):
                self.W = np.arange(6.).reshape(2, 3)
            def forward(self, x):
                self.x = x
                return x @ self.W
            def backward(self, dout):
                self.dW = self.x.T @ dout
                return dout @ self.W.T
        np.random.seed(0)
        layer = Layer()
        x = np.random.randn(4, 2)
        out = layer.forward(x)
        dout = np.random.randn(*out.shape)
        dx = layer.backward(dout)
        """;
    Report right = report(ExperimentFiles.read("layer.py", script));
    assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(right.blocks()).extracting(BlockReport::name).contains("layer.W");
    String wrong = script.replace("self.x.T @ dout", "self.x.T @ dout * 2");
    assertThat(report(ExperimentFiles.read("layer.py", wrong)).verdict()).isEqualTo(Verdict.WRONG);
  }

  private static final String PARTS =
      """
      import numpy as np
      from typing import Dict
      class Coder:
          def __init__(self, net: Dict):
              self.inner = np.full((2, 3), 0.5)
              self.outer = np.full((3, 2), 0.25)
          def forward(self, x: np.ndarray):
              self.x = x
              self.h = np.tanh(x @ self.inner)
              return self.h @ self.outer
          def loss(self, out, t) -> Dict:
              self.gap = out - t
              return 0.5 * np.sum(self.gap ** 2)
          def backward(self):
              back = (self.gap @ self.outer.T) * (1 - self.h ** 2)
              return {'inner': self.x.T @ back, 'outer': self.h.T @ self.gap}
      net = Coder({})
      for i in range(3):
          out = net.forward(np.eye(2))
          loss = net.loss(out, np.ones((2, 2)))
          grads = net.backward()
          for name, grad in grads.items():
              setattr(net, name, getattr(net, name) - 0.1 * grad)
      """;

  @Test
  void whatALossIsGivenIsComputedAgain() throws Exception {
    Report right = report(ExperimentFiles.read("coder.py", PARTS));
    assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(right.blocks())
        .extracting(BlockReport::name)
        .containsExactly("net.inner", "net.outer");
    String wrong = PARTS.replace("(1 - self.h ** 2)", "(1 - self.h)");
    assertThat(report(ExperimentFiles.read("coder.py", wrong)).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void theCostAndTheGradientsMayComeFromOneCall() throws Exception {
    String script =
        PARTS
            .replace("return {", "return 0.5 * np.sum(self.gap ** 2), {")
            .replace(
                "def backward(self):", "def backward(self, out, t):\n        self.gap = out - t")
            .replace("    loss = net.loss(out, np.ones((2, 2)))\n", "")
            .replace("grads = net.backward()", "loss, grads = net.backward(out, np.ones((2, 2)))");
    Imported imported = ExperimentFiles.read("coder.py", script);
    assertThat(imported.experiment().backward()).isEmpty();
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  private static final String MOVING =
      """
      import numpy as np
      class Linear:
          def __init__(self, i, o):
              self.W = np.random.randn(i, o)
              self.b = np.zeros((1, o))
          def forward(self, x):
              self.x = x
              return x @ self.W + self.b
          def backward(self, above, rate):
              below = above @ self.W.T
              self.W -= rate * np.outer(
                  self.x, above)
              self.b = self.b - rate * above
              return below
      class Tanh:
          def forward(self, x):
              self.out = np.tanh(x)
              return self.out
          def backward(self, above, rate):
              return above * (1 - self.out ** 2)
      def squared_error(y, out):
          return np.sum((out - y) ** 2)
      def squared_error_prime(y, out):
          return 2 * (out - y)
      def predict(net, x):
          for layer in net:
              x = layer.forward(x)
          return x
      np.random.seed(5)
      X = np.array([[0., 0.], [1., 0.], [1., 1.]]).reshape(3, 1, 2)
      Y = np.array([[0.], [1.], [0.]]).reshape(3, 1, 1)
      net = [Linear(2, 3), Tanh(), Linear(3, 1)]
      def train(rate):
          for epoch in range(3):
              error = 0
              for x, y in zip(X, Y):
                  out = predict(net, x)
                  error += squared_error(y, out)
                  grad = squared_error_prime(y, out)
                  for layer in reversed(net):
                      grad = layer.backward(grad, rate)
              print(epoch, error)
      train(0.1)
      """;

  @Test
  void layersThatMoveTheirParametersKeepTheGradientsInstead() throws Exception {
    Imported imported = ExperimentFiles.read("moving.py", MOVING);
    Report right = report(imported);
    assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(right.blocks())
        .extracting(BlockReport::gradient)
        .containsExactlyInAnyOrder("net[0].dW", "net[0].db", "net[2].dW", "net[2].db");
    assertThat(imported.choices().get(1).taken().name())
        .isEqualTo("grad = layer.backward(grad, rate)");
    assertThat(imported.notes()).contains(Quiet.NOTE);
    String wrong = MOVING.replace("(1 - self.out ** 2)", "(1 - self.out)");
    assertThat(report(ExperimentFiles.read("moving.py", wrong)).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void anExampleOfZerosIsNotTheOneToLookAt() throws Exception {
    Imported imported = ExperimentFiles.read("moving.py", MOVING);
    assertThat(imported.notes()).anyMatch(note -> note.startsWith("The last item of your loop"));
    String wrong = MOVING.replace("self.x, above)", "2 * self.x, above)");
    assertThat(report(ExperimentFiles.read("moving.py", wrong)).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void anArgumentMayHaveTheNameOfTheObject() throws Exception {
    String script =
        MOVING
            .replace(
                "def squared_error(y",
                "class Rule:\n    def step(self, net):\n        pass\ndef squared_error(y")
            .replace(
                "      train(0.1)",
                "      net_of = net\n      rule = Rule()\n      rule.step(net)\n      train(0.1)");
    assertThat(report(ExperimentFiles.read("moving.py", script)).verdict())
        .isEqualTo(Verdict.RIGHT);
  }
}
