package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.experiment.Experiment;
import backproof.trial.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many mistakes a point would catch. */
class ScoreTest {
  private static Outcome.Judged check(Experiment experiment) {
    Outcome outcome =
        Laboratory.check(experiment, Parts.SCORE, Limits.BROWSER, () -> System.nanoTime() / 1e6);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return (Outcome.Judged) outcome;
  }

  @Test
  void theNotebooksPointMissesMistakesThatOtherPointsShow() {
    Outcome.Judged outcome = check(CaseProgram.named("fraud-net").experiment(1e-7, List.of()));
    Score score = outcome.studies().score().orElseThrow();
    assertThat(score.of()).isGreaterThan(20);
    assertThat(score.caught()).isLessThan(score.of()).isGreaterThan(score.of() * 3 / 4);
    assertThat(score.sentence())
        .startsWith("This point would catch " + score.caught() + " of " + score.of())
        .contains("it would miss, for example, ");
    assertThat(score.better()).hasSize(2).allMatch(tried -> tried.caught() > score.caught());
    assertThat(score.advice()).contains("np.random.seed(", "examples: ");
    assertThat(StudiesJson.write(outcome)).contains("\"score\":{\"caught\":" + score.caught());
  }

  @Test
  void aWrongProgramHasNoScore() {
    Experiment net = CaseProgram.named("fraud-net").experiment(1e-7, List.of());
    Experiment wrong =
        Experiment.of(
            "", net.setup(), net.forward(), net.backward().replace("dW2 = ", "dW2 = 2 * "));
    assertThat(check(wrong).studies().score()).isEmpty();
  }

  @Test
  void aFullPointMissesOnlyWhatABiasOfZeroHides() {
    Outcome.Judged outcome = check(CaseProgram.named("tanh-two-layer").experiment(1e-7, List.of()));
    Score score = outcome.studies().score().orElseThrow();
    assertThat(score.caught()).isGreaterThan(score.of() * 9 / 10);
    assertThat(score.missed()).allSatisfy(m -> assertThat(m.after()).contains("b2"));
  }
}
