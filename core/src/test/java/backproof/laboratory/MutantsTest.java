package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.diagnosis.Mutant;
import backproof.diagnosis.Mutants;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Mistakes that are put into right programs. */
class MutantsTest {
  @TestFactory
  List<DynamicTest> everyMistakeShowsAtOneOfThePoints() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : List.of("fraud-net", "l2-net", "rnn-four-steps", "softmax-naive")) {
      CaseProgram program = CaseProgram.named(name);
      tests.add(dynamicTest(name, () -> isBroken(program.experiment(1e-7, List.of()))));
    }
    return tests;
  }

  private static void isBroken(Experiment experiment) {
    List<Mutant> mutants = new Mutants(Benches.of(experiment)).all(20);
    assertThat(mutants).hasSize(20);
    for (Mutant mutant : mutants) {
      Outcome outcome = Laboratory.check(broken(experiment, mutant), Limits.TERMINAL, () -> 0);
      String shown = mutant.before() + " -> " + mutant.after();
      assertThat(isRight(outcome)).as(shown).isNotEqualTo(mutant.isCaught());
      assertThat(mutant.after()).isNotEqualTo(mutant.before());
    }
  }

  private static Experiment broken(Experiment experiment, Mutant mutant) {
    return Experiment.of(
        "",
        text(experiment, mutant, Cell.SETUP),
        text(experiment, mutant, Cell.FORWARD),
        text(experiment, mutant, Cell.BACKWARD));
  }

  private static String text(Experiment experiment, Mutant mutant, Cell cell) {
    String source = experiment.source(cell);
    return mutant.edit().cell().equals(cell.key()) ? mutant.edit().applied(source) : source;
  }

  private static boolean isRight(Outcome outcome) {
    return outcome instanceof Outcome.Judged judged
        && judged.report().blocks().stream()
            .allMatch(block -> block.verdict() == backproof.check.Verdict.RIGHT);
  }

  @Test
  void whatIsAnotherWayToWriteTheSameIsNoMistake() {
    CaseProgram program = CaseProgram.named("fraud-net");
    List<Mutant> mutants = new Mutants(Benches.of(program.experiment(1e-7, List.of()))).all(400);
    assertThat(mutants)
        .extracting(Mutant::after)
        .noneMatch(line -> line.contains("np.int64(A2 >= 0)") && line.contains("Z2 > 0"))
        .noneMatch(line -> line.contains("dZ2 = np.multiply(dA2, np.int64(Z2 > 0))"));
  }
}
