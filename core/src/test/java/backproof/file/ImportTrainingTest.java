package backproof.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import org.junit.jupiter.api.Test;

/** Files that train in a loop and have no functions for it. */
final class ImportTrainingTest {
  private static final String LOOP =
      """
      import numpy as np

      def logistic(v):
          return 1.0 / (1.0 + np.exp(-v))

      def slope(a):
          return a * (1 - a)

      np.random.seed(3)
      data = np.random.randn(6, 3)
      wanted = np.random.rand(6, 1)
      weights = np.random.randn(3, 1)
      offset = np.zeros((1, 1))
      rate = 0.5
      history = []
      for epoch in range(200):
          seen = logistic(data @ weights + offset)
          off = wanted - seen
          delta = off * slope(seen)
          weights += rate * data.T @ delta
          offset = offset + rate * np.sum(delta)
          if epoch % 50 == 0:
              history.append(0.5 * np.sum(off ** 2))
      print(weights)
      """;

  private static Report report(Imported imported) {
    Outcome outcome = Laboratory.check(imported.experiment(), Limits.BROWSER, () -> 0);
    assertThat(outcome).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  private static Report report(String script) throws Exception {
    return report(ExperimentFiles.read("loop.py", script));
  }

  @Test
  void whatALoopSubtractsIsTheGradientOfItsCost() throws Exception {
    Report right = report(LOOP);
    assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(right.blocks())
        .extracting(BlockReport::name)
        .containsExactlyInAnyOrder("weights", "offset");
    assertThat(report(LOOP.replace("a * (1 - a)", "a * (1 + a)")).verdict())
        .isEqualTo(Verdict.WRONG);
    assertThat(report(LOOP.replace("weights += rate", "weights -= rate")).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void theLinesOfTheLoopKeepTheirPlaces() throws Exception {
    Imported imported = ExperimentFiles.read("loop.py", LOOP);
    assertThat(imported.experiment().backward()).contains("delta = off * slope(seen)");
    assertThat(imported.choices().get(1).taken().place()).contains(new Place(0, 21));
    assertThat(imported.choices().get(0).taken().place()).contains(new Place(0, 23));
  }

  @Test
  void aFunctionThatTrainsIsReadAsALoopIs() throws Exception {
    String script =
        """
        import numpy as np

        def train(X, y, hidden, epochs, lr, beta=0.9):
            np.random.seed(4)
            W1 = np.random.randn(X.shape[1], hidden)
            W2 = np.random.randn(hidden, 1)
            v1 = np.zeros_like(W1)
            for epoch in range(epochs):
                h = np.tanh(X @ W1)
                out = h @ W2
                loss = np.mean((out - y) ** 2)
                if epoch % 10 == 0:
                    print(loss)
                m = len(X)
                dout = 2 * (out - y) / m
                dW2 = h.T @ dout
                dW1 = X.T @ (dout @ W2.T * (1 - h ** 2))
                v1 = beta * v1 + (1 - beta) * dW1
                W1 -= lr * v1
                W2 -= lr * dW2
            return W1, W2

        if __name__ == "__main__":
            X = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
            y = np.array([[0.], [1.], [1.], [0.]])
            train(X, y, hidden=3, epochs=100, lr=0.1)
        """;
    Report right = report(script);
    assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(right.blocks()).hasSize(2);
    assertThat(report(script.replace("2 * (out - y) / m", "2 * (out + y) / m")).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void aStepMayBeDividedAndDecay() throws Exception {
    String loop =
        """
        import numpy as np
        np.random.seed(1)
        x = np.random.randn(5, 2)
        t = np.random.randn(5)
        w = np.random.randn(2)
        lr = 0.1
        for i in range(10):
            r = x @ w - t
            cost = np.sum(r ** 2) / 5 + 0.01 * np.sum(w ** 2)
            g = 2 * x.T @ r
            w = w - lr / 5 * g - lr * 0.02 * w
        """;
    assertThat(report(loop).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report(loop.replace("- lr * 0.02", "+ lr * 0.02")).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  private static final String CLASS =
      """
      import numpy as np

      class Net:
          def __init__(self, inputs, units):
              self.first = np.random.randn(inputs, units)
              self.shift = np.zeros((1, units))
              self.second = np.random.randn(units, 1)
              self.rate = 0.1

          def squash(self, v):
              return np.tanh(v)

          def forward(self, data):
              \"""One pass.\"""
              self.hidden = self.squash(data @ self.first + self.shift)
              self.out = self.hidden @ self.second
              return self.out

          def backward(self, data, goal, rate=0.5):
              gap = 2 * (self.out - goal) / goal.size
              into = gap @ self.second.T * (1 - self.hidden ** 2)
              dsecond = self.hidden.T @ gap
              self.second -= rate * dsecond
              self.first -= rate * data.T @ into
              self.shift -= self.rate * np.sum(into, axis=0, keepdims=True)

          def train(self, data, goal, rounds):
              for round in range(rounds):
                  self.forward(data)
                  self.backward(data, goal, rate=0.2)
                  if round % 100 == 0:
                      loss = np.mean((goal - self.out) ** 2)
                      print(loss)

      np.random.seed(5)
      points = np.random.randn(6, 2)
      goals = np.random.randn(6, 1)
      net = Net(2, 3)
      net.train(points, goals, 1000)
      """;

  @Test
  void methodsThatTrainAreReadAsTheStatementsThatTheyRun() throws Exception {
    Report right = report(CLASS);
    assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(right.blocks())
        .extracting(BlockReport::name)
        .containsExactlyInAnyOrder("net.first", "net.shift", "net.second");
    assertThat(report(CLASS.replace("1 - self.hidden ** 2", "1 - self.hidden")).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void methodsMayBeCalledInALoopAtTheTop() throws Exception {
    String loop =
        """
        for i in range(100):
            net.forward(points)
            net.backward(points, goals)
            loss = np.mean((goals - net.out) ** 2)
        """;
    String script = CLASS.replace("net.train(points, goals, 1000)\n", loop);
    Report right = report(script);
    assertThat(right.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(right.blocks()).hasSize(3);
    assertThat(report(script.replace("data.T @ into", "2 * data.T @ into")).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void aLoopWithoutACostIsRefusedWithThePlaceWhereItBelongs() {
    String script =
        LOOP.replace("history.append(0.5 * np.sum(off ** 2))", "print(epoch)")
            .replace("a * (1 - a)", "a * (1 + a)");
    assertThatThrownBy(() -> ExperimentFiles.read("loop.py", script))
        .hasMessageContaining("weights, offset are moved in line 20, but nothing there computes");
  }

  @Test
  void aFactorThatAllGradientsShareBelongsToTheRate() throws Exception {
    String mean = LOOP.replace("0.5 * np.sum(off ** 2)", "np.mean(off ** 2)");
    Imported imported = ExperimentFiles.read("loop.py", mean);
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(imported.notes())
        .anyMatch(note -> note.startsWith("What your loop subtracts is len(data) / 2 times"));
    assertThat(report(mean.replace("np.sum(delta)", "3 * np.sum(delta)")).verdict())
        .isEqualTo(Verdict.WRONG);
    assertThat(report(mean.replace("offset + rate", "offset - rate")).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void aFactorOfOneParameterAloneIsAMistake() throws Exception {
    Report report = report(LOOP.replace("rate * data.T", "rate * 2 * data.T"));
    assertThat(report.blocks())
        .extracting(BlockReport::verdict)
        .containsExactlyInAnyOrder(Verdict.WRONG, Verdict.RIGHT);
  }

  @Test
  void aCostThatIsOnlyPrintedCounts() throws Exception {
    String script =
        LOOP.replace(
            "history.append(0.5 * np.sum(off ** 2))",
            "print(f'{epoch}: loss {0.5 * np.sum(off ** 2):.3f}')");
    Imported imported = ExperimentFiles.read("loop.py", script);
    assertThat(imported.notes()).noneMatch(note -> note.contains("computes no cost"));
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aLoopThatComputesNoCostGoesDownOneThatFits() throws Exception {
    String squares = LOOP.replace("history.append(0.5 * np.sum(off ** 2))", "print(epoch)");
    Imported imported = ExperimentFiles.read("loop.py", squares);
    assertThat(imported.notes())
        .anyMatch(note -> note.contains("fit 0.5 * np.sum((seen - wanted) ** 2)"));
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    Imported entropy =
        ExperimentFiles.read("loop.py", squares.replace("off * slope(seen)", "off / len(data)"));
    assertThat(entropy.notes()).anyMatch(note -> note.contains("np.log(1 - seen)"));
    assertThat(report(entropy).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report(squares.replace("np.sum(delta)", "np.sum(off)")).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void functionsThatComputeNoCostAreMeantForOneThatFits() throws Exception {
    String script =
        """
        import numpy as np

        def shares(v):
            e = np.exp(v - v.max(axis=0))
            return e / e.sum(axis=0)

        def hot(labels):
            return np.eye(3)[labels].T

        def forward_prop(U, c, data):
            Z = U @ data + c
            A = shares(Z)
            return Z, A

        def backward_prop(Z, A, data, labels):
            gap = A - hot(labels)
            dU = gap @ data.T / labels.size
            dc = gap.sum(axis=1, keepdims=True) / labels.size
            return dU, dc

        np.random.seed(1)
        things = np.random.randn(4, 8)
        kinds = np.random.randint(0, 3, 8)
        U, c = np.random.randn(3, 4), np.zeros((3, 1))
        for step in range(5):
            Z, A = forward_prop(U, c, things)
            dU, dc = backward_prop(Z, A, things, kinds)
            U, c = U - 0.1 * dU, c - 0.1 * dc
        """;
    Imported imported = ExperimentFiles.read("shares.py", script);
    assertThat(imported.notes())
        .anyMatch(note -> note.contains("-np.sum(hot(labels) * np.log(A))"));
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report(script.replace("dc = gap.sum", "dc = 2 * gap.sum")).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void whatIsUsedAfterItWasMovedIsSaid() throws Exception {
    String script =
        """
        import numpy as np
        np.random.seed(0)
        X, T = np.random.randn(5, 3), np.random.randn(5, 2)
        A, B = np.random.randn(3, 4), np.random.randn(4, 2)
        for step in range(9):
            H = X @ A
            off = H @ B - T
            loss = 0.5 * np.sum(off ** 2)
            B -= 0.1 * H.T @ off
            back = off @ B.T
            A -= 0.1 * X.T @ back
        """;
    assertThat(ExperimentFiles.read("late.py", script).notes())
        .anyMatch(note -> note.startsWith("B is moved before line 10 uses it"));
  }
}
