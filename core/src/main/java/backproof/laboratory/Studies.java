package backproof.laboratory;

import backproof.check.Curve;
import backproof.check.Lens;
import backproof.check.Opinion;
import backproof.trial.Score;
import java.util.List;
import java.util.Optional;

/**
 * What was found beyond the verdict, as far as it was asked for.
 *
 * @param noisy present where the curve shows a noisy cost and the expression was found
 * @param judges empty where they were not asked
 * @param score of the point; empty where the gradient is not right
 */
public record Studies(
    Optional<Curve> curve,
    Optional<NoisyCost> noisy,
    List<Opinion> judges,
    Optional<Lens> lens,
    Optional<Score> score) {
  public static final Studies NONE =
      new Studies(
          Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
}
