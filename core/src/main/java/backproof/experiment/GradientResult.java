package backproof.experiment;

import backproof.array.NdArray;
import backproof.check.Claim;
import backproof.check.Shapes;
import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the backward pass returned, and which part of it belongs to which parameter. */
final class GradientResult {
  /** Attributes under which objects keep the gradients of {@code params}. */
  private static final List<String> KEPT = List.of("grads", "gradients", "grad");

  private final Entry entry;
  private final Value result;
  private final Numbers numbers;
  private final Map<String, String> chosen;

  /**
   * @param entry backward, or forward where the backward cell is empty
   * @param chosen the author's keys by parameter
   */
  GradientResult(Entry entry, Value result, Numbers numbers, Map<String, String> chosen) {
    this.entry = entry;
    this.result = result;
    this.numbers = numbers;
    this.chosen = chosen;
  }

  Cell cell() {
    return entry.cell();
  }

  String source() {
    return entry.name();
  }

  Entry entry() {
    return entry;
  }

  boolean isDict() {
    return result instanceof DictValue;
  }

  boolean isNothing() {
    return result == NoneValue.NONE;
  }

  /** How many gradients are returned side by side. */
  int count() {
    return items().map(List::size).orElse(1);
  }

  /** The values side by side; empty where there is one, or a dict. */
  Optional<List<Value>> items() {
    return switch (result) {
      case TupleValue tuple -> Optional.of(tuple.items());
      case ListValue list -> Optional.of(list.items());
      default -> Optional.empty();
    };
  }

  /** Each of the lists of arrays that are returned, or the one list. */
  List<ListValue> lists() {
    List<ListValue> lists = new ArrayList<>();
    for (Value item : items().orElse(List.of())) {
      if (item instanceof ListValue list) {
        lists.add(list);
      }
    }
    return lists.isEmpty() && result instanceof ListValue list ? List.of(list) : lists;
  }

  /** Whether a gradient is returned under this name. */
  boolean names(String gradient) {
    if (result instanceof DictValue dict) {
      return dict.get(StrValue.of(gradient)).isPresent();
    }
    return entry.returned().contains(gradient);
  }

  /** Whether there is a gradient for this subject: under d and its name, or in a dict its own. */
  boolean hasFor(String subject) {
    return chosen.containsKey(subject)
        || names("d" + subject)
        || (isDict() && names(subject))
        || left(subject).isPresent();
  }

  boolean isOneArrayLike(NdArray parameter) {
    return numbers
        .array(result)
        .filter(array -> Parameter.shapeOf(array).equals(Parameter.shapeOf(parameter)))
        .isPresent();
  }

  /** What is there, for a sentence: the keys, the names, or the kind of value. */
  String described() {
    if (result instanceof DictValue dict) {
      List<String> keys = dict.keys().stream().map(Value::str).toList();
      return keys.isEmpty() ? "an empty dict" : String.join(", ", keys);
    }
    List<String> names = entry.returned().stream().filter(name -> !name.isEmpty()).toList();
    return names.isEmpty() ? "a " + result.type().name() : String.join(", ", names);
  }

  /** The name under which the gradient of a parameter is shown. */
  String key(Parameter parameter) {
    String key = key(parameter.subject());
    return parameter.isItem() ? key + "[" + parameter.item() + "]" : key;
  }

  private String key(String subject) {
    String override = chosen.get(subject);
    if (override != null) {
      return override;
    }
    boolean own = !names("d" + subject) && names(subject) && result instanceof DictValue;
    return own ? subject : "d" + subject;
  }

  List<Claim> claims(List<Parameter> parameters) {
    List<String> subjects = parameters.stream().map(Parameter::subject).distinct().toList();
    List<Claim> claims = new ArrayList<>();
    for (Parameter parameter : parameters) {
      claims.add(claim(parameter, value(parameter, subjects)));
    }
    return claims;
  }

  private Optional<Value> value(Parameter parameter, List<String> subjects) {
    if (!parameter.isItem()) {
      return part(parameter.subject(), subjects);
    }
    boolean whole = subjects.size() == 1 && result instanceof ListValue && lists().get(0) == result;
    Optional<Value> list = whole ? Optional.of(result) : part(parameter.subject(), subjects);
    return list.flatMap(value -> item(value, parameter.item()));
  }

  private static Optional<Value> item(Value value, int index) {
    List<Value> items =
        switch (value) {
          case ListValue list -> list.items();
          case TupleValue tuple -> tuple.items();
          default -> List.of();
        };
    return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }

  private Optional<Value> part(String subject, List<String> subjects) {
    String key = key(subject);
    Optional<Value> returned =
        switch (result) {
          case DictValue dict -> dict.get(StrValue.of(key));
          case TupleValue tuple -> part(tuple.items(), subjects, subject);
          case ListValue list -> part(list.items(), subjects, subject);
          default ->
              subjects.size() == 1 && !isNothing() || entry.returned().equals(List.of(key))
                  ? Optional.of(result)
                  : Optional.empty();
        };
    return returned.isPresent() ? returned : left(subject);
  }

  /** By place where there are as many as parameters, else by the name in the return statement. */
  private Optional<Value> part(List<Value> items, List<String> subjects, String subject) {
    if (items.size() == subjects.size()) {
      return Optional.of(items.get(subjects.indexOf(subject)));
    }
    int named = entry.returned().indexOf(key(subject));
    return named >= 0 && named < items.size() ? Optional.of(items.get(named)) : Optional.empty();
  }

  /** What backward leaves as an attribute of its object: {@code self.dW}, or {@code self.grads}. */
  private Optional<Value> left(String subject) {
    if (!(entry instanceof CellCall call)) {
      return Optional.empty();
    }
    Instance owner = call.owner();
    Optional<Value> own = Optional.ofNullable(owner.fields().get("d" + subject));
    for (String name : KEPT) {
      Optional<Value> kept = Optional.ofNullable(owner.fields().get(name));
      if (own.isEmpty() && kept.isPresent()) {
        own = kept.get() instanceof DictValue dict ? keyed(dict, subject) : listed(kept, subject);
      }
    }
    return own;
  }

  private static Optional<Value> keyed(DictValue dict, String subject) {
    return dict.get(StrValue.of("d" + subject)).or(() -> dict.get(StrValue.of(subject)));
  }

  private static Optional<Value> listed(Optional<Value> kept, String subject) {
    return kept.filter(value -> value instanceof ListValue && subject.startsWith("param"));
  }

  private Claim claim(Parameter parameter, Optional<Value> value) {
    String key = key(parameter);
    if (value.isEmpty()) {
      throw new Mismatch(
          cell(),
          entry.line(),
          source() + " returns no gradient for " + parameter.name() + ": expected " + wanted(key),
          "It returns " + described() + ".");
    }
    Optional<NdArray> array = numbers.array(value.get());
    if (array.isEmpty()) {
      throw new Mismatch(
          cell(),
          entry.line(),
          "the gradient " + key + " is not a number or an array but " + value.get().type().name(),
          "Return an array of the shape of " + parameter.name() + ".");
    }
    List<Integer> shape = Parameter.shapeOf(array.get());
    if (array.get().size() != parameter.start().size()) {
      throw new Mismatch(
          cell(),
          entry.line(),
          "the gradient "
              + key
              + " has shape "
              + Shapes.text(shape)
              + ", but "
              + parameter.name()
              + " has shape "
              + Shapes.text(parameter.shape()),
          "A gradient has one entry for each entry of its parameter.");
    }
    return new Claim(shape, array.get().toDoubles());
  }

  private String wanted(String key) {
    return result instanceof DictValue ? "a key \"" + key + "\"" : "a value for " + key;
  }
}
