package backproof.check;

import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is measured entry by entry once the verdict stands: uncertainties, kinks and causes. */
public final class Details {
  /** Elementary operations; where there would be more, the details are left out. */
  private static final long MOST_WORK = 30_000_000;

  private static final int EVALUATIONS_FOR_EACH = 50;
  private static final int DIGITS = 3;

  private final Landscape landscape;
  private final List<Block> blocks;
  private final Settings settings;

  /**
   * @param blocks those of the landscape, with the entries that were measured
   */
  public Details(Landscape landscape, List<Block> blocks, Settings settings) {
    this.landscape = landscape;
    this.blocks = blocks;
    this.settings = settings;
  }

  /** The report with what there is time for. */
  public Report addedTo(Report report) {
    long entries = 0;
    for (Block block : blocks) {
      entries += block.start().length;
    }
    List<BlockReport> measured = report.blocks();
    if (entries * EVALUATIONS_FOR_EACH * landscape.work() <= MOST_WORK) {
      double noise = noise(report);
      measured = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        measured.add(measured(report.blocks().get(i), i, noise));
      }
    }
    boolean isCoarse =
        report.verdict() == Verdict.RIGHT && report.difference() > settings.threshold();
    return report.measured(measured, isCoarse ? coarse(report) : Optional.empty());
  }

  private BlockReport measured(BlockReport report, int number, double noise) {
    Block block = blocks.get(number);
    double[] uncertainties = new double[block.start().length];
    List<Kink> kinks = new ArrayList<>();
    for (int i = 0; i < uncertainties.length; i++) {
      Line line = line(number, i);
      Measurement here = Measurement.of(line, settings.scheme(), settings.epsilon(), noise);
      boolean isKnown = line.side(0) != 0;
      Optional<Kink> kink = isKnown ? KinkSearch.nearest(line, block.place(i)) : Optional.empty();
      kink.ifPresent(kinks::add);
      boolean bends =
          !isKnown || kink.isPresent() && kink.get().epsilon() <= 2 * settings.epsilon();
      double smooth = here.roundOff() + here.truncation();
      uncertainties[i] = rounded(bends ? here.uncertainty() : smooth);
    }
    return report.measured(uncertainties, kinks);
  }

  /** An estimate has few digits; more would not be the same everywhere. */
  private static double rounded(double uncertainty) {
    return Double.isFinite(uncertainty)
        ? Decimal.parse(Decimal.general(uncertainty, DIGITS))
        : uncertainty;
  }

  /** What rounding does to the cost, along the steepest entry of each block. */
  private double noise(Report report) {
    double noise = landscape.shortFloat().isPresent() ? landscape.noise() : 0;
    for (int block = 0; block < blocks.size(); block++) {
      double[] slopes = report.blocks().get(block).gradapprox();
      int steepest = 0;
      for (int i = 1; i < slopes.length; i++) {
        steepest = Math.abs(slopes[i]) > Math.abs(slopes[steepest]) ? i : steepest;
      }
      noise = slopes.length == 0 ? noise : Math.max(noise, Noise.measured(line(block, steepest)));
    }
    return noise;
  }

  private Line line(int block, int entry) {
    return new Line(landscape, block, blocks.get(block).place(entry));
  }

  /** Why the measured gradient is off, at the entry where it is so most of all. */
  private Optional<String> coarse(Report report) {
    int worstBlock = 0;
    int worst = -1;
    double gap = 0;
    for (int block = 0; block < blocks.size(); block++) {
      BlockReport each = report.blocks().get(block);
      for (int i = 0; i < each.grad().length; i++) {
        double other = Math.abs(each.grad()[i] - each.gradapprox()[i]);
        if (other > gap) {
          gap = other;
          worstBlock = block;
          worst = i;
        }
      }
    }
    if (worst < 0) {
      return Optional.empty();
    }
    Line line = line(worstBlock, worst);
    Block block = landscape.blocks().get(worstBlock);
    int place = blocks.get(worstBlock).place(worst);
    Measurement here = Measurement.of(line, settings.scheme(), settings.epsilon(), noise(report));
    return Optional.of(Sentences.coarse(block, place, here, Cause.of(line, place, here)));
  }
}
