package backproof.check;

import java.util.Optional;

/** Looks for the nearest kink of the cost on the way along one entry. */
final class KinkSearch {
  private static final double FARTHEST = 1;
  private static final double NEAREST = 1e-9;
  private static final int HALVINGS = 24;

  /** What changes sides without bending the cost is passed over, so often at most. */
  private static final int HARMLESS = 4;

  /** How far from a kink, as a share of its distance, the slopes of both sides are measured. */
  private static final double ASIDE = 1e-3;

  private final Line line;
  private final int direction;

  private KinkSearch(Line line, int direction) {
    this.line = line;
    this.direction = direction;
  }

  /** The nearest one within 1, where the slope really jumps. */
  static Optional<Kink> nearest(Line line, int entry) {
    Optional<Kink> above = new KinkSearch(line, 1).nearest(entry, FARTHEST);
    double limit = above.isPresent() ? above.get().epsilon() : FARTHEST;
    return new KinkSearch(line, -1).nearest(entry, limit).or(() -> above);
  }

  private Optional<Kink> nearest(int entry, double limit) {
    double from = 0;
    for (int i = 0; i < HARMLESS && from < limit; i++) {
      double place = next(from, limit);
      if (place >= limit) {
        return Optional.empty();
      }
      if (bends(place)) {
        return line.changed(direction * place).map(unit -> new Kink(entry, place, unit));
      }
      from = place;
    }
    return Optional.empty();
  }

  /** The nearest place beyond where something has changed sides; the limit where nothing has. */
  private double next(double from, double limit) {
    long side = line.side(direction * from);
    double far = limit - from;
    if (line.side(direction * (from + far)) == side) {
      return limit;
    }
    double near = far / 2;
    while (near > NEAREST && line.side(direction * (from + near)) != side) {
      far = near;
      near /= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (near + far) / 2;
      if (line.side(direction * (from + middle)) == side) {
        near = middle;
      } else {
        far = middle;
      }
    }
    return from + far;
  }

  /** A smooth cost bends ten times less over a tenth of the way; one with a kink bends as much. */
  private boolean bends(double place) {
    double step = ASIDE * place;
    double narrow = bend(place, step / 10);
    double noise = 8 * Noise.UNIT * Math.abs(line.cost()) / (step / 10);
    return narrow > bend(place, step) / 2 && narrow > noise;
  }

  private double bend(double place, double step) {
    double here = line.at(direction * place);
    double beyond = (line.at(direction * (place + step)) - here) / step;
    double before = (here - line.at(direction * (place - step))) / step;
    return Math.abs(beyond - before);
  }
}
