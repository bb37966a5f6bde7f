package backproof.check;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The cost along one entry.
 *
 * @param start the entry's own value
 * @param shifts how far it was moved, evenly, in rising order
 * @param costs what the cost is there
 * @param grad the user's slope
 * @param approx the slope of the scheme
 * @param exact the exact slope, where it is known
 * @param kinks the shifts at which the cost has a kink
 */
public record Lens(
    String entry,
    double start,
    double cost,
    double[] shifts,
    double[] costs,
    Scheme scheme,
    double epsilon,
    double grad,
    double approx,
    OptionalDouble exact,
    double[] kinks) {
  private static final int POINTS = 121;
  private static final int HALVINGS = 20;

  /**
   * @param width how far the entry is moved either way
   */
  public static Lens of(
      Landscape landscape,
      List<Claim> claims,
      Settings settings,
      int block,
      int entry,
      double width) {
    Line line = new Line(landscape, block, entry);
    double[] shifts = new double[POINTS];
    double[] costs = new double[POINTS];
    long[] sides = new long[POINTS];
    for (int i = 0; i < POINTS; i++) {
      shifts[i] = width * (2 * i - (POINTS - 1)) / (POINTS - 1);
      costs[i] = line.at(shifts[i]);
      sides[i] = landscape.side();
    }
    return new Lens(
        landscape.blocks().get(block).entryName(entry),
        line.start(),
        line.cost(),
        shifts,
        costs,
        settings.scheme(),
        settings.epsilon(),
        claims.get(block).values()[entry],
        Slope.of(line, settings.scheme(), settings.epsilon()),
        landscape
            .exact(block)
            .map(known -> OptionalDouble.of(known.values()[entry]))
            .orElse(OptionalDouble.empty()),
        kinks(line, shifts, sides));
  }

  /** Of several kinks between two neighbouring points one is found. */
  private static double[] kinks(Line line, double[] shifts, long[] sides) {
    double[] kinks = new double[shifts.length];
    int count = 0;
    for (int i = 1; i < shifts.length; i++) {
      if (sides[i] != sides[i - 1]) {
        kinks[count++] = between(line, shifts[i - 1], shifts[i], sides[i - 1]);
      }
    }
    return Arrays.copyOf(kinks, count);
  }

  private static double between(Line line, double low, double high, long side) {
    double below = low;
    double above = high;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (below + above) / 2;
      if (line.side(middle) == side) {
        below = middle;
      } else {
        above = middle;
      }
    }
    return above;
  }
}
