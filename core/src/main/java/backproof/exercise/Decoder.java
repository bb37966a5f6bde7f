package backproof.exercise;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Flat;
import backproof.check.Norms;
import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.diagnosis.checker.Distance;
import backproof.experiment.Experiment;
import backproof.experiment.Presets;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import backproof.python.Clock;
import backproof.trial.Variants;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells from a difference that the lesson's gradient check printed which program printed it. All
 * differences are computed from the lesson's own network when the decoder is made.
 */
public final class Decoder {
  private static final String LESSON = "fraud-net-mended";

  /** How far round-off moves a difference, as a share of it: libraries sum in different orders. */
  private static final double ROUND_OFF = 3e-9;

  /** Below this a difference is round-off of the measurement. */
  private static final double SMALL = 1e-6;

  private static final int MOST = 12;

  private final Experiment lesson;
  private final Variants variants;
  private final List<double[]> central;
  private final List<double[]> oneSided;
  private final List<Reading> readings = new ArrayList<>();

  public Decoder(Clock clock) {
    this.lesson = Presets.find(LESSON).orElseThrow().experiment();
    this.variants = new Variants(lesson, Limits.TERMINAL, clock);
    this.central = gradapprox(Scheme.CENTRAL, clock);
    this.oneSided = gradapprox(Scheme.FORWARD, clock);
    addPrograms();
    addCheckers();
  }

  private List<double[]> gradapprox(Scheme scheme, Clock clock) {
    Settings settings =
        new Settings(scheme, Settings.NOTEBOOK.epsilon(), Settings.NOTEBOOK.threshold());
    Outcome outcome = Laboratory.check(lesson.with(settings), Limits.TERMINAL, clock);
    if (outcome instanceof Outcome.Judged judged) {
      return judged.report().blocks().stream().map(BlockReport::gradapprox).toList();
    }
    throw new IllegalStateException("the lesson's own network does not run");
  }

  private void addPrograms() {
    List<Slip> slips = Slips.all();
    add(List.of());
    for (int i = 0; i < slips.size(); i++) {
      add(List.of(slips.get(i)));
      for (int j = i + 1; j < slips.size(); j++) {
        add(List.of(slips.get(i), slips.get(j)));
        if (i == 0 && j > 1) {
          add(List.of(Slips.DW2, Slips.DB1, slips.get(j)));
        }
      }
    }
  }

  private void add(List<Slip> slips) {
    gradient(slips)
        .ifPresent(gradient -> add(Telling.of(slips), Norms.difference(gradient, central)));
  }

  private void add(String text, double difference) {
    if (Double.isFinite(difference)) {
      readings.add(new Reading(text, difference));
    }
  }

  /** Empty where the edits get in each other's way, or the program raises. */
  private Optional<List<double[]>> gradient(List<Slip> slips) {
    String backward = lesson.backward();
    for (Slip slip : slips) {
      int place = backward.indexOf(slip.before());
      if (place < 0) {
        return Optional.empty();
      }
      backward =
          backward.substring(0, place)
              + slip.after()
              + backward.substring(place + slip.before().length());
    }
    return variants.gradient(backward);
  }

  /** Mistakes of the learner's gradient_check_n, on the lesson's backward and on the mended one. */
  private void addCheckers() {
    for (List<Slip> slips :
        List.of(
            List.<Slip>of(),
            List.of(Slips.DW2),
            List.of(Slips.DB1),
            List.of(Slips.DW2, Slips.DB1))) {
      List<double[]> gradient = gradient(slips).orElseThrow();
      String rest = " " + Telling.of(slips);
      add(Telling.NOT_STEPPED + rest, Norms.difference(gradient, scaled(oneSided, 0.5)));
      add(Telling.NOT_HALVED + rest, Norms.difference(gradient, scaled(central, 2)));
      add(Telling.REVERSED + rest, Norms.difference(gradient, scaled(central, -1)));
      for (Distance distance : Distance.values()) {
        double difference = distance.of(Flat.joined(gradient), Flat.joined(central));
        if (distance != Distance.RELATIVE && difference > SMALL) {
          add("In your gradient_check_n: " + distance.mistake() + rest, difference);
        }
      }
    }
  }

  private static List<double[]> scaled(List<double[]> blocks, double factor) {
    return blocks.stream()
        .map(block -> Arrays.stream(block).map(value -> factor * value).toArray())
        .toList();
  }

  /** How many programs there are to choose from. */
  public int size() {
    return readings.size();
  }

  /**
   * The programs that show this difference, the simplest first.
   *
   * @param typed a number, which may stand in the message that it was printed in
   */
  public List<Reading> readings(TypedDifference typed) {
    List<Reading> found = new ArrayList<>();
    for (Reading reading : readings) {
      if (fits(typed, reading)) {
        found.add(reading);
      }
    }
    return found.subList(0, Math.min(MOST, found.size()));
  }

  /** The programs whose differences come nearest, where none shows just this one. */
  public List<Reading> nearest(TypedDifference typed) {
    return readings.stream()
        .sorted(
            Comparator.comparingDouble(reading -> Math.abs(reading.difference() - typed.value())))
        .limit(3)
        .toList();
  }

  private static boolean fits(TypedDifference typed, Reading reading) {
    double shown = reading.difference();
    if (shown < SMALL) {
      return typed.value() > shown / 20 && typed.value() < SMALL;
    }
    return Math.abs(typed.value() - shown) <= typed.halfUnit() + ROUND_OFF * shown;
  }
}
