package backproof.binding;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Origin;
import backproof.check.Claim;
import backproof.python.DictValue;
import backproof.python.ListValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What forward and backward do besides their work: which numbers they change that others read as
 * well, and where they draw random numbers.
 */
public final class Probes {
  private static final int DEEPEST = 4;

  private final Notebook notebook;
  private final List<Watched> watched = new ArrayList<>();
  private final List<Watched> arrays;
  private final Map<String, String> changes = new LinkedHashMap<>();

  /** An array of the program and what was in it. */
  private record Watched(String name, NdArray array, NdArray before) {
    boolean isChanged() {
      boolean same = true;
      for (int i = 0; same && i < before.size(); i++) {
        same = Double.compare(array.doubleAt(i), before.doubleAt(i)) == 0;
      }
      return !same;
    }
  }

  /** Watches what setup made and backward shares with forward; {@code known} is how it was. */
  Probes(Notebook notebook, Known known) {
    this.notebook = notebook;
    Map<String, Value> now = new LinkedHashMap<>(notebook.givenValues());
    now.putAll(notebook.table(Calls.TABLE));
    Map<String, NdArray> before = new LinkedHashMap<>(known.globals());
    before.putAll(known.table());
    now.forEach(
        (name, value) -> {
          NdArray array = before.get(name);
          if (array != null) {
            watch(name, value, array);
          }
        });
    for (Group group : known.groups()) {
      for (Parameter member : group.members()) {
        if (member.home() instanceof Home.Held held) {
          watch(member.name(), held.original(), member.start());
        }
      }
    }
    arrays = List.copyOf(watched);
    start();
  }

  /** The arrays that setup made. */
  List<NdArray> ofSetup() {
    List<NdArray> made = new ArrayList<>();
    arrays.forEach(each -> made.add(each.array));
    return made;
  }

  private void watch(String name, Value value, NdArray before) {
    Optional<NdArray> array = notebook.numbers().array(value);
    array
        .filter(now -> now.size() == before.size())
        .ifPresent(now -> watched.add(new Watched(name, now, before)));
  }

  private void start() {
    notebook.recorder().watch(watched.stream().map(Watched::array).toList());
  }

  /** Backward may be called again with what forward has kept for it, if it leaves that alone. */
  void watchCache(ForwardResult forward) {
    for (int i = 1; i < forward.items().size(); i++) {
      watchAll(forward.items().get(i), 0);
    }
    start();
  }

  private void watchAll(Value value, int depth) {
    List<Value> parts =
        switch (value) {
          case TupleValue tuple -> tuple.items();
          case ListValue list -> list.items();
          case DictValue dict -> dict.entries().stream().map(DictValue.Entry::value).toList();
          default -> List.of();
        };
    if (depth < DEEPEST) {
      parts.forEach(part -> watchAll(part, depth + 1));
    }
    Optional<NdArray> array = notebook.numbers().floats(value);
    boolean isNew = watched.stream().noneMatch(each -> isSame(each.array, array));
    if (array.isPresent() && isNew) {
      NdArray before = NdArray.of(array.get().shape(), array.get().toDoubles());
      watched.add(new Watched("", array.get(), before));
    }
  }

  private static boolean isSame(NdArray array, Optional<NdArray> other) {
    return other.isPresent() && array.storage() == other.get().storage();
  }

  /** Notes what has changed since the last time of asking. */
  void look(Entry caller) {
    for (Watched each : List.copyOf(watched)) {
      if (each.isChanged()) {
        watched.remove(each);
        String place = placed(notebook.recorder().writer(each.array));
        changes.putIfAbsent(each.name, caller.name() + " changes # in place" + place);
      }
    }
  }

  private static String placed(Origin origin) {
    return origin == Origin.NONE ? "" : " (" + origin.place() + ")";
  }

  /** What has changed that the learner may not have meant to change. */
  public List<String> sentences(List<Parameter> parameters) {
    List<String> sentences = new ArrayList<>();
    changes.forEach(
        (name, change) -> {
          boolean isParameter = parameters.stream().anyMatch(each -> each.name().equals(name));
          if (isParameter) {
            sentences.add(change.replace("#", "the parameter " + name) + ".");
          } else if (name.isEmpty()) {
            sentences.add(
                change.replace("#", "what forward kept for it")
                    + ": it can be called once after each forward pass.");
          } else if (notebook.given(name).isPresent()) {
            sentences.add(change.replace("#", name) + ": later calls see the changed numbers.");
          }
        });
    for (Origin origin : notebook.cuts()) {
      sentences.add(
          "Fractions are cut off where "
              + origin.place()
              + " puts them into an array of whole numbers. Make it with dtype=float.");
    }
    return sentences;
  }

  /** The parameters that are no float64 in the program, with what they are. */
  public List<String> otherTypes(List<Parameter> parameters) {
    List<String> others = new ArrayList<>();
    for (Watched each : arrays) {
      DType type = each.array.dtype();
      boolean isParameter = parameters.stream().anyMatch(one -> one.name().equals(each.name));
      if (type != DType.FLOAT64 && each.array.rank() > 0 && isParameter) {
        others.add(each.name + " (" + type.label() + ")");
      }
    }
    return others;
  }

  /** Why the cost is another one when it is computed again. */
  public String whyCostChanges() {
    String seed = " Seed the generator inside forward, or draw once in setup.";
    return "The cost is not the same when it is computed again at the same point: "
        + notebook
            .draw()
            .map(origin -> origin.place() + " draws random numbers." + seed)
            .or(this::change)
            .orElse("something is random or is changed between calls." + seed);
  }

  /** Why the gradient is another one when forward and backward are called again. */
  public String whyGradientChanges(Claim first, Claim second) {
    return notebook
        .draw()
        .map(origin -> origin.place() + " draws random numbers.")
        .or(() -> grows(first, second))
        .or(this::change)
        .orElse("something is random, or is kept between calls.");
  }

  private Optional<String> change() {
    return changes.entrySet().stream()
        .filter(change -> !change.getKey().isEmpty())
        .map(change -> change.getValue().replace("#", change.getKey()) + ".")
        .findFirst();
  }

  private static Optional<String> grows(Claim first, Claim second) {
    double gap = 0;
    double scale = 0;
    for (int i = 0; i < first.values().length; i++) {
      scale = Math.max(scale, Math.abs(first.values()[i]));
      gap = Math.max(gap, Math.abs(2 * first.values()[i] - second.values()[i]));
    }
    return gap <= 1e-9 * scale
        ? Optional.of(
            "it is twice the first one. What an earlier call left is added to; let backward start"
                + " from zeros of its own.")
        : Optional.empty();
  }
}
