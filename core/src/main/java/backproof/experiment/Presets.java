package backproof.experiment;

import java.util.List;
import java.util.Optional;

/** The ready-made experiments, in the order in which they are offered. */
public final class Presets {
  private static final List<Preset> ALL =
      List.of(
          FraudNetPreset.BOTH_BUGS,
          FraudNetPreset.ONLY_DW2,
          FraudNetPreset.ONLY_DB1,
          FraudNetPreset.MENDED,
          StraightLinePreset.PRESET,
          LogisticRegressionPreset.PRESET,
          TanhNetPreset.PRESET,
          SoftmaxPreset.PRESET);

  private Presets() {}

  public static List<Preset> all() {
    return ALL;
  }

  /** What the workbench opens with: the lesson's network with its two planted bugs. */
  public static Preset first() {
    return FraudNetPreset.BOTH_BUGS;
  }

  public static Optional<Preset> find(String key) {
    for (Preset preset : ALL) {
      if (preset.key().equals(key)) {
        return Optional.of(preset);
      }
    }
    return Optional.empty();
  }
}
