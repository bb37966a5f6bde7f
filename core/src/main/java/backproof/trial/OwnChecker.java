package backproof.trial;

import backproof.array.NdArray;
import backproof.binding.Attempt;
import backproof.binding.Binding;
import backproof.binding.CellFunction;
import backproof.binding.ForwardResult;
import backproof.binding.GradientNames;
import backproof.binding.Home;
import backproof.binding.Moved;
import backproof.binding.Notebook;
import backproof.binding.Numbers;
import backproof.binding.Parameter;
import backproof.check.Flat;
import backproof.diagnosis.checker.CheckerJudge;
import backproof.diagnosis.checker.CheckerVerdict;
import backproof.diagnosis.checker.Evaluation;
import backproof.diagnosis.checker.Trial;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.python.Arguments;
import backproof.python.DictValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import backproof.random.RandomState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/**
 * The gradient checker that the learner wrote, tried on gradients of which we know whether they are
 * right, while each of its calls of the cost is watched.
 */
public final class OwnChecker {
  /** A checker calls the cost twice for each entry; more than so many are not worth the wait. */
  private static final int MOST_ENTRIES = 400;

  private static final List<String> STEPS = List.of("epsilon", "eps", "h");

  private final Experiment experiment;
  private final Binding binding;
  private final Notebook notebook;
  private final Numbers numbers;
  private final CellFunction checker;

  private OwnChecker(Experiment experiment, Binding binding, CellFunction checker) {
    this.experiment = experiment;
    this.binding = binding;
    this.notebook = binding.notebook();
    this.numbers = notebook.numbers();
    this.checker = checker;
  }

  /**
   * Empty where there is no checker, or it is of a kind that cannot be tried.
   *
   * @param exact the exact gradient, block by block
   */
  public static Optional<OwnCheck> judged(
      Experiment experiment, Binding binding, List<double[]> exact) {
    int entries = 0;
    boolean isNamed = true;
    for (Parameter parameter : binding.parameters()) {
      entries += parameter.start().size();
      isNamed &= parameter.home() instanceof Home.Named;
    }
    Optional<CellFunction> checker = checker(binding.notebook());
    boolean isCost = binding.layer().isEmpty() && !binding.wiring().steps().isEmpty();
    if (checker.isEmpty() || !isNamed || !isCost || entries > MOST_ENTRIES) {
      return Optional.empty();
    }
    OwnChecker own = new OwnChecker(experiment, binding, checker.get());
    Attempt<Optional<CheckerVerdict>> attempt =
        new Attempt<>(() -> own.verdict(exact), error -> Optional.of(raised(error)));
    return attempt.result().map(verdict -> told(checker.get(), verdict));
  }

  private static OwnCheck told(CellFunction checker, CheckerVerdict verdict) {
    return new OwnCheck(
        checker.name(), checker.cell(), checker.line(), verdict.kind(), verdict.text());
  }

  private static CheckerVerdict raised(ProgramError error) {
    String place = error.line() > 0 ? " in line " + error.line() : "";
    return new CheckerVerdict(
        "raises",
        "Called with the exact gradient, it raises "
            + error.type()
            + place
            + ": "
            + error.message());
  }

  private static Optional<CellFunction> checker(Notebook notebook) {
    Optional<CellFunction> found = Optional.empty();
    for (Cell cell : Cell.values()) {
      for (CellFunction function : notebook.functions(cell)) {
        found = GradientNames.isCheck(function.name()) ? Optional.of(function) : found;
      }
    }
    return found;
  }

  /** Empty where what it returns is no number, so that nothing can be said. */
  private Optional<CheckerVerdict> verdict(List<double[]> exact) {
    List<Trial> trials = new ArrayList<>();
    for (List<double[]> gradient : List.of(exact, doubled(exact), drawn(exact))) {
      List<Evaluation> evaluations = new ArrayList<>();
      Value result = called(gradient, evaluations);
      Value first =
          result instanceof TupleValue tuple && !tuple.items().isEmpty()
              ? tuple.items().get(0)
              : result;
      Optional<NdArray> number = numbers.array(first).filter(array -> array.size() == 1);
      if (number.isEmpty()) {
        return Optional.of(
            new CheckerVerdict(
                "no-difference",
                "It returns a " + result.type().name() + ", not the difference of formula (3)."));
      }
      trials.add(new Trial(Flat.joined(gradient), evaluations, number.get().doubleAt(0)));
    }
    CheckerJudge judge =
        new CheckerJudge(
            names(), Flat.joined(starts()), binding.cost(), OptionalDouble.of(epsilon()), orders());
    return Optional.of(judge.judge(trials));
  }

  private double epsilon() {
    return experiment.settings().epsilon();
  }

  private static List<double[]> doubled(List<double[]> exact) {
    List<double[]> gradient = new ArrayList<>(exact);
    int middle = exact.size() / 2;
    double[] values = exact.get(middle).clone();
    for (int i = 0; i < values.length; i++) {
      values[i] *= 2;
    }
    gradient.set(middle, values);
    return gradient;
  }

  private static List<double[]> drawn(List<double[]> exact) {
    RandomState random = RandomState.ofSeed(1);
    return exact.stream().map(block -> random.gaussian(block.length)).toList();
  }

  private Value called(List<double[]> gradient, List<Evaluation> evaluations) {
    Map<String, Value> standIns = new LinkedHashMap<>();
    Watch watch = new Watch(evaluations);
    CellFunction last = binding.wiring().steps().getLast();
    for (CellFunction step : binding.wiring().steps()) {
      spied(
          step, (arguments, result) -> watch.see(step, arguments, result, step == last), standIns);
    }
    Value substitute = substitute(gradient);
    if (notebook.backward().orElse(null) instanceof CellFunction backward) {
      Value function = notebook.function(backward);
      standIns.put(
          backward.name(), new Spy(function, (arguments, result) -> {}, result -> substitute));
    }
    return notebook.with(
        standIns, () -> notebook.call(checker, arguments(substitute), Moved.nothing(numbers)));
  }

  private void spied(
      CellFunction step, BiConsumer<Arguments, Value> seen, Map<String, Value> standIns) {
    standIns.put(step.name(), new Spy(notebook.function(step), seen, result -> result));
  }

  private Map<String, Value> arguments(Value gradients) {
    Map<String, Value> made = new LinkedHashMap<>();
    for (String name : checker.parameters()) {
      if (notebook.given(name).isEmpty() && GradientNames.isGradient(name)) {
        made.put(name, gradients);
      } else if (STEPS.contains(name)) {
        made.put(name, numbers.value(NdArray.scalar(epsilon())));
      }
    }
    Map<String, Value> arguments = binding.calls().named(checker, made);
    made.forEach(arguments::putIfAbsent);
    return arguments;
  }

  /** What backward gives, with these numbers in it. */
  private Value substitute(List<double[]> gradient) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < gradient.size(); i++) {
      NdArray start = binding.parameters().get(i).start();
      values.add(numbers.value(NdArray.of(start.shape(), gradient.get(i))));
    }
    if (binding.result().whole() instanceof DictValue dict) {
      DictValue copy = dict.copy();
      for (int i = 0; i < values.size(); i++) {
        copy.put(StrValue.of(binding.result().key(binding.parameters().get(i))), values.get(i));
      }
      return copy;
    }
    return values.size() == 1 ? values.get(0) : TupleValue.of(values);
  }

  private List<double[]> starts() {
    return binding.parameters().stream().map(each -> each.start().toDoubles()).toList();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Parameter parameter : binding.parameters()) {
      for (int i = 0; i < parameter.start().size(); i++) {
        names.add(parameter.block("").entryName(i));
      }
    }
    return names;
  }

  /** The order in which backward's dict lists the gradients, where that is another one. */
  private List<int[]> orders() {
    if (!(binding.result().whole() instanceof DictValue dict)) {
      return List.of();
    }
    List<String> keys = binding.parameters().stream().map(binding.result()::key).toList();
    List<String> listed = new ArrayList<>(dict.keys().stream().map(Value::str).toList());
    listed.retainAll(keys);
    List<String> sorted = new ArrayList<>(keys);
    sorted.sort(Comparator.naturalOrder());
    List<int[]> orders = new ArrayList<>();
    for (List<String> order : List.of(listed, sorted)) {
      if (order.size() == keys.size() && !order.equals(keys)) {
        orders.add(order(keys, order));
      }
    }
    return orders;
  }

  private int[] order(List<String> keys, List<String> listed) {
    List<Integer> order = new ArrayList<>();
    for (String key : listed) {
      int block = keys.indexOf(key);
      int before = 0;
      for (int i = 0; i < block; i++) {
        before += binding.parameters().get(i).start().size();
      }
      for (int i = 0; i < binding.parameters().get(block).start().size(); i++) {
        order.add(before + i);
      }
    }
    int[] places = new int[order.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = order.get(i);
    }
    return places;
  }

  /** Notes at which parameters the cost is computed. */
  private final class Watch {
    private final List<Evaluation> evaluations;
    private double[] theta = Flat.joined(starts());

    Watch(List<Evaluation> evaluations) {
      this.evaluations = evaluations;
    }

    void see(CellFunction step, Arguments arguments, Value result, boolean isLast) {
      theta = step == binding.wiring().steps().get(0) ? theta(step, arguments) : theta;
      if (isLast) {
        Value cost = ForwardResult.of(result, step.returned(), Map.of(), numbers).cost();
        numbers
            .array(cost)
            .filter(array -> array.size() == 1)
            .ifPresent(array -> evaluations.add(new Evaluation(theta, array.doubleAt(0))));
      }
    }

    private double[] theta(CellFunction step, Arguments arguments) {
      Map<String, Value> named = new LinkedHashMap<>(arguments.keywords());
      for (int i = 0; i < Math.min(arguments.positional().size(), step.parameters().size()); i++) {
        named.put(step.parameters().get(i), arguments.positional().get(i));
      }
      return Flat.joined(binding.parameters().stream().map(each -> values(each, named)).toList());
    }

    private double[] values(Parameter parameter, Map<String, Value> named) {
      Optional<Value> value = Optional.ofNullable(named.get(parameter.name()));
      for (Value each : named.values()) {
        if (value.isEmpty() && each instanceof DictValue dict) {
          value = dict.get(StrValue.of(parameter.name()));
        }
      }
      return value
          .flatMap(numbers::array)
          .map(NdArray::toDoubles)
          .filter(values -> values.length == parameter.start().size())
          .orElseGet(() -> parameter.start().toDoubles());
    }
  }
}
