package backproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Moves all entries of one array at once, along random directions: two evaluations tell something
 * of every entry, however many there are.
 */
final class Directions {
  private static final int EACH = 8;
  private static final double EPSILON = 1e-5;

  private final Landscape landscape;
  private final List<Claim> claims;
  private final ToDoubleFunction<List<double[]>> cost;

  Directions(Landscape landscape, List<Claim> claims, ToDoubleFunction<List<double[]>> cost) {
    this.landscape = landscape;
    this.claims = claims;
    this.cost = cost;
  }

  /** What is seen along normal unit directions, several for each array. */
  PanelDirections.Seen seen(Chance chance, MissChance miss) {
    double worst = 0;
    double missed = 0;
    for (int block = 0; block < claims.size(); block++) {
      double[] values = claims.get(block).values();
      double noise = landscape.noise();
      double chanceOfBlock = 1;
      for (int i = 0; i < EACH && values.length > 0; i++) {
        double[] direction = unit(chance, values.length);
        Line line = new Line(new Along(block, direction), 0, 0);
        noise = noise > 0 ? noise : Noise.of(line);
        Measurement here = Measurement.of(line, Scheme.CENTRAL, EPSILON, noise);
        double allowed = here.uncertainty() + Agreement.PLAIN * Math.abs(here.slope());
        double share = Math.abs(product(direction, values) - here.slope()) / allowed;
        worst = share <= worst ? worst : share;
        chanceOfBlock *= miss.normal(allowed, 1 / Math.sqrt(values.length));
      }
      missed = values.length > 0 ? Math.max(missed, chanceOfBlock) : missed;
    }
    return new PanelDirections.Seen(
        "Backproof, random directions",
        "|g·u − n_u| ≤ what n_u is uncertain by; the worst share of it",
        "central along " + EACH + " normal unit u for each array, ε 1e-5, seed 0",
        Double.isNaN(worst) ? Double.POSITIVE_INFINITY : worst,
        missed);
  }

  private static double[] unit(Chance chance, int size) {
    double[] direction = new double[size];
    for (int i = 0; i < size; i++) {
      direction[i] = chance.gaussian();
    }
    double norm = Math.sqrt(product(direction, direction));
    for (int i = 0; i < size; i++) {
      direction[i] /= norm;
    }
    return direction;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The cost along one direction through one array, as if that were a parameter of its own. */
  private final class Along implements Landscape {
    private final int block;
    private final double[] direction;

    Along(int block, double[] direction) {
      this.block = block;
      this.direction = direction;
    }

    @Override
    public List<Block> blocks() {
      return List.of(new Block("u", "du", List.of(), new double[1]));
    }

    @Override
    public double cost() {
      return landscape.cost();
    }

    @Override
    public double noise() {
      return landscape.noise();
    }

    @Override
    public Optional<Unit> shortFloat() {
      return landscape.shortFloat();
    }

    @Override
    public double costAt(int only, int entry, double step) {
      List<double[]> values = new ArrayList<>();
      for (Block each : landscape.blocks()) {
        values.add(each.start().clone());
      }
      double[] moved = values.get(block);
      for (int i = 0; i < moved.length; i++) {
        moved[i] += step * direction[i];
      }
      return cost.applyAsDouble(values);
    }
  }
}
