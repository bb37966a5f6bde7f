package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.experiment.Experiment;
import backproof.experiment.JsonValue;
import backproof.experiment.Preset;
import backproof.experiment.Presets;
import backproof.experiment.Sampling;
import backproof.file.ExperimentFiles;
import backproof.python.Clock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The exported script finds the difference that the checker finds, for every kind of binding. */
class ExportedChecksTest {
  private static final Clock CLOCK = () -> System.nanoTime() / 1e6;
  private static final String NUMPY = "import numpy as np\n";
  private static final int BUGS = 2;

  /** Runs each file in its own namespace and prints its last line. */
  private static final String DRIVER =
      """
      import contextlib, io, sys, warnings
      warnings.simplefilter("ignore")
      for name in sys.argv[1:]:
          out = io.StringIO()
          try:
              with contextlib.redirect_stdout(out):
                  exec(compile(open(name, encoding="utf-8").read(), name, "exec"), {"__name__": "__main__"})
              print(out.getvalue().rstrip().split("\\n")[-1])
          except BaseException as e:
              print(type(e).__name__, str(e).replace("\\n", " "))
      """;

  @TempDir private Path folder;

  private static Map<String, Experiment> experiments() {
    Map<String, Experiment> all = new LinkedHashMap<>();
    for (Preset preset : Presets.all()) {
      all.put(preset.key(), preset.experiment());
    }
    List<CaseProgram> programs = new ArrayList<>(CaseProgram.all("programs"));
    programs.addAll(CaseProgram.all("as-pasted"));
    programs.addAll(CaseProgram.in(CaseProgram.CASES.resolveSibling("pasted")));
    for (CaseProgram program : programs) {
      String name = CaseProgram.CASES.relativize(program.folder()).toString();
      all.put(name, program.experiment(1e-7, List.of()));
      for (JsonValue bug : program.bugs().subList(0, Math.min(BUGS, program.bugs().size()))) {
        all.put(name + "/" + CaseProgram.text(bug, "id"), program.experiment(1e-5, List.of(bug)));
      }
    }
    return all;
  }

  private static Optional<Report> judged(Experiment experiment) {
    return Laboratory.check(experiment, Limits.TERMINAL, CLOCK) instanceof Outcome.Judged judged
        ? Optional.of(judged.report())
        : Optional.empty();
  }

  private static String script(Experiment experiment) {
    return ExperimentFiles.py(experiment, Laboratory.plan(experiment, Limits.TERMINAL, CLOCK));
  }

  private static String run(String script) {
    RunResult result = Laboratory.run(script, Limits.TERMINAL, CLOCK);
    assertThat(result.error()).as(script).isEmpty();
    return result.stdout().stripTrailing();
  }

  private static double difference(String line) {
    assertThat(line).contains("difference = ");
    return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }

  private static void agrees(Experiment experiment, Report report) {
    String printed = run(script(experiment));
    String last = printed.substring(printed.lastIndexOf('\n') + 1);
    double gap = Math.abs(difference(last) - report.difference());
    assertThat(gap)
        .as(last + "; ours " + report.difference())
        .isLessThan(1e-10 * report.difference() + 1e-300);
    String words =
        report.difference() <= report.settings().threshold() ? "works perfectly fine" : "a mistake";
    assertThat(last).contains(words);
  }

  private static void agrees(Experiment experiment) {
    Outcome outcome = Laboratory.check(experiment, Limits.TERMINAL, CLOCK);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    agrees(experiment, ((Outcome.Judged) outcome).report());
  }

  private static Experiment of(String setup, String forward, String backward) {
    return Experiment.of("", NUMPY + setup, forward, backward);
  }

  @TestFactory
  List<DynamicTest> ourOwnInterpreterPrintsTheDifference() {
    List<DynamicTest> tests = new ArrayList<>();
    experiments()
        .forEach(
            (name, experiment) ->
                tests.add(
                    dynamicTest(
                        name,
                        () -> judged(experiment).ifPresent(report -> agrees(experiment, report)))));
    return tests;
  }

  @Test
  void pythonPrintsTheDifference() throws Exception {
    assumeTrue(hasNumpy(), "needs python3 with NumPy");
    List<String> names = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    List<String> command = new ArrayList<>(List.of("python3", "-c", DRIVER));
    for (Map.Entry<String, Experiment> each : experiments().entrySet()) {
      Optional<Report> report = judged(each.getValue());
      if (report.isPresent()) {
        Path file = folder.resolve(names.size() + ".py");
        Files.writeString(file, script(each.getValue()));
        command.add(file.toString());
        names.add(each.getKey());
        reports.add(report.get());
      }
    }
    List<String> lines = output(command);
    assertThat(lines).hasSameSizeAs(names);
    for (int i = 0; i < lines.size(); i++) {
      Report report = reports.get(i);
      assertThat(lines.get(i)).as(names.get(i)).contains("difference = ");
      assertThat(Math.abs(difference(lines.get(i)) - report.difference()))
          .as(names.get(i) + ": " + lines.get(i) + ", ours " + report.difference())
          .isLessThan(1e-6 * report.difference() + noise(report));
    }
  }

  /** What another order of summation may do to the difference. */
  private static double noise(Report report) {
    double norm = 0;
    for (BlockReport block : report.blocks()) {
      for (double slope : block.gradapprox()) {
        norm += slope * slope;
      }
    }
    double slopes =
        8 * 2.3e-16 * Math.max(1, Math.abs(report.cost())) / report.settings().epsilon();
    return slopes * Math.sqrt(report.parameters()) / Math.max(Math.sqrt(norm), 1e-9);
  }

  private static boolean hasNumpy() throws InterruptedException {
    try {
      String test = "import sys, numpy; sys.exit(sys.version_info < (3, 11))";
      return new ProcessBuilder("python3", "-c", test)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
  }

  private static List<String> output(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return all.lines().toList();
  }

  @Test
  void settingsAreThoseOfTheExperiment() {
    Experiment plain =
        of(
            """
            w = np.arange(1., 8.)
            b = np.array(3.0)
            """,
            """
            def f(w, b):
                return np.sum(w ** 3) * b ** 2
            """,
            """
            def g(w, b):
                slope = 3 * w ** 2 * b ** 2
                return slope, 2 * b * np.sum(w**3)
            """);
    for (Scheme scheme : Scheme.values()) {
      Experiment experiment =
          new Experiment(
              "",
              "",
              plain.setup(),
              plain.forward(),
              plain.backward(),
              new Settings(scheme, 1e-3, 1e-6),
              List.of("w", "b"),
              Map.of("w", "slope"),
              Optional.of(new Sampling(3, 5)));
      agrees(experiment);
    }
  }

  @Test
  void whatSetupGaveIsTakenWhereLaterCellsGiveTheNameAnotherValue() {
    Experiment experiment =
        of(
            """
            x = np.array([1.0, 2.0])
            w = np.array([0.5, -1.0])
            """,
            """
            def f(x, w):
                return np.sum((x * w) ** 2)
            x = x * 100
            """,
            """
            def g(x, w):
                dw = 2 * x * x * w
                return dw
            w = None
            """);
    agrees(experiment);
    assertThat(script(experiment)).contains("backproof_setup = {");
  }

  @Test
  void namesOfTheCellsAreNotHidden() {
    agrees(
        of(
            """
            theta = np.array([0.5, -1.0])
            made = 3.0
            start = 2.0
            epsilon = 0.25
            """,
            """
            def J(made, start, theta):
                return np.sum(theta ** 2) * made * start * epsilon, start
            """,
            """
            def grad(made, start, theta):
                dtheta = 2 * theta * made * start * epsilon
                return dtheta
            """));
  }

  @Test
  void blocksThatShareMemoryAreMovedOneByOne() {
    agrees(
        of(
            "x = np.array([1.0, 2.0])\n",
            """
            class Net:
                def __init__(self):
                    self.W = np.array([[1.0, 2.0], [3.0, 4.0]])
                    self.V = self.W.T
                    self.b = 1
                def loss(self, x):
                    return np.sum(self.V @ (self.W @ x) + self.b)
                def grads(self, x):
                    dW = np.outer(self.V.sum(axis=0), x) + np.outer(self.W @ x, np.ones(2))
                    return dW, dW.T, 2
            net = Net()
            loss = net.loss(x)
            """,
            "dW, dV, db = net.grads(x)\n"));
  }

  @Test
  void aCallIsMadeWithTheVariablesOfItsTime() {
    String model =
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
        """;
    String setup = "h = np.array([3.0])\n";
    agrees(of(setup, model + "h2 = h\nh = m.step(h)\n", "grads = m.grad(h2)\n"));
    Experiment lost =
        of(setup, model + "k = h + 0\nloss = m.step(k)\nk = 0\n", "grads = m.grad(h)\n");
    assertThat(judged(lost)).isPresent();
    assertThat(run(script(lost)))
        .endsWith(
            "No gradient check: MatchError: k has another value after the cells than in the call in"
                + " line 11 (line 11 of forward)");
  }

  @Test
  void argumentsThatOnlyACallGivesAreWorkedOutOnce() {
    Experiment experiment =
        of(
            """
            data = np.arange(6.).reshape(3, 2)
            w0 = np.array([1.0, -2.0])
            """,
            """
            def f(X, w, k):
                return k * np.sum((X @ w) ** 2)
            f(data[:2] / 10, w0, 3)
            """,
            """
            def g(X, w, k):
                return 2 * k * X.T @ (X @ w)
            dw = g(data[:2] / 10, w0, 3)
            """);
    agrees(
        new Experiment(
            "",
            "",
            experiment.setup(),
            experiment.forward(),
            experiment.backward(),
            experiment.settings(),
            List.of("w"),
            Map.of()));
  }

  @Test
  void whatCannotBeCheckedSaysSo() {
    assertThat(script(of("", "def f(x):\n    return x\n", "")))
        .contains("print(\"No gradient check: MatchError: f needs \\\"x\\\", which setup does not");
    assertThat(script(of("", "x = (\n", ""))).contains("No gradient check: SyntaxError");
    assertThat(
            script(
                of(
                    "x = np.ones(2)\n",
                    "def s(a):\n    return z * a\nz = x + 1\nloss = np.sum(s(2.0))\n",
                    "dx = np.ones(2)\n")))
        .contains("No gradient check: a function reads z, which the forward cell computes");
  }
}
