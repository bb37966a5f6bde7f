package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.JsonValue;
import backproof.python.Budget;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the exact and the numerical gradient together say about every program of the corpus. */
class WitnessesTest {
  private static final double[] STEPS = {1e-10, 1e-8, 1e-7, 1e-5, 1e-4, 1e-3, 1e-2};
  private static final Limits LIMITS =
      new Limits(
          new Budget.Limits(200_000_000, 100_000_000, 1000, 6_000, 1_000_000, 60_000), 200_000);

  private final List<String> problems = new ArrayList<>();
  private final Map<Verdict, Integer> rightPrograms = new EnumMap<>(Verdict.class);
  private final Map<Verdict, Integer> wrongPrograms = new EnumMap<>(Verdict.class);

  private static Outcome run(CaseProgram program, double step, List<JsonValue> edits) {
    return Laboratory.check(program.experiment(step, edits), LIMITS, () -> System.nanoTime() / 1e6);
  }

  @TestFactory
  List<DynamicTest> theExactGradientIsThatOfTheCase() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String topic : List.of("programs", "as-pasted")) {
      for (CaseProgram program : CaseProgram.all(topic)) {
        tests.add(dynamicTest(topic + "/" + program.name(), () -> compare(program)));
      }
    }
    return tests;
  }

  private static void compare(CaseProgram program) {
    Outcome outcome = run(program, 1e-7, List.of());
    assertThat(outcome).isInstanceOf(Outcome.Judged.class);
    JsonValue grads = CaseProgram.get(program.expected(), "grad");
    for (BlockReport block : ((Outcome.Judged) outcome).report().blocks()) {
      double[] expected = CaseProgram.numbers(CaseProgram.get(grads, block.name()));
      assertThat(block.exact()).as(block.name() + outcome.notes()).hasSameSizeAs(expected);
      double scale = 0;
      for (double value : expected) {
        scale = Math.max(scale, Math.abs(value));
      }
      for (int i = 0; i < expected.length; i++) {
        assertThat(Math.abs(block.exact()[i] - expected[i]))
            .as("%s[%d]: %s, expected %s", block.name(), i, block.exact()[i], expected[i])
            .isLessThanOrEqualTo(1e-10 * scale);
      }
    }
  }

  @Test
  void noRightProgramIsCalledWrongAndNoWrongOneRightAtAnyEpsilon() {
    for (double step : STEPS) {
      for (String topic : List.of("programs", "as-pasted")) {
        for (CaseProgram program : CaseProgram.all(topic)) {
          right(program, step, List.of(), program.name());
          for (JsonValue bug : program.bugs()) {
            wrong(program, step, bug, List.of(bug));
          }
        }
      }
      for (JsonValue pair : edits("doubles.json")) {
        CaseProgram program = CaseProgram.named(CaseProgram.text(pair, "program"));
        wrong(program, step, pair, CaseProgram.items(CaseProgram.get(pair, "edits")));
      }
      for (JsonValue edit : edits("harmless.json")) {
        CaseProgram program = CaseProgram.named(CaseProgram.text(edit, "program"));
        right(program, step, List.of(edit), CaseProgram.text(edit, "id"));
      }
    }
    assertThat(problems).isEmpty();
    assertThat(rightPrograms).containsOnlyKeys(Verdict.RIGHT);
    assertThat(wrongPrograms).containsOnlyKeys(Verdict.WRONG);
  }

  private static List<JsonValue> edits(String file) {
    return CaseProgram.items(CaseProgram.json(CaseProgram.CASES.resolve(file)));
  }

  private void right(CaseProgram program, double step, List<JsonValue> edits, String name) {
    if (run(program, step, edits) instanceof Outcome.Judged judged) {
      Report report = judged.report();
      rightPrograms.merge(report.verdict(), 1, Integer::sum);
      if (report.verdict() != Verdict.RIGHT) {
        problems.add(name + " at " + step + " is " + report.verdict() + report.reasons());
      }
    } else {
      problems.add(name + " raises");
    }
  }

  /** Bugs that raise are not judged; what only another call shows, or chance, is never right. */
  private void wrong(CaseProgram program, double step, JsonValue bug, List<JsonValue> edits) {
    if (!(run(program, step, edits) instanceof Outcome.Judged judged)) {
      return;
    }
    String name = program.name() + "/" + CaseProgram.text(bug, "id") + " at " + step;
    Report report = judged.report();
    if (CaseProgram.has(bug, "nondeterministic") || CaseProgram.has(bug, "shows_on_call")) {
      if (report.verdict() != Verdict.CANNOT_TELL) {
        problems.add(name + " is " + report.verdict() + report.reasons());
      }
      return;
    }
    wrongPrograms.merge(report.verdict(), 1, Integer::sum);
    if (report.verdict() != Verdict.WRONG) {
      problems.add(name + " is " + report.verdict() + report.reasons());
    }
    if (CaseProgram.has(bug, "shapes_wrong") || CaseProgram.has(bug, "invisible_at_point")) {
      return;
    }
    List<String> wrong = CaseProgram.texts(bug, "blocks_wrong");
    for (BlockReport block : report.blocks()) {
      Verdict expected = wrong.contains(block.name()) ? Verdict.WRONG : Verdict.RIGHT;
      if (block.verdict() != expected) {
        problems.add(name + ": " + block.name() + " is " + block.verdict() + report.reasons());
      }
    }
  }
}
