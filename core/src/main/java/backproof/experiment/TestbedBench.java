package backproof.experiment;

import backproof.array.NdArray;
import backproof.check.Agreement;
import backproof.check.Claim;
import backproof.check.Verdict;
import backproof.diagnosis.Bench;
import backproof.diagnosis.Reading;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Tries other texts of an experiment's functions at a few of its points. */
final class TestbedBench implements Bench {
  private static final List<Point> POINTS =
      List.of(Point.OF_SETUP, Point.drawn(5, 1), Point.moved(1), Point.drawn(6, 3));

  private final Testbed testbed;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final Map<String, String> current = new LinkedHashMap<>();
  private final List<Truth> truths = new ArrayList<>();
  private final Set<String> scalars = new LinkedHashSet<>();
  private final BooleanSupplier isOver;

  TestbedBench(Experiment experiment, Testbed testbed, Binding binding, BooleanSupplier isOver) {
    this.testbed = testbed;
    this.isOver = isOver;
    for (Cell cell : Cell.values()) {
      cells.put(cell.key(), experiment.source(cell));
    }
    current.putAll(cells);
    for (Map.Entry<String, Value> entry : binding.notebook().givenValues().entrySet()) {
      Optional<NdArray> number = binding.notebook().numbers().array(entry.getValue());
      if (number.isPresent() && number.get().rank() == 0) {
        scalars.add(entry.getKey());
      }
    }
    for (Point point : POINTS) {
      attempted(() -> Optional.of(testbed.truth(point)))
          .filter(truth -> truth.exact().isPresent())
          .filter(truth -> point.equals(Point.OF_SETUP) || read(truth).isComplete())
          .ifPresent(truths::add);
    }
  }

  private static <T> Optional<T> attempted(Supplier<Optional<T>> work) {
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
    return isOver.getAsBoolean();
  }

  @Override
  public Reading at(int point, Map<String, String> edited, int choice) {
    return attempted(
            () -> {
              define(edited);
              testbed.set(CHOICE, choice);
              return Optional.of(read(truths.get(point)));
            })
        .orElse(Reading.RAISED);
  }

  private void define(Map<String, String> edited) {
    for (Cell cell : Cell.values()) {
      String text = edited.getOrDefault(cell.key(), "");
      if (!text.equals(current.get(cell.key()))) {
        current.put(cell.key(), "");
        testbed.redefine(cell, text);
        current.put(cell.key(), text);
      }
    }
  }

  private Reading read(Truth truth) {
    return attempted(
            () ->
                Optional.of(
                    testbed.ran(
                        truth,
                        (cost, result) ->
                            Double.compare(cost, truth.cost()) == 0
                                ? reading(truth, result)
                                : Reading.OTHER_COST)))
        .orElse(Reading.RAISED);
  }

  private static Reading reading(Truth truth, GradientResult result) {
    List<Reading.Block> blocks = new ArrayList<>();
    ExactGradient exact = truth.exact().orElseThrow();
    for (int i = 0; i < truth.parameters().size(); i++) {
      Parameter parameter = truth.parameters().get(i);
      Agreement agreement = Agreement.of(exact.blocks(), i);
      Optional<Claim> claim = result.raw(parameter, truth.parameters());
      blocks.add(
          new Reading.Block(
              claim.map(Claim::shape).orElse(List.of()),
              claim.map(Claim::values).orElse(new double[0]),
              exact.blocks().get(i).values(),
              parameter.start().toDoubles(),
              claim.isPresent()
                  && claim.get().values().length == parameter.start().size()
                  && agreement.verdict(claim.get(), parameter.shape()) == Verdict.RIGHT,
              agreement.tolerance()));
    }
    return new Reading(blocks);
  }
}
