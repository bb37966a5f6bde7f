package backproof.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backproof.binding.Limits;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.Cell;
import backproof.experiment.ExperimentException;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
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

  private static Wanted wanted(Optional<String> forward) {
    return new Wanted(forward, Optional.empty(), Optional.empty());
  }

  @Test
  void theLessonsNotebookGivesItsNetworkAndItsNumber() throws Exception {
    Imported imported = read("fraud.ipynb");
    assertThat(report(imported).difference()).isEqualTo(0.2850931567761623);
    assertThat(imported.choices())
        .extracting(choice -> choice.taken().name())
        .startsWith("forward_propagation_n", "backward_propagation_n");
    assertThat(imported.choices().get(0).others())
        .extracting(Choice.Option::name)
        .containsExactly("forward_propagation");
    assertThat(imported.experiment().title()).isEqualTo("fraud");
    assertThat(imported.place(Cell.BACKWARD, 7)).isPresent();
  }

  @Test
  void theUserMayChooseOtherFunctions() throws Exception {
    Imported imported =
        ExperimentFiles.read(
            "fraud.ipynb", resource("fraud.ipynb"), wanted(Optional.of("forward_propagation")));
    assertThat(imported.choices())
        .extracting(choice -> choice.taken().name())
        .startsWith("forward_propagation", "backward_propagation");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void everyChoiceHasItsPlace() throws Exception {
    String script = PAIR + "w = np.ones(3)\nx = np.arange(3.0)\nc = loss(w, x)\n";
    Imported imported = ExperimentFiles.read("net.py", script + "g = loss_grad(w, x)\n");
    assertThat(imported.choices())
        .extracting(Choice::taken)
        .containsExactly(
            option("loss", new Place(0, 2)),
            option("loss_grad", new Place(0, 4)),
            option("", new Place(0, 9)));
    assertThat(imported.source().orElseThrow().functions())
        .containsExactly(option("loss", new Place(0, 2)), option("loss_grad", new Place(0, 4)));
  }

  private static Choice.Option option(String name, Place place) {
    return new Choice.Option(name, Optional.of(place));
  }

  @Test
  void theTestCaseMayBeTakenFromAnotherCall() throws Exception {
    String script =
        PAIR
            + "w, x = np.ones(3), np.arange(3.0)\nc = loss(w, x)\ng = loss_grad(w, x)\n"
            + "w, x = np.ones(2), np.arange(2.0)\nc = loss(w, x)\ng = loss_grad(w, x)\n";
    Imported last = ExperimentFiles.read("net.py", script);
    assertThat(report(last).parameters()).isEqualTo(2);
    assertThat(last.choices().get(2).others()).containsExactly(option("", new Place(0, 8)));
    Wanted first =
        new Wanted(Optional.of("loss"), Optional.of("loss_grad"), Optional.of(new Place(0, 8)));
    assertThat(report(ExperimentFiles.read("net.py", script, first)).parameters()).isEqualTo(3);
    Wanted nowhere = new Wanted(Optional.empty(), Optional.empty(), Optional.of(new Place(0, 1)));
    assertThatThrownBy(() -> ExperimentFiles.read("net.py", script, nowhere))
        .hasMessageContaining("no call of loss in line 1");
  }

  @Test
  void theCodeOfANotebookGivesTheSameExperimentWithTheSamePlaces() throws Exception {
    Imported whole = read("planar.ipynb");
    Imported code = ExperimentFiles.read("planar.ipynb", whole.source().orElseThrow().code());
    assertThat(code).isEqualTo(whole);
  }

  @Test
  void ofEqualsTheLastIsTakenAndTheOtherNamed() throws Exception {
    String twice = PAIR + PAIR.replace("loss", "my_loss");
    assertThat(ExperimentFiles.read("net.py", twice + "w = np.ones(3)\nx = w\n").notes())
        .containsExactly(
            "loss (line 2) and loss_grad (line 4) would fit as well; of equals the last in the"
                + " file is taken.");
  }

  @Test
  void aFunctionThatWasNotFoundMayBeNamed() throws Exception {
    String script =
        PAIR + "def f(w, x):\n    return loss(w, x)\nw = np.ones(3)\nx = np.arange(3.0)\n";
    Imported imported = ExperimentFiles.read("net.py", script, wanted(Optional.of("f")));
    assertThat(imported.choices())
        .extracting(choice -> choice.taken().name())
        .startsWith("f", "loss_grad");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aNotebookByAnotherNameIsReadAllTheSame() throws Exception {
    String notebook = resource("fraud.ipynb");
    assertThat(ExperimentFiles.read("fraud.ipynb.json", "\ufeff" + notebook).choices())
        .isEqualTo(ExperimentFiles.read("FRAUD.IPYNB", notebook).choices());
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
    refuses("a.ipynb", "{}", "no list of \"cells\"");
    refuses("a.ipynb", "nonsense", "not JSON");
    refuses(
        "a.ipynb",
        "{\"cells\":[],\"metadata\":{\"kernelspec\":{\"language\":\"julia\"}}}",
        "written in julia");
    refuses("a.txt", "", ".json, .ipynb or .py");
    refuses("a.py", "\n", "the file is empty");
    refuses(
        "a.ipynb",
        "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":\"x\"}]}",
        "no cell with code");
    refuses("a.json", "{\"v\":1,\"nbformat\":", "not JSON", "line 1, column");
  }

  @Test
  void whereOnlyHalfIsFoundItIsSaidWhatIsMissing() {
    refuses(
        "a.py",
        "def forward(w):\n    cost = w * w\n    return cost\n",
        "found the forward function forward (line 1), but no backward function");
    refuses(
        "a.py",
        "x = 1\ndef backward(dout, cache):\n    dw = dout\n    return dw\n",
        "found the backward function backward (line 2), but no forward function");
  }

  @Test
  void whatIsFoundByNobodyCanStillBeChosen() {
    assertThatThrownBy(() -> ExperimentFiles.read("a.py", "def f(x):\n    return x\n"))
        .isInstanceOfSatisfying(
            NothingFoundException.class,
            nothing ->
                assertThat(nothing.source().functions())
                    .containsExactly(option("f", new Place(0, 1))));
  }

  /** Each pair of functions is looked at, and a file may hold very many. */
  @Test
  void lookingThroughAFileHasAnEnd() {
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < 2_500; i++) {
      script.append("def f").append(i).append("(x):\n    return x\n");
    }
    refuses("a.py", script.toString(), "stopped after 4,000,000 steps", "take out");
    refuses("a.py", "x = 1  # " + "x".repeat(1_000_000), "1000009 characters of code");
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

  @Test
  void whatForwardMakesForBackwardIsNotSoughtInSetup() throws Exception {
    String script =
        """
        import numpy as np
        w = np.array([0.5, -1.5])
        x = np.array([2.0, 3.0])
        def cost(w, x):
            e = w * x - 1
            return np.sum(e ** 2), e
        def backward(x, e):
            dw = 2 * e * x
            return dw
        J, e = cost(w, x)
        dw = backward(x, e)
        """;
    Imported imported = ExperimentFiles.read("own.py", script);
    assertThat(imported.experiment().source(Cell.SETUP)).doesNotContain("cost(w, x)");
    assertThat(report(imported).verdict()).isEqualTo(Verdict.RIGHT);
  }
}
