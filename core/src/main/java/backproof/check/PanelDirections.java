package backproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The judges that look along random directions instead of along every entry. */
final class PanelDirections {
  private final Landscape landscape;
  private final List<Block> blocks;
  private final List<Claim> claims;
  private final MissChance miss;
  private final ToDoubleFunction<List<double[]>> cost;
  private final Supplier<Chance> chance;

  PanelDirections(
      Landscape landscape,
      List<Claim> claims,
      ToDoubleFunction<List<double[]>> cost,
      Supplier<Chance> chance) {
    this.landscape = landscape;
    this.blocks = landscape.blocks();
    this.claims = claims;
    double largest = 0;
    for (Claim claim : claims) {
      largest = Math.max(largest, Norms.largest(claim.values()));
    }
    this.miss = new MissChance(largest);
    this.cost = cost;
    this.chance = chance;
  }

  /**
   * What a judge saw.
   *
   * @param number the share of what is allowed that the gap takes
   * @param missed the chance that one entry that is off does not show
   */
  record Seen(String judge, String rule, String measure, double number, double missed) {}

  List<Seen> all() {
    Seen own = new Directions(landscape, claims, cost).seen(chance.get(), miss);
    return List.of(torch(), jax(), chainer(), own);
  }

  /** Each array by itself, along a direction with positive entries. */
  private Seen torch() {
    Chance draws = chance.get();
    double worst = 0;
    double missed = 0;
    for (int block = 0; block < claims.size(); block++) {
      List<double[]> direction = zeros();
      double sum = 0;
      double squares = 0;
      double[] part = direction.get(block);
      for (int i = 0; i < part.length; i++) {
        part[i] = draws.uniform();
        sum += part[i];
        squares += part[i] * part[i];
      }
      double norm = Math.sqrt(squares);
      scale(direction, 1 / norm);
      double approx = slope(direction, 1e-6);
      double allowed = 1e-5 * sum / norm + 1e-3 * Math.abs(approx);
      worst = larger(worst, Math.abs(along(direction) - approx) / allowed);
      missed = Math.max(missed, miss.even(allowed, 1 / norm));
    }
    return new Seen(
        "PyTorch gradcheck, fast mode",
        "|g·u − n_u| ≤ 1e-5 Σu + 1e-3 |n_u| for each array; the worst share of it",
        "central along a random unit u ≥ 0, ε 1e-6, seed 0",
        worst,
        missed);
  }

  private Seen jax() {
    Chance draws = chance.get();
    List<double[]> direction = gaussian(draws);
    double factor = draws.gaussian();
    double approx = factor * slope(direction, 1e-4);
    double gap = Math.abs(factor * along(direction) - approx);
    double allowed = 1e-5 + 1e-5 * Math.abs(approx);
    return new Seen(
        "JAX check_grads, float64",
        "|g·u − n_u| ≤ 1e-5 + 1e-5 |n_u|; the share of it",
        "central along one normal u, ε 1e-4, RandomState(0)",
        gap / allowed,
        miss.normal(allowed, Math.abs(factor)));
  }

  private Seen chainer() {
    List<double[]> direction = gaussian(chance.get());
    double squares = 0;
    int entries = 0;
    for (double[] part : direction) {
      for (double value : part) {
        squares += value * value;
      }
      entries += part.length;
    }
    scale(direction, 1 / Math.sqrt(squares));
    double grad = along(direction);
    double gap = Math.abs(slope(direction, 1e-3) - grad);
    double allowed = 1e-5 + 1e-4 * Math.abs(grad);
    return new Seen(
        "Chainer check_backward",
        "|g·u − n_u| ≤ 1e-5 + 1e-4 |g·u|; the share of it",
        "central along one normal unit u, ε 1e-3, seed 0",
        gap / allowed,
        miss.normal(allowed, 1 / Math.sqrt(entries)));
  }

  private static double larger(double worst, double value) {
    return value <= worst ? worst : Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
  }

  private List<double[]> zeros() {
    List<double[]> zeros = new ArrayList<>();
    for (Claim claim : claims) {
      zeros.add(new double[claim.values().length]);
    }
    return zeros;
  }

  private List<double[]> gaussian(Chance draws) {
    List<double[]> direction = zeros();
    for (double[] part : direction) {
      for (int i = 0; i < part.length; i++) {
        part[i] = draws.gaussian();
      }
    }
    return direction;
  }

  private static void scale(List<double[]> direction, double factor) {
    for (double[] part : direction) {
      for (int i = 0; i < part.length; i++) {
        part[i] *= factor;
      }
    }
  }

  private double along(List<double[]> direction) {
    double sum = 0;
    for (int block = 0; block < direction.size(); block++) {
      for (int i = 0; i < direction.get(block).length; i++) {
        sum += direction.get(block)[i] * claims.get(block).values()[i];
      }
    }
    return sum;
  }

  private double slope(List<double[]> direction, double epsilon) {
    return (cost(direction, epsilon) - cost(direction, -epsilon)) / (2 * epsilon);
  }

  private double cost(List<double[]> direction, double step) {
    List<double[]> values = new ArrayList<>();
    for (int block = 0; block < direction.size(); block++) {
      double[] moved = blocks.get(block).start().clone();
      for (int i = 0; i < moved.length; i++) {
        moved[i] += step * direction.get(block)[i];
      }
      values.add(moved);
    }
    return cost.applyAsDouble(values);
  }
}
