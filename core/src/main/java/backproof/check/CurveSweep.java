package backproof.check;

import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Measures the gradient anew at epsilons from 1e-12 to 1. */
public final class CurveSweep {
  private static final int DECADES = 12;

  /** The powers of ten themselves and three epsilons between two of them. */
  private static final double[] MANTISSAS = {
    1, 1.778279410038923, 3.162277660168379, 5.623413251903491
  };

  /** A kink is placed within its step of the epsilons by so many halvings. */
  private static final int HALVINGS = 14;

  private static final double UNIT = 2.220446049250313e-16; // 2^-52
  private static final double[] NONE = {};

  /** How many epsilons are tried. */
  public static final int EPSILONS = DECADES * MANTISSAS.length + 1;

  private final Landscape landscape;
  private final List<Block> blocks;
  private final List<double[]> grad = new ArrayList<>();
  private final Scheme scheme;
  private final Progress progress;
  private final double[] epsilons = epsilons();

  /**
   * @param blocks those of the landscape, with the entries that are to be moved
   * @param claims one for each block, with as many values as the array has entries
   */
  public CurveSweep(
      Landscape landscape,
      List<Block> blocks,
      List<Claim> claims,
      Scheme scheme,
      Progress progress) {
    this.landscape = landscape;
    this.blocks = blocks;
    this.scheme = scheme;
    this.progress = progress;
    for (int i = 0; i < claims.size(); i++) {
      grad.add(blocks.get(i).chosen(claims.get(i).values()));
    }
  }

  private static double[] epsilons() {
    double[] epsilons = new double[EPSILONS];
    for (int i = 0; i < EPSILONS; i++) {
      int exponent = i / MANTISSAS.length - DECADES;
      epsilons[i] = MANTISSAS[i % MANTISSAS.length] * Decimal.parse("1e" + exponent);
    }
    return epsilons;
  }

  public Curve curve() {
    Optional<Landscape> narrow = landscape.inSinglePrecision();
    int rounds = narrow.isPresent() ? 2 * EPSILONS : EPSILONS;
    List<Curve.Series> series = new ArrayList<>();
    for (Block block : blocks) {
      series.add(new Curve.Series(block.name(), new double[EPSILONS]));
    }
    Optional<List<double[]>> exact = exact();
    double[] difference = new double[EPSILONS];
    double[] error = exact.isPresent() ? new double[EPSILONS] : NONE;
    int[] crossings = new int[entries()];
    Arrays.fill(crossings, EPSILONS);
    for (int i = 0; i < EPSILONS; i++) {
      List<double[]> approx = watchedGradient(i, crossings);
      difference[i] = Norms.difference(grad, approx);
      if (exact.isPresent()) {
        error[i] = Norms.difference(exact.get(), approx);
      }
      for (int block = 0; block < blocks.size(); block++) {
        series.get(block).values()[i] =
            Norms.difference(List.of(grad.get(block)), List.of(approx.get(block)));
      }
      progress.at((i + 1.0) / rounds);
    }
    double[] single = narrow.map(where -> single(where, exact.orElse(grad), rounds)).orElse(NONE);
    double[] kinks = kinks(crossings);
    double limit = kinks.length > 0 ? kinks[0] : Double.POSITIVE_INFINITY;
    double[] measured = exact.isPresent() ? error : difference;
    Optional<CurveFit> fit = CurveFit.of(epsilons, measured, scheme.order(), limit);
    int parameters = 0;
    for (Block block : blocks) {
      parameters += block.size();
    }
    double noise = fit.map(model -> noise(model, exact.orElse(grad))).orElse(Double.NaN);
    return new Curve(
        epsilons, difference, error, single, series, fit, kinks, entries(), parameters, noise);
  }

  private double[] single(Landscape narrow, List<double[]> slopes, int rounds) {
    double[] single = new double[EPSILONS];
    for (int i = 0; i < EPSILONS; i++) {
      int number = i;
      single[i] = Norms.difference(slopes, gradient(line -> slope(line, number), narrow));
      progress.at((EPSILONS + i + 1.0) / rounds);
    }
    return single;
  }

  private Optional<List<double[]>> exact() {
    List<double[]> exact = new ArrayList<>();
    for (int block = 0; block < grad.size(); block++) {
      Block here = blocks.get(block);
      landscape.exact(block).ifPresent(known -> exact.add(here.chosen(known.values())));
    }
    return exact.size() == grad.size() ? Optional.of(exact) : Optional.empty();
  }

  private double slope(Line line, int number) {
    return Slope.of(line, scheme, epsilons[number]);
  }

  /**
   * @param crossings for each entry the first epsilon that crosses a kink, as far as it is known
   */
  private List<double[]> watchedGradient(int number, int[] crossings) {
    Watch watch = new Watch(landscape, side());
    int[] entry = {0};
    return gradient(
        line -> {
          watch.crosses = false;
          double slope = slope(line, number);
          if (watch.crosses) {
            crossings[entry[0]] = Math.min(crossings[entry[0]], number);
          }
          entry[0]++;
          return slope;
        },
        watch);
  }

  /** The side on which the point itself lies. */
  private long side() {
    for (int block = 0; block < grad.size(); block++) {
      if (grad.get(block).length > 0) {
        return line(landscape, block, 0).side(0);
      }
    }
    return 0;
  }

  /** Notices when a cost lies beyond a kink. */
  private static final class Watch implements Landscape {
    private final Landscape landscape;
    private final long side;
    private boolean crosses;

    Watch(Landscape landscape, long side) {
      this.landscape = landscape;
      this.side = side;
    }

    @Override
    public List<Block> blocks() {
      return landscape.blocks();
    }

    @Override
    public double cost() {
      return landscape.cost();
    }

    @Override
    public double costAt(int block, int entry, double value) {
      double cost = landscape.costAt(block, entry, value);
      crosses = crosses || landscape.side() != side;
      return cost;
    }
  }

  private List<double[]> gradient(ToDoubleFunction<Line> slope, Landscape where) {
    List<double[]> gradient = new ArrayList<>();
    for (int block = 0; block < grad.size(); block++) {
      double[] slopes = new double[grad.get(block).length];
      for (int entry = 0; entry < slopes.length; entry++) {
        slopes[entry] = slope.applyAsDouble(line(where, block, entry));
      }
      gradient.add(slopes);
    }
    return gradient;
  }

  private Line line(Landscape where, int block, int entry) {
    return new Line(where, block, blocks.get(block).place(entry));
  }

  private int entries() {
    int entries = 0;
    for (double[] block : grad) {
      entries += block.length;
    }
    return entries;
  }

  private double[] kinks(int[] crossings) {
    double[] kinks = new double[crossings.length];
    int count = 0;
    int number = 0;
    for (int block = 0; block < grad.size(); block++) {
      for (int entry = 0; entry < grad.get(block).length; entry++) {
        int first = crossings[number++];
        if (first < EPSILONS) {
          kinks[count++] = kink(line(landscape, block, entry), first);
        }
      }
    }
    double[] found = Arrays.copyOf(kinks, count);
    Arrays.sort(found);
    return found;
  }

  /** The least epsilon at which the scheme looks beyond a kink. */
  private double kink(Line line, int first) {
    if (first == 0) {
      return epsilons[0];
    }
    Watch watch = new Watch(landscape, line.side(0));
    Line watched = line.in(watch);
    double below = epsilons[first - 1];
    double above = epsilons[first];
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (below + above) / 2;
      watch.crosses = false;
      Slope.of(watched, scheme, middle);
      if (watch.crosses) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return above;
  }

  /** What b says of the cost: each entry that it reaches adds its share to the round-off. */
  private double noise(CurveFit fit, List<double[]> slopes) {
    double squares = 0;
    int reached = 0;
    for (double[] block : slopes) {
      for (double slope : block) {
        squares += slope * slope;
        reached += slope == 0 ? 0 : 1;
      }
    }
    double deviation =
        fit.b() * 2 * Math.sqrt(squares) / (Measurement.gain(scheme) * Math.sqrt(reached));
    return deviation / (UNIT * Math.abs(landscape.cost()));
  }
}
