package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.Report;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.python.Budget;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaboratoryTest {
  private static final String SETUP =
      "import numpy as np\nw = np.array([1.0, 2.0])\nx = np.array([3.0, 4.0])\n";
  private static final String FORWARD = "def f(w, x):\n    return np.sum(w * w * x), x\n";
  private static final String BACKWARD =
      "def g(w, cache):\n    dw = 2 * w * cache\n    return dw\n";

  private static Outcome check(String setup, String forward, String backward) {
    return check(setup, forward, backward, Limits.BROWSER);
  }

  private static Outcome check(String setup, String forward, String backward, Limits limits) {
    Experiment experiment = Experiment.of("", setup, forward, backward);
    return Laboratory.check(experiment, limits, () -> System.nanoTime() / 1e6);
  }

  private static ProgramError error(Outcome outcome) {
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Raised.class);
    return ((Outcome.Raised) outcome).error();
  }

  private static Report report(Outcome outcome) {
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  @Test
  void aPlainProgramIsJudged() {
    Report report = report(check(SETUP, FORWARD, BACKWARD));
    assertThat(report.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report.blocks().get(0).name()).isEqualTo("w");
    assertThat(report.blocks().get(0).gradient()).isEqualTo("dw");
  }

  @Test
  void aFunctionOrAnArgumentThatIsMissingIsNamed() {
    ProgramError noFunction = error(check(SETUP, "a = 1\n", BACKWARD));
    assertThat(noFunction.type()).isEqualTo("MatchError");
    assertThat(noFunction.message()).contains("no function");
    assertThat(noFunction.cell()).isEqualTo(Cell.FORWARD);
    ProgramError noArgument = error(check(SETUP, FORWARD.replace("(w, x)", "(w, z)"), BACKWARD));
    assertThat(noArgument.message()).isEqualTo("f needs \"z\", which setup does not define");
    assertThat(noArgument.line()).isEqualTo(1);
  }

  @Test
  void aGradientThatIsMissingOrDoesNotFitIsNamed() {
    String table = SETUP + "parameters = {'w': w, 'b': 1.0}\n";
    String forward = "def f(parameters, x):\n    return np.sum(parameters['w'] * x)\n";
    ProgramError missing =
        error(check(table, forward, "def g(x):\n    return {'dw': x, 'dz': 1}\n"));
    assertThat(missing.message()).isEqualTo("g returns no gradient for b: expected a key \"db\"");
    assertThat(missing.help()).isEqualTo("It returns dw, dz.");
    ProgramError misfit = error(check(SETUP, FORWARD, "def g(x):\n    return {'dw': x[:1]}\n"));
    assertThat(misfit.message()).isEqualTo("the gradient dw has shape (1,), but w has shape (2,)");
    ProgramError none = error(check(SETUP, FORWARD, "def g(x):\n    pass\n"));
    assertThat(none.message()).contains("no parameter found");
  }

  @Test
  void aCostThatIsNoFiniteNumberIsRefused() {
    String vector = "def f(w, x):\n    return w * x\n";
    assertThat(error(check(SETUP, vector, BACKWARD)).message())
        .isEqualTo("f returned an array of shape (2,), a cost must be one number");
    String nothing = "def f(w, x):\n    w * x\n";
    assertThat(error(check(SETUP, nothing, BACKWARD)).message())
        .isEqualTo("f returned None, a cost must be one number");
    String infinite = "def f(w, x):\n    return -np.log(0 * w[0]), x\n";
    assertThat(error(check(SETUP, infinite, BACKWARD)).message()).isEqualTo("the cost is inf");
    String alone = "def f(w, x):\n    return np.sum(w)\n";
    assertThat(error(check(SETUP, alone, "")).message()).contains("the backward cell is empty");
  }

  @Test
  void errorsCarryTheirCellAndLine() {
    ProgramError syntax = error(check(SETUP, "def f(w, x)\n    return 1\n", BACKWARD));
    assertThat(syntax.type()).isEqualTo("SyntaxError");
    assertThat(syntax.cell()).isEqualTo(Cell.FORWARD);
    assertThat(syntax.line()).isEqualTo(1);
    ProgramError raised =
        error(check(SETUP, FORWARD, "def g(w, cache):\n    return np.dot(w, np.ones(3))\n"));
    assertThat(raised.type()).isEqualTo("ValueError");
    assertThat(raised.message())
        .isEqualTo("shapes (2,) and (3,) not aligned: 2 (dim 0) != 3 (dim 0)");
    assertThat(raised.cell()).isEqualTo(Cell.BACKWARD);
    assertThat(raised.line()).isEqualTo(2);
    assertThat(raised.help()).isNotEmpty();
  }

  @Test
  void aProgramThatNeverEndsIsEndedAndItsLineNamed() {
    Limits tight =
        new Limits(new Budget.Limits(100_000, 1_000_000, 100, 6_000, 10_000, 5_000), 100);
    ProgramError endless =
        error(check(SETUP, "def f(w, x):\n    while True:\n        pass\n", BACKWARD, tight));
    assertThat(endless.message()).startsWith("stopped after");
    assertThat(endless.line()).isBetween(2, 3);
    ProgramError deep = error(check(SETUP, "def f(w, x):\n    return f(w, x)\n", BACKWARD, tight));
    assertThat(deep.type()).isEqualTo("RecursionError");
    ProgramError large = error(check(SETUP + "a = np.zeros((5000, 5000))\n", FORWARD, "", tight));
    assertThat(large.type()).endsWith("MemoryError");
    assertThat(large.message()).startsWith("Unable to allocate 191. MiB for an array with shape");
    assertThat(large.help()).isNotEmpty();
  }

  @Test
  void aBranchOnAParameterIsRunAgainAndSaidSo() {
    String branch =
        """
        def f(w, x):
            if w[0] > 1:
                return np.sum(w * w * x), x
            return np.sum(w * w * x) * 1.0, x
        """;
    Outcome outcome = check(SETUP, branch, BACKWARD);
    assertThat(report(outcome).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(outcome.notes()).hasSize(1);
    assertThat(outcome.notes().get(0)).startsWith("Evaluated by running the program");
  }

  @Test
  void aCostThatIsRandomCannotBeJudged() {
    String random = "def f(w, x):\n    return np.sum(w * w * x) + np.random.rand(), x\n";
    Report report = report(check(SETUP, random, BACKWARD));
    assertThat(report.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(report.reasons().get(0)).contains("random");
  }

  @Test
  void printsAreKeptOnceNotForEveryEvaluation() {
    String loud = FORWARD.replace("    return", "    print('hello')\n    return");
    assertThat(check(SETUP, loud, BACKWARD).stdout()).isEqualTo("hello\n");
  }

  @Test
  void oneSourceCanBeRunByItself() {
    RunResult result =
        Laboratory.run("print(1 + 1)\n1 / 0\n", Limits.SERVER, () -> System.nanoTime() / 1e6);
    assertThat(result.stdout()).isEqualTo("2\n");
    assertThat(result.error().orElseThrow().type()).isEqualTo("ZeroDivisionError");
    assertThat(result.error().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void theAuthorsListAndNamesGoBeforeInference() {
    Experiment plain =
        Experiment.of(
            "", SETUP, FORWARD, "def g(w, cache):\n    return {'grad': 2 * w * cache, 'dx': 0}\n");
    Experiment named =
        new Experiment(
            "",
            "",
            plain.setup(),
            plain.forward(),
            plain.backward(),
            plain.settings(),
            List.of("w"),
            Map.of("w", "grad"));
    Report report = report(Laboratory.check(named, Limits.BROWSER, () -> System.nanoTime() / 1e6));
    assertThat(report.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report.blocks().get(0).gradient()).isEqualTo("grad");
    Experiment unknown =
        new Experiment(
            "",
            "",
            plain.setup(),
            plain.forward(),
            plain.backward(),
            plain.settings(),
            List.of("v"),
            Map.of());
    assertThat(
            error(Laboratory.check(unknown, Limits.BROWSER, () -> System.nanoTime() / 1e6))
                .message())
        .contains("no number or array called \"v\"");
  }

  @Test
  void whatWasMatchedIsSaid() {
    assertThat(check(SETUP, FORWARD, BACKWARD).matched())
        .containsExactly(
            "f takes w, x from setup.",
            "g takes w from setup; cache from what f returns.",
            "w is moved: found by what forward takes and backward gives.",
            "The gradients are taken in the order in which g returns them.");
    String table = SETUP + "parameters = {'w': w}\n";
    String forward = "def f(parameters, x):\n    return np.sum(parameters['w'] * x)\n";
    Outcome dict = check(table, forward, "def g(x):\n    return {'dw': x}\n");
    assertThat(dict.matched())
        .containsExactly(
            "f takes parameters, x from setup.",
            "g takes x from setup.",
            "w is moved: what the dict parameters holds.",
            "The gradients are told by their keys in what g returns.");
  }

  @Test
  void aGradientOfWhatIsNoParameterIsRefused() {
    Experiment experiment =
        new Experiment(
            "", "", SETUP, FORWARD, BACKWARD, Settings.NOTEBOOK, List.of("w"), Map.of("v", "dw"));
    ProgramError error = error(Laboratory.check(experiment, Limits.BROWSER, () -> 0));
    assertThat(error.message()).isEqualTo("\"gradients\" names v, which is no parameter here");
    assertThat(error.help()).isEqualTo("The parameters are w.");
  }

  @Test
  void parametersMayBeReadAsGlobals() {
    String forward = "def f(x):\n    return np.sum(w * w * x), x\n";
    String backward = "def g(cache):\n    dw = 2 * w * cache\n    return dw\n";
    assertThat(report(check(SETUP, forward, backward)).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aCopyOfTheNotebooksCheckerPrintsItsColouredSentence() {
    String source =
        """
        import numpy as np
        def forward_propagation(x, theta):
            J = np.dot(theta, x)
            return J
        def backward_propagation(x, theta):
            dtheta = x
            return dtheta
        def gradient_check(x, theta, epsilon=1e-7, print_msg=False):
            theta_plus = theta + epsilon
            theta_minus = theta - epsilon
            J_plus = forward_propagation(x, theta_plus)
            J_minus = forward_propagation(x, theta_minus)
            gradapprox = (J_plus - J_minus) / (2 * epsilon)
            grad = backward_propagation(x, theta)
            numerator = np.linalg.norm(grad - gradapprox)
            denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
            difference = numerator / denominator
            if print_msg:
                if difference > 2e-7:
                    print("\\033[93mThere is a mistake: " + str(difference) + "\\033[0m")
                else:
                    print("\\033[92mIt works: difference = " + str(difference) + "\\033[0m")
            return difference
        x, theta = 3, 4
        difference = gradient_check(x, theta, print_msg=True)
        """;
    RunResult result = Laboratory.run(source, Limits.SERVER, () -> System.nanoTime() / 1e6);
    assertThat(result.error()).isEmpty();
    assertThat(result.stdout())
        .isEqualTo("\u001b[92mIt works: difference = 7.814075313343006e-11\u001b[0m\n");
  }
}
