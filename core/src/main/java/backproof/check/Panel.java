package backproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What other checkers would say of the same program: each with its own step, scheme, formula and
 * limit, as its documentation or source has them.
 */
public final class Panel {
  private static final double SQUARE_ROOT_OF_UNIT = 1.4901161193847656e-8;
  private static final double NO_LIMIT = Double.NaN;

  private final Landscape landscape;
  private final List<Block> blocks;
  private final List<double[]> grad = new ArrayList<>();
  private final PanelDirections directions;
  private final PanelWhy why;
  private final Progress progress;
  private final List<Opinion> opinions = new ArrayList<>();

  /**
   * @param blocks those of the landscape, with the entries that are to be moved one by one
   * @param claims one for each block, with as many values as the array has entries
   * @param cost of whole arrays, in the order of the blocks and in C order
   * @param chance draws from the seed 0 on, anew each time
   */
  public Panel(
      Landscape landscape,
      List<Block> blocks,
      List<Claim> claims,
      ToDoubleFunction<List<double[]>> cost,
      Supplier<Chance> chance,
      Progress progress) {
    this.landscape = landscape;
    this.blocks = blocks;
    this.directions = new PanelDirections(landscape, claims, cost, chance);
    this.why = new PanelWhy(landscape, claims);
    this.progress = progress;
    for (int i = 0; i < claims.size(); i++) {
      grad.add(blocks.get(i).chosen(claims.get(i).values()));
    }
  }

  /** How an entry of the two gradients enters a judge's number. */
  private interface Gap {
    double of(double grad, double approx);
  }

  /** How a judge takes the slope along one entry. */
  private interface Method {
    double slope(Line line);
  }

  public List<Opinion> opinions() {
    notebook();
    progress.at(0.2);
    elementwise();
    progress.at(0.6);
    ceres();
    progress.at(0.9);
    directional();
    return List.copyOf(opinions);
  }

  private void notebook() {
    Measured measured = new Measured(line -> Slope.of(line, Scheme.CENTRAL, 1e-7), 1e-7);
    double difference = Norms.difference(grad, measured.slopes);
    String rule = "‖g − n‖ / (‖g‖ + ‖n‖) ≤ ";
    String how = "central, ε 1e-7";
    give("Notebook, its code", rule + "2e-7", how, difference, 2e-7, measured);
    give("Notebook, its text", rule + "1e-7", how, difference, 1e-7, measured);
  }

  private void elementwise() {
    Measured micro = new Measured(line -> Slope.of(line, Scheme.CENTRAL, 1e-6), 1e-6);
    give(
        "PyTorch gradcheck",
        "|g − n| ≤ 1e-5 + 1e-3 |n| for every entry; the worst share of it",
        "central, ε 1e-6",
        micro.worst((grad, approx) -> gap(grad, approx) / (1e-5 + 1e-3 * Math.abs(approx))),
        1,
        micro);
    give(
        "DL4J GradientCheckUtil",
        "|g − n| / (|g| + |n|) ≤ 1e-3, or |g − n| < 1e-8, for every entry",
        "central, ε 1e-6",
        micro.worst((grad, approx) -> gap(grad, approx) < 1e-8 ? 0 : relative(grad, approx)),
        1e-3,
        micro);
    Measured binary = new Measured(line -> Slope.of(line, Scheme.CENTRAL, 0x1p-10), 0x1p-10);
    give(
        "TensorFlow compute_gradient",
        "max |g − n|, to be judged by the reader",
        "central, ε 1/1024",
        binary.worst(Panel::gap),
        NO_LIMIT,
        binary);
    Measured forward = new Measured(Panel::scipySlope, SQUARE_ROOT_OF_UNIT);
    give(
        "SciPy check_grad",
        "‖g − n‖, to be judged by the reader",
        "forward, ε 1.49e-8",
        distance(forward.slopes),
        NO_LIMIT,
        forward);
    Measured course = new Measured(line -> Slope.of(line, Scheme.CENTRAL, 1e-5), 1e-5);
    give(
        "CS231n rule of thumb",
        "|g − n| / max(|g|, |n|): above 1e-2 wrong, up to 1e-4 fine with kinks, 1e-7 happy",
        "central, ε 1e-5",
        course.worst(Panel::share),
        1e-2,
        course);
  }

  private void ceres() {
    Measured ridders = new Measured(CeresRidders::slope, CeresRidders.firstStep(0));
    give(
        "Ceres GradientChecker",
        "|g − n| / max(|g|, |n|) < 1e-8 for every entry, |g − n| where one is 0",
        "Ridders, steps from 0.32 down",
        ridders.worst(
            (grad, approx) -> grad == 0 || approx == 0 ? gap(grad, approx) : share(grad, approx)),
        1e-8,
        ridders);
  }

  private void directional() {
    for (PanelDirections.Seen seen : directions.all()) {
      opinions.add(
          new Opinion(
              seen.judge(), seen.rule(), seen.measure(), seen.number(), 1, why.along(seen)));
    }
  }

  private void give(
      String judge, String rule, String measure, double number, double limit, Measured measured) {
    Opinion opinion = new Opinion(judge, rule, measure, number, limit, "");
    opinions.add(
        new Opinion(
            judge,
            rule,
            measure,
            number,
            limit,
            why.of(opinion.ruling(), measured.step, measured.worstBlock, measured.worstEntry)));
  }

  private double distance(List<double[]> slopes) {
    double sum = 0;
    for (int block = 0; block < slopes.size(); block++) {
      for (int i = 0; i < slopes.get(block).length; i++) {
        double gap = grad.get(block)[i] - slopes.get(block)[i];
        sum += gap * gap;
      }
    }
    return Math.sqrt(sum);
  }

  /** SciPy divides by the step that was made, not by the one that was meant. */
  private static double scipySlope(Line line) {
    double made = line.start() + SQUARE_ROOT_OF_UNIT - line.start();
    return (line.at(SQUARE_ROOT_OF_UNIT) - line.cost()) / made;
  }

  private static double gap(double grad, double approx) {
    return Math.abs(grad - approx);
  }

  private static double relative(double grad, double approx) {
    double gap = gap(grad, approx);
    return gap == 0 ? 0 : gap / (Math.abs(grad) + Math.abs(approx));
  }

  private static double share(double grad, double approx) {
    double gap = gap(grad, approx);
    return gap == 0 ? 0 : gap / Math.max(Math.abs(grad), Math.abs(approx));
  }

  /** The gradient by one method, and where a judge's number came from. */
  private final class Measured {
    final List<double[]> slopes = new ArrayList<>();
    final double step;
    int worstBlock;
    int worstEntry;

    Measured(Method method, double step) {
      this.step = step;
      for (int block = 0; block < grad.size(); block++) {
        double[] values = new double[grad.get(block).length];
        for (int entry = 0; entry < values.length; entry++) {
          values[entry] = method.slope(new Line(landscape, block, blocks.get(block).place(entry)));
        }
        slopes.add(values);
      }
      worst(Panel::gap);
    }

    /** What is not a number is worst. */
    double worst(Gap gap) {
      double worst = 0;
      for (int block = 0; block < slopes.size(); block++) {
        for (int entry = 0; entry < slopes.get(block).length; entry++) {
          double here = gap.of(grad.get(block)[entry], slopes.get(block)[entry]);
          if (!(here <= worst)) {
            worst = Double.isNaN(here) ? Double.POSITIVE_INFINITY : here;
            worstBlock = block;
            worstEntry = blocks.get(block).place(entry);
          }
        }
      }
      return worst;
    }
  }
}
