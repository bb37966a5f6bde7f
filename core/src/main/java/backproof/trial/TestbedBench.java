package backproof.trial;

import backproof.array.NdArray;
import backproof.binding.Attempt;
import backproof.binding.Binding;
import backproof.binding.GradientResult;
import backproof.binding.Numbers;
import backproof.binding.Parameter;
import backproof.check.Flat;
import backproof.check.Progress;
import backproof.diagnosis.Bench;
import backproof.diagnosis.Reading;
import backproof.diagnosis.Seen;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.python.Alternatives;
import backproof.python.IntValue;
import backproof.python.Raise;
import backproof.python.Value;
import backproof.tape.Fork;
import backproof.tape.Recorder;
import backproof.tape.Sweep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tries other texts of an experiment's functions at a few of its points. */
public final class TestbedBench implements Bench {
  private static final List<Point> POINTS =
      List.of(Point.OF_SETUP, Point.drawn(5, 1), Point.moved(1), Point.drawn(6, 3));

  /** Of one run before anything is known of the program. */
  private static final long MOST_STEPS = 10_000_000;

  private static final long MOST_ELEMENTS = 20_000_000;

  /** So many times longer than the program itself none of its variants runs. */
  private static final int PATIENCE = 20;

  /** So many times more it may do to tell what it could compute. */
  private static final int CURIOSITY = 4;

  private static final long LEAST_STEPS = 20_000;

  private final Testbed testbed;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final Map<String, String> current = new LinkedHashMap<>();
  private final Kept kept;
  private final ForwardPasses passes;
  private final Texts texts = new Texts(cells.values());
  private final List<Truth> truths = new ArrayList<>();
  private List<Stretch> stretches = List.of();
  private final Set<String> scalars = new LinkedHashSet<>();
  private final Effort effort;
  private long stepsOfRun = MOST_STEPS;
  private final Numbers numbers;
  private final Recorder recorder;
  private final Gifts gifts;

  /**
   * @param isLate ends it early where there is someone to be protected from its taking too long
   */
  public TestbedBench(Testbed testbed, BooleanSupplier isLate) {
    this(testbed.experiment(), testbed, isLate, Progress.UNHEARD);
  }

  /**
   * @param experiment which may raise where that of the testbed goes on
   */
  private TestbedBench(
      Experiment experiment, Testbed testbed, BooleanSupplier isLate, Progress progress) {
    Binding binding = testbed.binding();
    this.testbed = testbed;
    this.effort = new Effort(testbed, texts, isLate, progress);
    this.numbers = binding.notebook().numbers();
    this.gifts = new Gifts(numbers);
    this.recorder = binding.notebook().recorder();
    for (Cell cell : Cell.values()) {
      cells.put(cell.key(), Guarded.text(experiment, cell));
      current.put(cell.key(), Guarded.text(testbed.experiment(), cell));
    }
    kept = new Kept(binding.notebook().variables().values());
    passes = new ForwardPasses(binding.notebook(), current, texts);
    for (Map.Entry<String, Value> entry : binding.notebook().givenValues().entrySet()) {
      Optional<NdArray> number = numbers.array(entry.getValue());
      if (number.isPresent() && number.get().rank() == 0) {
        scalars.add(entry.getKey());
      }
    }
    for (Point point : POINTS) {
      long before = testbed.steps();
      attempted(() -> Optional.of(testbed.truth(point)))
          .filter(truth -> truth.exact().isPresent())
          .filter(
              truth ->
                  point.equals(Point.OF_SETUP)
                      || read(truth, cells, /* isFull= */ true).isComplete())
          .ifPresent(truths::add);
      stretches = stretches.isEmpty() ? Stretch.of(truths, List.of()) : stretches;
      if (point.equals(Point.OF_SETUP)) {
        stepsOfRun = LEAST_STEPS + PATIENCE * (testbed.steps() - before);
      }
    }
    List<List<Fork>> forks = new ArrayList<>();
    boolean mayBe = Stretch.mayBe(truths);
    for (int point = 0; point < truths.size() && mayBe; point++) {
      forks.add(forks(point));
    }
    stretches = Stretch.of(truths, forks);
    kept.restore();
  }

  /**
   * For a program that may raise.
   *
   * @param started runs the cells of an experiment
   * @param progress hears how much of the work is done that may be done at most
   */
  public static TestbedBench of(
      Experiment experiment,
      Function<Experiment, Testbed> started,
      BooleanSupplier isLate,
      Progress progress) {
    return new TestbedBench(experiment, Guarded.started(experiment, started), isLate, progress);
  }

  private <T> Optional<T> attempted(Supplier<Optional<T>> work) {
    testbed.lease(stepsOfRun, MOST_ELEMENTS);
    return new Attempt<Optional<T>>(work, error -> Optional.empty()).result();
  }

  @Override
  public Map<String, String> cells() {
    return cells;
  }

  @Override
  public List<String> parameters() {
    return truths.isEmpty()
        ? List.of()
        : truths.get(0).parameters().stream().map(Parameter::name).toList();
  }

  @Override
  public List<String> blocks() {
    return stretches.stream().map(Stretch::name).toList();
  }

  @Override
  public Set<String> scalars() {
    return scalars;
  }

  @Override
  public int points() {
    return truths.size();
  }

  @Override
  public int examples(int point) {
    Truth truth = truths.get(point);
    int count = testbed.examples().map(Examples::count).orElse(0);
    return count + (truth.way().isPresent() ? truth.point().moreExamples() : 0);
  }

  @Override
  public boolean isOver() {
    return effort.isOver();
  }

  @Override
  public void allow(long work) {
    effort.allow(work);
  }

  @Override
  public long work() {
    return effort.done();
  }

  /** What is right is run in full: an edit is proven by nothing that was only put back. */
  @Override
  public Reading at(int point, Map<String, String> edited, int choice) {
    Reading reading = tried(point, edited, choice, /* isFull= */ false);
    boolean isSure = !reading.isRight() || !passes.has(truths.get(point), edited);
    return isSure ? reading : tried(point, edited, choice, /* isFull= */ true);
  }

  private Reading tried(int point, Map<String, String> edited, int choice, boolean isFull) {
    return tried(point, edited, choice, Sieve.only(choice), isFull);
  }

  private Reading tried(
      int point, Map<String, String> edited, int choice, Alternatives one, boolean isFull) {
    Reading reading =
        attempted(
                () -> {
                  define(point, edited);
                  testbed.set(CHOICE, IntValue.of(choice));
                  testbed.set(ONE, one);
                  return Optional.of(read(truths.get(point), edited, isFull));
                })
            .orElse(Reading.RAISED);
    kept.restore();
    return reading;
  }

  @Override
  public List<Seen> watched(int point, Map<String, String> edited) {
    Sights sights = new Sights(numbers, /* withMasks= */ false);
    testbed.set(SIGHT, sights.function());
    curious(point, edited, Sieve.only(0));
    return sights.seen();
  }

  @Override
  public List<Seen> atHand(int point, Map<String, String> edited, int most) {
    Sights sights = new Sights(numbers, /* withMasks= */ false);
    curious(point, edited, sights.all(most));
    return sights.seen();
  }

  @Override
  public Set<Integer> idle(int point, Map<String, String> edited, int pure) {
    Sieve sieve = new Sieve(numbers, pure);
    curious(point, edited, sieve);
    return sieve.idle();
  }

  /** It may do more than any edit to tell what it could compute. */
  private void curious(int point, Map<String, String> edited, Alternatives one) {
    long steps = stepsOfRun;
    stepsOfRun = steps * CURIOSITY;
    tried(point, edited, 0, one, /* isFull= */ false);
    stepsOfRun = steps;
  }

  @Override
  public List<List<Seen>> repeated(int point, Map<String, String> edited) {
    List<List<Seen>> runs = new ArrayList<>();
    for (int run = 0; run < 2; run++) {
      Sights sights = new Sights(numbers, /* withMasks= */ true);
      testbed.set(SIGHT, sights.function());
      runs.add(
          attempted(
                  () -> {
                    define(point, edited);
                    testbed.set(CHOICE, IntValue.of(0));
                    Truth truth = truths.get(point);
                    return testbed.ran(
                        truth, pass -> true, (cost, result) -> end(truth, cost, result));
                  })
              .map(
                  end -> {
                    sights.seen().add(new Seen(Seen.NAMELESS, end));
                    return sights.seen();
                  })
              .orElse(List.of()));
    }
    kept.restore();
    return runs;
  }

  private double[] end(Truth truth, double cost, GradientResult result) {
    List<double[]> all = new ArrayList<>(List.of(new double[] {cost}));
    reading(truth, result).blocks().forEach(block -> all.add(block.value()));
    return Flat.joined(all);
  }

  @Override
  public List<Seen> slopes(int point, Map<String, String> edited) {
    Followed followed = new Followed(recorder);
    testbed.set(
        SIGHT,
        Sights.function(
            (place, value) -> numbers.array(value).ifPresent(array -> followed.add(place, array))));
    return attempted(
            () -> {
              define(point, edited);
              testbed.set(CHOICE, IntValue.of(0));
              Sweep sweep = testbed.swept(truths.get(point));
              List<Seen> slopes = followed.slopes(sweep);
              Nameless.addSlopes(sweep, slopes);
              return Optional.of(slopes);
            })
        .orElse(List.of());
  }

  @Override
  public List<double[]> values(int point) {
    return ofForward(point, Nameless::values);
  }

  @Override
  public List<Fork> forks(int point) {
    return ofForward(point, Sweep::forks);
  }

  /** Read off the tape of the program as it is. */
  private <T> List<T> ofForward(int point, Function<Sweep, List<T>> read) {
    return attempted(
            () -> {
              define(point, cells);
              return Optional.of(read.apply(testbed.swept(truths.get(point))));
            })
        .orElse(List.of());
  }

  @Override
  public Reading given(int point, Map<String, String> edited, List<double[]> gifts) {
    testbed.set(GIFT, this.gifts.once(gifts));
    return tried(point, edited, 0, /* isFull= */ false);
  }

  @Override
  public int lay(List<List<double[]>> gifts) {
    return this.gifts.lay(gifts);
  }

  @Override
  public List<Seen> responses(int point, Map<String, String> edited, List<double[]> gifts) {
    Sights sights = new Sights(numbers, /* withMasks= */ false);
    testbed.set(SIGHT, sights.function());
    Reading reading = given(point, edited, gifts);
    reading.blocks().forEach(block -> sights.seen().add(new Seen(Seen.NAMELESS, block.value())));
    return sights.seen();
  }

  private void define(int point, Map<String, String> edited) {
    if (gifts.areLaid()) {
      testbed.set(LAID, gifts.laid(point));
    }
    for (Cell cell : Cell.values()) {
      String text = edited.getOrDefault(cell.key(), "");
      if (!text.equals(current.get(cell.key()))) {
        current.put(cell.key(), "");
        testbed.redefine(
            cell, texts.program(text).orElseThrow(() -> Raise.runtimeError("no program")));
        current.put(cell.key(), text);
      }
    }
  }

  @Override
  public boolean isProgram(String text) {
    return texts.program(text).isPresent();
  }

  private Reading read(Truth truth, Map<String, String> edited, boolean isFull) {
    effort.beginRun();
    Optional<ForwardPass> before = isFull ? Optional.empty() : passes.again(truth, edited);
    Testbed.Use<Reading> use = (cost, result) -> reading(truth, result);
    return attempted(
            () ->
                Optional.of(
                    before.isPresent()
                        ? testbed.ran(before.get(), use)
                        : testbed
                            .ran(truth, pass -> isKept(truth, pass, edited), use)
                            .orElse(Reading.OTHER_COST)))
        .orElse(Reading.RAISED);
  }

  /** Whether a forward pass gives the cost that it should: no other gradient is asked for. */
  private boolean isKept(Truth truth, ForwardPass pass, Map<String, String> edited) {
    boolean isKept = Double.compare(pass.cost(), truth.cost()) == 0;
    if (isKept) {
      passes.ended(pass, edited);
    }
    return isKept;
  }

  private Reading reading(Truth truth, GradientResult result) {
    List<Reading.Block> blocks = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Parameter parameter = truth.parameters().get(stretch.parameter());
      blocks.add(stretch.block(result.raw(parameter, truth.parameters()), truth));
    }
    return new Reading(blocks);
  }
}
