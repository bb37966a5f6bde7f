package backproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.Verdict;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresetsTest {
  private static Outcome.Judged judged(String key) {
    Experiment experiment = Presets.find(key).orElseThrow().experiment();
    Outcome outcome = Laboratory.check(experiment, Limits.BROWSER, () -> System.nanoTime() / 1e6);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return (Outcome.Judged) outcome;
  }

  @Test
  void keysAreUniqueAndCanonicalFormsReadBack() throws Exception {
    List<String> keys = Presets.all().stream().map(Preset::key).toList();
    assertThat(keys).doesNotHaveDuplicates().hasSize(8);
    for (Preset preset : Presets.all()) {
      String canonical = ExperimentJson.canonical(preset.experiment());
      assertThat(ExperimentJson.canonical(ExperimentJson.read(canonical))).isEqualTo(canonical);
    }
    assertThat(Presets.find("no-such")).isEmpty();
  }

  @Test
  void theLessonsNetworkGivesTheLessonsNumbers() {
    // NumPy gives ...67761623; its sums of products are fused, which moves the eleventh digit
    assertThat(judged("fraud-net").report().difference()).isBetween(0.28509315676, 0.28509315679);
    assertThat(judged("fraud-net").report().cost()).isEqualTo(2.407833389834357);
    assertThat(judged("fraud-net").report().evaluations()).isEqualTo(94);
    assertThat(judged("fraud-net-dw2").report().difference())
        .isBetween(0.17344196892, 0.17344196894);
    assertThat(judged("fraud-net-db1").report().difference())
        .isBetween(0.25442297124, 0.25442297126);
    assertThat(judged("fraud-net-mended").report().difference()).isBetween(6e-8, 2e-7);
    assertThat(judged("linear-1d").report().difference()).isEqualTo(2.919335883291695e-10);
  }

  @Test
  void onlyTheBlocksWithPlantedBugsAreWrong() {
    for (Preset preset : Presets.all()) {
      Outcome.Judged outcome = judged(preset.key());
      List<String> wrong =
          outcome.report().blocks().stream()
              .filter(block -> block.verdict() == Verdict.WRONG)
              .map(block -> block.name())
              .toList();
      List<String> expected =
          switch (preset.key()) {
            case "fraud-net" -> List.of("b1", "W2");
            case "fraud-net-dw2" -> List.of("W2");
            case "fraud-net-db1" -> List.of("b1");
            default -> List.of();
          };
      assertThat(wrong).as(preset.key() + outcome.report().reasons()).isEqualTo(expected);
      Verdict verdict = expected.isEmpty() ? Verdict.RIGHT : Verdict.WRONG;
      assertThat(outcome.report().verdict()).as(preset.key()).isEqualTo(verdict);
      assertThat(outcome.notes()).as(preset.key()).isEmpty();
    }
  }
}
