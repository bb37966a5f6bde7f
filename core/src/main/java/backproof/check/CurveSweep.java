package backproof.check;

import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
  private int done;

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
    Optional<List<double[]>> exact = exact();
    double[] difference = new double[EPSILONS];
    double[] error = exact.isPresent() ? new double[EPSILONS] : NONE;
    double[] single = narrow.isPresent() ? new double[EPSILONS] : NONE;
    List<Curve.Series> series = new ArrayList<>();
    for (Block block : blocks) {
      series.add(new Curve.Series(block.name(), new double[EPSILONS]));
    }
    int rounds = narrow.isPresent() ? 2 * EPSILONS : EPSILONS;
    for (int i = 0; i < EPSILONS; i++) {
      List<double[]> approx = gradient(landscape, epsilons[i]);
      difference[i] = Norms.difference(grad, approx);
      if (exact.isPresent()) {
        error[i] = Norms.difference(exact.get(), approx);
      }
      for (int block = 0; block < blocks.size(); block++) {
        series.get(block).values()[i] =
            Norms.difference(List.of(grad.get(block)), List.of(approx.get(block)));
      }
      progress.at(++done / (double) rounds);
    }
    for (int i = 0; i < single.length; i++) {
      single[i] = Norms.difference(grad, gradient(narrow.get(), epsilons[i]));
      progress.at(++done / (double) rounds);
    }
    double[] kinks = kinks();
    double[] measured = exact.isPresent() ? error : difference;
    double limit = kinks.length > 0 ? kinks[0] : Double.POSITIVE_INFINITY;
    Optional<CurveFit> fit = CurveFit.of(epsilons, measured, scheme.order(), limit);
    return new Curve(
        epsilons,
        difference,
        error,
        single,
        List.copyOf(series),
        fit,
        kinks,
        entries(),
        blocks.stream().mapToInt(Block::size).sum(),
        fit.map(model -> noise(model, exact.orElse(grad))).orElse(Double.NaN));
  }

  private Optional<List<double[]>> exact() {
    List<double[]> exact = new ArrayList<>();
    for (int block = 0; block < grad.size(); block++) {
      Block here = blocks.get(block);
      landscape.exact(block).ifPresent(known -> exact.add(here.chosen(known.values())));
    }
    return exact.size() == grad.size() ? Optional.of(exact) : Optional.empty();
  }

  private List<double[]> gradient(Landscape where, double epsilon) {
    List<double[]> gradient = new ArrayList<>();
    for (int block = 0; block < grad.size(); block++) {
      double[] slopes = new double[grad.get(block).length];
      for (int entry = 0; entry < slopes.length; entry++) {
        slopes[entry] = Slope.of(line(where, block, entry), scheme, epsilon);
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

  private double[] kinks() {
    double[] kinks = new double[entries()];
    int count = 0;
    for (int block = 0; block < grad.size(); block++) {
      for (int entry = 0; entry < grad.get(block).length; entry++) {
        double kink = kink(line(landscape, block, entry));
        if (kink <= 1) {
          kinks[count++] = kink;
        }
      }
    }
    double[] found = Arrays.copyOf(kinks, count);
    Arrays.sort(found);
    return found;
  }

  /** The least epsilon at which the scheme looks beyond a kink; above 1 where none does. */
  private double kink(Line line) {
    long side = line.side(0);
    int first = 0;
    while (first < EPSILONS && !crosses(line, side, epsilons[first])) {
      first++;
    }
    if (first == EPSILONS || first == 0) {
      return first == 0 ? epsilons[0] : 2;
    }
    double below = epsilons[first - 1];
    double above = epsilons[first];
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (below + above) / 2;
      if (crosses(line, side, middle)) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return above;
  }

  private boolean crosses(Line line, long side, double epsilon) {
    boolean crosses = false;
    for (int shift : scheme.shifts()) {
      crosses = crosses || line.side(shift * epsilon) != side;
    }
    return crosses;
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
