package backproof.check;

import java.util.Optional;

/** Why a measured slope is as uncertain as it is. */
sealed interface Cause {
  /** The slope jumps on the way; what changes sides there is known where the cost is recorded. */
  record Bend(Optional<Kink> kink) implements Cause {}

  /** The cost trembles from rounding. */
  record RoundOff() implements Cause {}

  /** It does because it is computed with few digits, from this value on. */
  record FewDigits(Unit unit) implements Cause {}

  /** The slope changes too much within epsilon. */
  record Curvature() implements Cause {}

  /** Noise alone makes what is measured as a kink so many times the round-off of the slope. */
  double KINK_OF_NOISE = 16;

  static Cause of(Line line, int entry, Measurement here) {
    boolean isKnown = line.side(0) != 0;
    if (isKnown) {
      Optional<Kink> kink = KinkSearch.nearest(line, entry);
      if (kink.isPresent() && kink.get().epsilon() <= 2 * here.epsilon()) {
        return new Bend(kink);
      }
    }
    double bend = isKnown ? 0 : here.kink();
    if (here.roundOff() >= Math.max(here.truncation() / 4, bend / KINK_OF_NOISE)) {
      return line.shortFloat().<Cause>map(FewDigits::new).orElseGet(RoundOff::new);
    }
    return bend > here.truncation() / 4 ? new Bend(Optional.empty()) : new Curvature();
  }
}
