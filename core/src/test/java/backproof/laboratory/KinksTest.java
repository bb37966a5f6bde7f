package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Kink;
import backproof.check.Report;
import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.experiment.Experiment;
import backproof.experiment.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where the slope of the cost jumps, and what makes a numerical gradient coarse. */
class KinksTest {
  private static Report report(Experiment experiment) {
    Outcome outcome = Laboratory.check(experiment, Limits.BROWSER, () -> System.nanoTime() / 1e6);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  private static Report check(String setup, String forward, String backward, double epsilon) {
    Experiment plain = Experiment.of("", "import numpy as np\n" + setup, forward, backward);
    return report(plain.with(new Settings(Scheme.CENTRAL, epsilon, 2e-7)));
  }

  private static BlockReport block(Report report, String name) {
    return report.blocks().stream().filter(each -> each.name().equals(name)).findFirst().get();
  }

  @Test
  void theNearestKinkOfTheNotebooksNetworkIsNamed() {
    Report report = report(CaseProgram.named("fraud-net").experiment(1e-7, List.of()));
    Kink nearest =
        block(report, "W1").kinks().stream().filter(kink -> kink.entry() == 5).findFirst().get();
    // -Z1[1, 2] / X[1, 2], by NumPy
    assertThat(nearest.epsilon()).isCloseTo(0.03435861, within(5e-9));
    assertThat(nearest.unit().name()).isEqualTo("Z1[1, 2]");
    assertThat(nearest.unit().cell()).isEqualTo("forward");
    long crossing = 0;
    for (BlockReport block : report.blocks()) {
      crossing += block.kinks().stream().filter(kink -> kink.epsilon() <= 0.1).count();
      assertThat(block.uncertainty()).hasSameSizeAs(block.grad());
      for (int i = 0; i < block.grad().length; i++) {
        assertThat(Math.abs(block.gradapprox()[i] - block.exact()[i]))
            .isLessThanOrEqualTo(block.uncertainty()[i]);
      }
    }
    assertThat(crossing).isEqualTo(3);
    assertThat(report.point().orElseThrow().notes())
        .anyMatch(
            note -> note.startsWith("The nearest kink: when W1[1, 1] moves by 0.0344, Z1[1,"));
  }

  @TestFactory
  List<DynamicTest> theKinksOfTheCorpusAreFound() {
    List<DynamicTest> tests = new ArrayList<>();
    for (CaseProgram program : CaseProgram.all("programs")) {
      tests.add(dynamicTest(program.name(), () -> compare(program)));
    }
    return tests;
  }

  private static void compare(CaseProgram program) {
    Report report = report(program.experiment(1e-7, List.of()));
    JsonValue known = CaseProgram.get(program.expected(), "kinks");
    for (Map.Entry<String, Double> step : Map.of("1e-02", 0.01, "1e-01", 0.1).entrySet()) {
      TreeSet<String> expected = new TreeSet<>();
      TreeSet<String> flat = new TreeSet<>();
      for (JsonValue kink : CaseProgram.items(CaseProgram.get(known, step.getKey()))) {
        String entry =
            CaseProgram.text(kink, "parameter") + " " + (int) CaseProgram.number(kink, "index");
        boolean bends = CaseProgram.get(kink, "bends").equals(new JsonValue.Bool(true));
        (bends ? expected : flat).add(entry);
      }
      TreeSet<String> found = new TreeSet<>();
      for (BlockReport block : report.blocks()) {
        for (Kink kink : block.kinks()) {
          if (kink.epsilon() <= step.getValue()) {
            found.add(block.name() + " " + kink.entry());
          }
        }
      }
      assertThat(found).as(step.getKey()).isEqualTo(expected);
    }
  }

  @Test
  void aKinkThatMakesTheMeasurementCoarseIsNamedWithItsUnit() {
    Report report =
        check(
            "W = np.array([[0.5, -1.0], [2.0, 0.25]])\nX = np.array([[1.0], [0.45]])\n",
            "def f(W, X):\n    Z1 = W @ X\n    return np.sum(np.maximum(0, Z1)), Z1\n",
            "def g(W, X, cache):\n    return {'dW': (cache > 0) @ X.T}\n",
            0.1);
    assertThat(report.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report.reasons())
        .anyMatch(
            reason ->
                reason.contains("because of the measurement, most of all at W[0, 0]")
                    && reason.contains("Z1[0, 0] (line 2 of the forward cell) crosses it"));
  }

  @Test
  void aNoisyCostIsToldFromANoisyGradient() {
    Report report =
        check(
            "w = np.array([1.0, 2.0])\n",
            "def f(w):\n    return np.sum(w ** 2) + 1e6\n",
            "def g(w):\n    return {'dw': 2 * w}\n",
            1e-7);
    assertThat(report.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report.reasons())
        .anyMatch(reason -> reason.contains("Your cost is noisy, not your gradient."));
  }

  @Test
  void fewDigitsAreNamedWithTheValueThatHasThem() {
    Report report =
        check(
            "w = np.array([1.0, 2.0])\nx = np.array([0.3, 0.7], dtype=np.float32)\n",
            """
            def f(w, x):
                a = w.astype(np.float32) * x
                return np.sum(a * a), a
            """,
            "def g(w, x, cache):\n    return {'dw': 2 * cache * x}\n",
            1e-5);
    assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
    assertThat(report.reasons())
        .anyMatch(reason -> reason.contains("a (line 2 of the forward cell) has few digits"));
  }

  @Test
  void theStairsOfASaturatedSigmoidAreNoKink() {
    Report report =
        check(
            "w = np.array([18.0, 18.5])\n",
            "def f(w):\n    a = 1 / (1 + np.exp(-w))\n    return -np.sum(np.log(1 - a)), a\n",
            "def g(w, cache):\n    return {'dw': cache}\n",
            1e-5);
    assertThat(report.reasons()).noneMatch(reason -> reason.contains("kink"));
    assertThat(report.blocks().get(0).kinks()).isEmpty();
  }

  @Test
  void kinksAreInTheReportsJson() {
    String json =
        OutcomeJson.write(
            Laboratory.check(
                CaseProgram.named("fraud-net").experiment(1e-7, List.of()),
                Limits.BROWSER,
                () -> 0));
    assertThat(json).contains("\"uncertainty\":[", "{\"entry\":5,\"epsilon\":0.034");
  }

  @Test
  void aProgramThatRaisesFarAwayIsStillJudged() {
    Report report =
        check(
            "import math\nw = np.array([0.5, 0.2])\n",
            "def f(w):\n    return sum(np.unique(math.sqrt(a) + math.log(a))[0] for a in w)\n",
            "def g(w):\n    return {'dw': 0.5 / np.sqrt(w) + 1 / w}\n",
            1e-5);
    assertThat(report.verdict()).isEqualTo(Verdict.RIGHT);
  }
}
