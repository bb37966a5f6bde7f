package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.experiment.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Exact gradients of whole programs, and what is said where there are none. */
class ExactProgramsTest {
  private static final String SETUP =
      """
      import numpy as np
      import math
      np.random.seed(3)
      w = np.random.randn(3, 4)
      v = np.random.rand(4) + 0.5
      x = np.random.randn(4, 5)
      """;
  private static final Path PROGRAMS = CaseProgram.CASES.resolveSibling("exact-programs.py");
  private static final Settings FINE = new Settings(Scheme.FIVE_POINT, 2e-3, 2e-7);

  private static Outcome check(String setup, String body, String backward, Settings settings) {
    StringBuilder forward = new StringBuilder("def f(w, v, x):\n");
    for (String line : body.split("\n", -1)) {
      forward.append("    ").append(line).append('\n');
    }
    Experiment plain = Experiment.of("", SETUP + setup, forward.toString(), backward);
    Experiment experiment =
        new Experiment(
            "",
            "",
            plain.setup(),
            plain.forward(),
            plain.backward(),
            settings,
            List.of("w", "v"),
            Map.of());
    return Laboratory.check(experiment, Limits.BROWSER, () -> System.nanoTime() / 1e6);
  }

  private static Report report(Outcome outcome) {
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  @TestFactory
  List<DynamicTest> theExactGradientIsTheMeasuredOne() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String part : Files.readString(PROGRAMS).split("\n## ", -1)) {
      int end = part.indexOf('\n');
      String body = part.substring(end + 1).strip();
      if (!body.isEmpty()) {
        tests.add(dynamicTest(part.substring(0, end), () -> compare(body)));
      }
    }
    return tests;
  }

  private static void compare(String body) {
    String backward = "def g(w, v):\n    return {'dw': np.zeros((3, 4)), 'dv': np.zeros(4)}\n";
    Outcome outcome = check("", body, backward, FINE);
    for (BlockReport block : report(outcome).blocks()) {
      assertThat(block.exact()).as(outcome.notes().toString()).hasSameSizeAs(block.grad());
      for (int i = 0; i < block.exact().length; i++) {
        double slope = block.gradapprox()[i];
        assertThat(Math.abs(block.exact()[i] - slope))
            .as("%s[%d]: %s, measured %s", block.name(), i, block.exact()[i], slope)
            .isLessThanOrEqualTo(2e-8 * (1 + Math.abs(slope)));
      }
    }
  }

  private static Verdict verdict(String body, String dw, String dv, double epsilon) {
    String backward = "def g(w, v, x):\n    return {'dw': " + dw + ", 'dv': " + dv + "}\n";
    Settings settings = new Settings(Scheme.CENTRAL, epsilon, 2e-7);
    return report(check("", body, backward, settings)).verdict();
  }

  @Test
  void theExactGradientDecidesWhereTheStepIsMuchTooSmallOrTooLarge() {
    String body = "return np.sum(np.maximum(0, w @ x)) * np.sum(v)";
    String dw = "np.outer(np.ones(3), np.ones(5)) * (w @ x > 0) @ x.T * v.sum()";
    String dv = "np.ones(4) * np.maximum(0, w @ x).sum()";
    for (double epsilon : new double[] {1e-13, 1e-10, 1e-7, 1e-2, 0.5}) {
      assertThat(verdict(body, dw, dv, epsilon)).as("%s", epsilon).isEqualTo(Verdict.RIGHT);
      assertThat(verdict(body, dw, dv + " * 1.001", epsilon))
          .as("%s", epsilon)
          .isEqualTo(Verdict.WRONG);
    }
  }

  @Test
  void bothSidesOfAKinkAreRight() {
    for (String body :
        List.of(
            "z = w - w[0, 0]\nreturn np.sum(np.maximum(z, 0)) + v.sum()",
            "z = w - w[0, 0]\nreturn np.sum(z * (z > 0)) + v.sum()",
            "z = w - 0.5\nreturn np.sum(np.where(z > 0, z, 0)) + v.sum()",
            "s = v.sum()\nfor z in w.ravel() - 0.5:\n    if z > 0:\n        s += z\nreturn s")) {
      boolean moves = body.startsWith("z = w - w");
      for (String relation : List.of(">", ">=")) {
        String setup = "w = np.array([[0.5, 1., 2, -1], [3, -2, 4, 1.5], [0.7, -3, -4, 2.5]])\n";
        String slopes =
            moves
                ? "    d = 1.0 * (w " + relation + " w[0, 0])\n    d[0, 0] -= d.sum()\n"
                : "    d = 1.0 * (w " + relation + " 0.5)\n";
        String backward = "def g(w, v):\n" + slopes + "    return {'dw': d, 'dv': np.ones(4)}\n";
        Report report = report(check(setup, body, backward, Settings.NOTEBOOK));
        assertThat(report.verdict())
            .as(body + relation + report.reasons())
            .isEqualTo(Verdict.RIGHT);
      }
    }
  }

  @Test
  void whatLeavesTheArraysHasNoExactGradientAndTheReportSaysWhy() {
    String backward = "def g(w, v):\n    return {'dw': np.ones((3, 4)), 'dv': 3 * v ** 2}\n";
    String body =
        "import math\ns = w.sum()\nfor a in v:\n"
            + "    s += math.log(2.0) / math.log(2.0, math.exp(a ** 3))\nreturn s";
    Outcome outcome = check("", body, backward, Settings.NOTEBOOK);
    assertThat(report(outcome).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report(outcome).blocks().get(0).exact()).isEmpty();
    assertThat(outcome.notes()).anyMatch(note -> note.startsWith("No exact gradient: "));
    assertThat(OutcomeJson.write(outcome)).doesNotContain("\"exact\"");
  }

  @Test
  void theExactGradientIsInTheReport() {
    String backward = "def g(w, v):\n    return {'dw': w * 2, 'dv': np.ones(4)}\n";
    Outcome outcome = check("", "return np.sum(w ** 2) + v.sum()", backward, Settings.NOTEBOOK);
    assertThat(OutcomeJson.write(outcome)).contains("\"exact\":[1,1,1,1]");
  }

  @Test
  void shortFloatsAreJudgedAsCloselyAsTheyCompute() {
    String body =
        """
        a = w.astype(np.float32) @ x.astype(np.float32)
        return np.sum(np.tanh(a) ** 2) / 15 + np.sum(v)
        """;
    String dw = "2 / 15 * t * (1 - t ** 2) @ x.astype(np.float32).T";
    for (boolean isRight : new boolean[] {true, false}) {
      String backward =
          "def g(w, v, x):\n    t = np.tanh(w.astype(np.float32) @ x.astype(np.float32))\n"
              + "    return {'dw': "
              + (isRight ? dw : dw + " * np.float32(1.001)")
              + ", 'dv': np.ones(4)}\n";
      Report report = report(check("", body, backward, Settings.NOTEBOOK));
      assertThat(report.verdict())
          .as(report.reasons().toString())
          .isEqualTo(isRight ? Verdict.RIGHT : Verdict.WRONG);
    }
  }

  @Test
  void amplifiedRoundingOfTheProgramIsNotHeldAgainstTheLearner() {
    String setup = "w = np.full((3, 4), 5.0)\nv = np.ones(4)\nx = np.ones((4, 5))\n";
    String body = "a = 1 / (1 + np.exp(-(w @ x)))\nreturn -np.sum(np.log(1 - a)) + v.sum()";
    String backward =
        """
        def g(w, v, x):
            return {'dw': 1 / (1 + np.exp(-(w @ x))) @ x.T, 'dv': np.ones(4)}
        """;
    Report report = report(check(setup, body, backward, Settings.NOTEBOOK));
    assertThat(report.verdict()).as(report.reasons().toString()).isNotEqualTo(Verdict.WRONG);
  }
}
