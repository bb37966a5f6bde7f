package backproof.experiment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.Cell;
import backproof.experiment.ExperimentException;
import backproof.experiment.Laboratory;
import backproof.experiment.Limits;
import backproof.experiment.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notebooks of courses and scripts without any mark of ours. */
final class ImportTest {
  private static final String PAIR =
      """
      import numpy as np
      def loss(w, x):
          return np.sum(w * x) ** 2
      def loss_grad(w, x):
          dw = 2 * np.sum(w * x) * x
          return dw
      """;

  private static String resource(String name) throws IOException {
    try (InputStream in = ImportTest.class.getResourceAsStream("/files/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Imported read(String name) throws Exception {
    return ExperimentFiles.read(name, resource(name));
  }

  private static Report report(Imported imported) {
    Outcome outcome = Laboratory.check(imported.experiment(), Limits.BROWSER, () -> 0);
    assertThat(outcome).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  @Test
  void theLessonsNotebookGivesItsNetworkAndItsNumber() throws Exception {
    Imported imported = read("fraud.ipynb");
    assertThat(report(imported).difference()).isEqualTo(0.2850931567761623);
    assertThat(imported.choices())
        .extracting(Choice::function)
        .containsExactly("forward_propagation_n", "backward_propagation_n");
    assertThat(imported.choices().get(0).others()).containsExactly("forward_propagation");
    assertThat(imported.experiment().title()).isEqualTo("fraud");
    assertThat(imported.place(Cell.BACKWARD, 7)).isPresent();
  }

  @Test
  void theUserMayChooseOtherFunctions() throws Exception {
    Wanted wanted = new Wanted(Optional.of("forward_propagation"), Optional.empty());
    Imported imported = ExperimentFiles.read("fraud.ipynb", resource("fraud.ipynb"), wanted);
    assertThat(imported.choices())
        .extracting(Choice::function)
        .containsExactly("forward_propagation", "backward_propagation");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aCostOfItsOwnIsCalledAsTheTrainingLoopCallsIt() throws Exception {
    Imported imported = read("planar.ipynb");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(imported.experiment().forward()).contains("cost = compute_cost(A2, Y)");
    assertThat(imported.experiment().setup()).contains("n_h = 4").doesNotContain("plt", "nn_model");
  }

  @Test
  void severalValuesForBackwardAreHandedOver() throws Exception {
    Imported imported = read("lmodel.ipynb");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report(imported).parameters()).isEqualTo(43);
    assertThat(imported.experiment().backward()).contains("(AL, caches) = cache");
  }

  @Test
  void gradientsThatComeBeforeTheCostAreTurnedRound() throws Exception {
    assertThat(read("logistic.ipynb").experiment().forward())
        .contains("grads, cost = propagate(w, b, X, Y)\n    return cost, grads");
  }

  @Test
  void argumentsOfOtherNamesAreGivenTheirs() throws Exception {
    Imported imported = read("svm.ipynb");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(imported.experiment().setup()).contains("X = X_dev\n", "reg = 0.000005\n");
    assertThat(imported.experiment().backward()).isEmpty();
  }

  @Test
  void aScriptWithoutCallsIsReadByNames() throws Exception {
    String script = PAIR + "w = np.ones(3)\nx = np.arange(3.0)\n";
    Imported imported = ExperimentFiles.read("folder/net.py", script);
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(imported.experiment().title()).isEqualTo("net");
    assertThat(imported.place(Cell.BACKWARD, 2)).hasValue(new Place(0, 5));
  }

  @Test
  void whatStandsBehindMainIsTheScript() throws Exception {
    String script =
        PAIR + "if __name__ == \"__main__\":\n    w = np.ones(3)\n    x = np.arange(3.0)\n";
    assertThat(ExperimentFiles.read("net.py", script).experiment().setup())
        .contains("\nw = np.ones(3)\n");
  }

  @Test
  void aResultThatIsTakenWholeIsTakenApart() throws Exception {
    String script =
        """
        w = 2.0
        def propagate(w):
            cost = w * w
            return {"dw": 2 * w}, cost
        both = propagate(w)
        """;
    assertThat(report(ExperimentFiles.read("net.py", script)).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void gradientsWithoutANameAreToldByTheirKeys() throws Exception {
    String script =
        """
        w = 2.0
        def hinge_loss(w):
            dw = 2 * w
            loss = w * w
            return loss, {"dw": dw}
        """;
    assertThat(report(ExperimentFiles.read("net.py", script)).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void argumentsMayRunOverSeveralLines() throws Exception {
    String script =
        PAIR
            + "W = np.ones(3)\n"
            + "loss_now = loss(\n"
            + "    W,  # weights\n"
            + "    np.arange(2.0)[0] +  # first\n"
            + "    np.arange(3.0))\n"
            + "grad = loss_grad(\n"
            + "    W,  # weights\n"
            + "    np.arange(2.0)[0] +  # first\n"
            + "    np.arange(3.0))\n";
    Imported imported = ExperimentFiles.read("net.py", script);
    assertThat(imported.experiment().setup()).contains("w = W\n");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void randomNumbersThatAreDrawnBetweenAreKept() throws Exception {
    String script =
        PAIR
            + "np.random.seed(1)\nunused = np.random.randn(2)\nother = 5\n"
            + "w = np.random.randn(3)\nx = np.arange(3.0)\n";
    assertThat(ExperimentFiles.read("net.py", script).experiment().setup())
        .contains("np.random.seed(1)\nunused = np.random.randn(2)\nw =")
        .doesNotContain("other");
  }

  @Test
  void cellsThatAreNotPythonAreLeftOutWithANote() throws Exception {
    String cells =
        "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"%%bash\\nls\"},"
            + "{\"cell_type\":\"raw\",\"source\":\"x\"},"
            + "{\"cell_type\":\"code\",\"source\":[\"async def f():\\n\",\"    pass\"]},"
            + "{\"cell_type\":\"code\",\"source\":\"def forward(w):\\n    return w * w\\n"
            + "def backward(w):\\n    dw = 2 * w\\n    return dw\\nw = 3.0\"}]}";
    Imported imported = ExperimentFiles.read("a.ipynb", cells);
    assertThat(imported.notes())
        .containsExactly(
            "Cell 1 was left out: %%bash is not Python.",
            "Cell 2 was left out: line 1: SyntaxError: 'async' is not supported: write a plain"
                + " def.");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void theOlderFormatOfNotebooksIsRead() throws Exception {
    String old =
        "{\"nbformat\":3,\"worksheets\":[{\"cells\":[{\"cell_type\":\"code\",\"input\":["
            + "\"def forward(w):\\n\",\"    return w * w\\n\",\"def backward(w):\\n\","
            + "\"    dw = 2 * w\\n\",\"    return dw\\n\",\"w = 3.0\"]}]}]}";
    assertThat(report(ExperimentFiles.read("a.ipynb", old)).verdict()).isEqualTo(Verdict.RIGHT);
  }

  private static void refuses(String name, String text, String... words) {
    assertThatThrownBy(() -> ExperimentFiles.read(name, text))
        .isInstanceOf(ExperimentException.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }

  @Test
  void whereNothingIsFoundItIsSaidWhatWasLookedFor() {
    refuses("a.py", "def f(x):\n    return x\n", "looked for", "the file defines f");
    refuses("a.py", "def f(:\n", "defines no functions", "SyntaxError");
    refuses("a.ipynb", "{}", "no list of \"cells\"");
    refuses("a.ipynb", "nonsense", "not JSON");
    refuses(
        "a.ipynb",
        "{\"cells\":[],\"metadata\":{\"kernelspec\":{\"language\":\"julia\"}}}",
        "written in julia");
    refuses("a.txt", "", ".json, .ipynb or .py");
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
        .extracting(Choice::function)
        .containsExactly("net.loss", "net.gradient");
    assertThat(imported.experiment().setup()).doesNotContain("-=");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report(imported).parameters()).isEqualTo(2);
  }

  @Test
  void cellsThatWereRunInAnotherOrderAreFound() throws Exception {
    String script =
        "# %%\n"
            + PAIR
            + "# %%\n"
            + "J = loss(w, x)\n"
            + "dw = loss_grad(w, x)\n"
            + "# %%\n"
            + "x = np.ones(3)\n"
            + "# %%\n"
            + "w = np.ones(3)\n";
    Imported imported = ExperimentFiles.read("order.py", script);
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aLayerIsNotTakenForACost() throws Exception {
    String script =
        """
        import numpy as np
        def affine_forward(x, w):
            return x @ w, (x, w)
        def affine_backward(dout, cache):
            x, w = cache
            return dout @ w.T, x.T @ dout
        X, W1 = np.ones((2, 3)), np.ones((3, 2))
        out, c = affine_forward(X, W1)
        dX, dW1 = affine_backward(out, c)
        """;
    Imported imported = ExperimentFiles.read("layer.py", script);
    assertThat(imported.experiment().setup()).contains("x = X", "w = W1");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aMarkOfTheByteOrderIsNoText() throws Exception {
    assertThat(report(ExperimentFiles.read("x.ipynb", "\ufeff" + resource("svm.ipynb"))).verdict())
        .isEqualTo(Verdict.RIGHT);
  }
}
