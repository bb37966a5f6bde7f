package backproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.experiment.Experiment;
import backproof.laboratory.Laboratory;
import backproof.laboratory.OutcomeJson;
import backproof.numpy.LibraryText;
import backproof.view.Fragments;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same experiment gives the same digits on the JVM, in WebAssembly and in JavaScript. */
@ExtendWith(Browsing.class)
final class TargetsTest {
  private static final List<String> TARGETS = List.of("WebAssembly", "JavaScript");

  @Test
  void allExperimentsComeOutTheSameEverywhere(Visit visit) {
    compare(visit, Experiments.all());
  }

  @Test
  void allScriptsPrintAndFailTheSameEverywhere(Visit visit) {
    compare(visit, Experiments.scripts());
  }

  /** Reading, printing and the elementary functions, through the programs that use them. */
  @Test
  void numbersAreReadComputedAndPrintedTheSameEverywhere(Visit visit) {
    List<Experiment> experiments = new ArrayList<>();
    for (int seed = 0; seed < 4; seed++) {
      experiments.add(
          Experiments.of("numbers, seed " + seed, SAMPLE.replace("SEED", "" + seed), "", ""));
    }
    compare(visit, experiments);
  }

  /** The search is bounded by the work that it does, so that no machine finds more than another. */
  @Test
  void theSameIsFoundToBlameOnTheServerAndInTheBrowser(Visit visit) {
    Targets targets = Targets.on(visit.open("/play"));
    List<String> differing = new ArrayList<>();
    for (Experiment experiment : Experiments.broken()) {
      String here =
          Fragments.findings(
              Laboratory.diagnose(
                  experiment, Limits.SERVER, System::currentTimeMillis, LibraryText::all));
      for (String target : TARGETS) {
        String there = targets.findings(target, experiment);
        if (!there.equals(here)) {
          differing.add(target + " on " + experiment.title() + ": " + firstGap(here, there));
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  @Test
  void recursionTooDeepIsAnErrorEverywhereAndTheWorkerLivesOn(Visit visit) {
    String deep = "def f(n):\n    return f(n + 1) + 1\nf(0)\n";
    String nested = "x = " + "(".repeat(3000) + "1" + ")".repeat(3000) + "\n";
    String unary = "x = " + "-".repeat(20000) + "1\n";
    Targets targets = Targets.on(visit.open("/play"));
    for (String target : TARGETS) {
      assertThat(targets.outcome(target, Experiments.of("deep", deep, "", "")))
          .as(target)
          .contains("RecursionError");
      assertThat(targets.outcome(target, Experiments.of("nested", nested, "", "")))
          .as(target)
          .contains("\"error\":{");
      assertThat(targets.outcome(target, Experiments.of("unary", unary, "", "")))
          .as(target)
          .contains("\"error\":");
      assertThat(targets.outcome(target, Experiments.of("after", "1 / 0", "", "")))
          .as(target)
          .contains("ZeroDivisionError");
    }
  }

  private static void compare(Visit visit, List<Experiment> experiments) {
    Targets targets = Targets.on(visit.open("/play"));
    List<String> differing = new ArrayList<>();
    for (Experiment experiment : experiments) {
      String here =
          Targets.timeless(
              OutcomeJson.json(
                  Laboratory.check(experiment, Limits.BROWSER, System::currentTimeMillis)));
      for (String target : TARGETS) {
        String there = targets.outcome(target, experiment);
        if (!there.equals(here)) {
          differing.add(target + " on " + experiment.title() + ": " + firstGap(here, there));
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  private static String firstGap(String here, String there) {
    int i = 0;
    while (i < Math.min(here.length(), there.length()) && here.charAt(i) == there.charAt(i)) {
      i++;
    }
    return around(here, i) + " on the JVM, " + around(there, i) + " there";
  }

  private static String around(String text, int i) {
    return text.substring(Math.max(0, i - 60), Math.min(text.length(), i + 60));
  }

  private static final String SAMPLE =
      """
      import numpy as np
      np.random.seed(SEED)
      x = np.random.randn(300) * 10.0 ** np.random.randint(-12, 3, 300)
      p = np.abs(x)
      for f in [np.exp, np.expm1, np.sin, np.cos, np.tan, np.tanh, np.sinh, np.cosh, np.arctan]:
          print([float(v) for v in f(x)])
      for f in [np.log, np.log1p, np.log2, np.log10, np.sqrt, np.cbrt]:
          print([float(v) for v in f(p)])
      print([float(v) for v in p ** 0.37])
      print([float(v) for v in np.hypot(x, p[::-1])])
      print([float(v) for v in np.arctan2(x, x[::-1])])
      for v in x:
          t = repr(float(v))
          assert float(t) == v
          print(t, '%.6e' % v, '%.3f' % v, '%g' % v)
      print(x)
      print(x.astype(np.float32))
      z = 0.0
      print(-0.0, -z, float('-0.0'), -np.float64(z), np.negative(np.zeros(2)), (-1e-200) ** 3)
      print(np.copysign(np.zeros(1), -1), -5.0 % 5, np.maximum(0, -0.0), np.float64('-1e-400'))
      """;
}
