package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.experiment.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cells as learners paste them, with calls that tell what setup does not. The numbers are NumPy's:
 * {@code python3 core/src/test/resources/pasted/make.py} writes them.
 */
class LearnersProgramsTest {
  private static final double[] STEPS = {1e-7, 1e-5};

  private static final List<CaseProgram> PROGRAMS =
      CaseProgram.in(CaseProgram.CASES.resolveSibling("pasted"));

  private static DynamicTest test(String name, CaseProgram program, Consumer<CaseJudge> body) {
    return dynamicTest(
        name,
        () -> {
          for (double step : STEPS) {
            CaseJudge judge = new CaseJudge(program, step);
            body.accept(judge);
            assertThat(judge.problems()).isEmpty();
          }
        });
  }

  @TestFactory
  List<DynamicTest> rightProgramsAreRightAndBrokenOnesAreNot() {
    List<DynamicTest> tests = new ArrayList<>();
    for (CaseProgram program : PROGRAMS) {
      tests.add(test(program.name(), program, CaseJudge::rightProgram));
      for (JsonValue bug : program.bugs()) {
        String id = CaseProgram.text(bug, "id");
        tests.add(test(id, program, judge -> judge.bug(bug, List.of(bug))));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> whatIsCheckedIsFoundInItsOrder() {
    return PROGRAMS.stream()
        .map(
            program ->
                dynamicTest(
                    program.name(),
                    () -> {
                      Outcome outcome =
                          Laboratory.check(
                              program.experiment(1e-7, List.of()),
                              Limits.TERMINAL,
                              () -> System.nanoTime() / 1e6);
                      assertThat(outcome).isInstanceOf(Outcome.Judged.class);
                      List<BlockReport> blocks = ((Outcome.Judged) outcome).report().blocks();
                      JsonValue grads = CaseProgram.get(program.expected(), "grad");
                      assertThat(blocks.stream().map(BlockReport::name))
                          .containsExactlyElementsOf(((JsonValue.Struct) grads).entries().keySet());
                    }))
        .toList();
  }
}
