package backproof.binding;

import backproof.array.NdArray;
import backproof.check.Claim;
import backproof.experiment.Cell;
import backproof.python.DictValue;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the backward pass returned, and which part of it belongs to which parameter. */
public final class GradientResult {
  private final Entry entry;
  private final Value result;
  private final List<String> returned;
  private final List<String> targets;
  private final Numbers numbers;
  private final Map<String, String> chosen;

  /**
   * @param entry backward, or forward where the backward cell is empty
   * @param chosen the author's keys by parameter
   */
  GradientResult(Entry entry, Gradients gradients, Numbers numbers, Map<String, String> chosen) {
    this.entry = entry;
    this.result = Part.plain(gradients.value());
    this.returned = gradients.names();
    this.targets = gradients.targets();
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

  /** All that backward gave, as it gave it. */
  public Value whole() {
    return result;
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

  /** The names under which gradients are returned; empty text for what has none. */
  private List<String> names() {
    return result instanceof DictValue dict
        ? dict.keys().stream().map(Value::str).toList()
        : returned;
  }

  /** Whether there is a gradient for this subject: by its name, or in a dict under its own. */
  boolean hasFor(String subject) {
    return chosen.containsKey(subject)
        || (isDict() ? isOwn(subject) : isNamed(subject))
        || inDicts(subject).isPresent()
        || left(subject).isPresent();
  }

  /** Whether what is given has this name, or one that says that it is the gradient of this. */
  boolean isOwn(String subject) {
    return names().contains(subject) || isNamed(subject);
  }

  /** Whether a name says that it is the gradient of this subject. */
  boolean isNamed(String subject) {
    return place(names(), subject) >= 0;
  }

  /** Whether a part has another place than the gradient that is called after this variable. */
  boolean isApart(Part part, String variable) {
    int place = isDict() ? -1 : place(returned, variable);
    return place >= 0 && count() > 1 && !part.path().startsWith(root().path() + "[" + place + "]");
  }

  /** Whether what is at a place in order may be the gradient of an argument of its shape. */
  boolean mayBe(int place, String subject) {
    String name = place < returned.size() ? returned.get(place) : "";
    int last = returned.size() - 1;
    while (last > place && !GradientNames.isGradient(returned.get(last))) {
      last--;
    }
    boolean isArray = place < shapes().size() && !shapes().get(place).isEmpty();
    return name.isEmpty()
        ? isOfGradients(place) || Unchecked.isParameterName(subject) && (isArray || place < last)
        : GradientNames.fits(name, subject) || GradientNames.isShort(name, subject);
  }

  /** Whether an array without a name is worked out from others that are gradients by name. */
  private boolean isOfGradients(int place) {
    return entry instanceof CellFunction function
        && place < Math.min(shapes().size(), function.formulas().size())
        && function.formulas().get(place)
        && !shapes().get(place).isEmpty();
  }

  /** The shapes of the gradients side by side; empty where one of them is no array. */
  List<List<Integer>> shapes() {
    List<List<Integer>> shapes = new ArrayList<>();
    for (Value item : items().orElse(List.of(result))) {
      Optional<NdArray> array = numbers.array(item);
      if (array.isEmpty()) {
        return List.of();
      }
      shapes.add(Parameter.shapeOf(array.get()));
    }
    return shapes;
  }

  /** What is there, for a sentence: the keys, the names, or the kind of value. */
  String described() {
    if (result instanceof DictValue dict) {
      List<String> keys = dict.keys().stream().map(Value::str).toList();
      return keys.isEmpty() ? "an empty dict" : String.join(", ", keys);
    }
    List<String> names = returned.stream().filter(name -> !name.isEmpty()).toList();
    return names.isEmpty() ? "a " + result.type().name() : String.join(", ", names);
  }

  /** The name under which the gradient of a parameter is shown. */
  public String key(Parameter parameter) {
    Optional<Part> elsewhere = elsewhere(parameter, parameter.given());
    if (elsewhere.isPresent()) {
      String path = elsewhere.get().path();
      String variable = root().path();
      boolean isRenamed = returned.size() == 1 && !returned.get(0).isEmpty();
      return isRenamed && path.startsWith(variable + "[")
          ? returned.get(0) + path.substring(variable.length())
          : path;
    }
    String key = key(parameter.subject());
    return parameter.isItem() ? key + "[" + parameter.item() + "]" : key;
  }

  /** The name under which the gradient of a subject is returned, or would be. */
  public String key(String subject) {
    String override = chosen.get(subject);
    if (override != null) {
      return override;
    }
    List<String> names = names();
    if (isDict() && names.contains(subject) && !names.contains("d" + subject)) {
      return subject;
    }
    int place = place(names, subject);
    return place < 0 ? "d" + subject : names.get(place);
  }

  public List<Claim> claims(List<Parameter> parameters) {
    List<String> subjects = parameters.stream().map(Parameter::subject).distinct().toList();
    List<Claim> claims = new ArrayList<>();
    for (Parameter parameter : parameters) {
      claims.add(new Fitting(this, numbers, parameter).claim(part(parameter, subjects)));
    }
    return claims;
  }

  /** What there is for a parameter, whether it fits or not; empty where that is no array. */
  public Optional<Claim> raw(Parameter parameter, List<Parameter> all) {
    List<String> subjects = all.stream().map(Parameter::subject).distinct().toList();
    return part(parameter, subjects)
        .map(Part::value)
        .flatMap(numbers::array)
        .map(array -> new Claim(Parameter.shapeOf(array), array.toDoubles()));
  }

  /** How Python reaches the gradient of each parameter, which is there. */
  public List<String> paths(List<Parameter> parameters) {
    List<String> subjects = parameters.stream().map(Parameter::subject).distinct().toList();
    return parameters.stream()
        .map(parameter -> part(parameter, subjects).map(Part::path).orElse(""))
        .toList();
  }

  /** The gradient of a parameter where it is not returned by a name or in order. */
  Optional<Part> elsewhere(Parameter parameter, Parameter.Given given) {
    if (given == Parameter.Given.ORDERED) {
      List<Part> ordered = ordered();
      int place = parameter.item();
      return place < ordered.size() ? Optional.of(ordered.get(place)) : Optional.empty();
    }
    if (!(parameter.home() instanceof Home.Held held)) {
      return Optional.empty();
    }
    return switch (given) {
      case FLAT, ORDERED -> Optional.empty();
      case NESTED -> Kept.nested(root(), held);
      case BESIDE -> Kept.beside(held);
    };
  }

  /** All arrays within one another; none where there is something else. */
  List<Part> ordered() {
    return root().arrays(numbers);
  }

  /** How many of these are known by their numbers alone. */
  int unnamed() {
    int unnamed = 0;
    for (Part part : isDict() ? List.<Part>of() : ordered()) {
      unnamed += part.lastKey().isEmpty() ? 1 : 0;
    }
    return unnamed;
  }

  /** Whether the gradients come in tuples or lists of several each. */
  boolean isByLayer() {
    List<Part> layers = root().children();
    return layers.size() > 1 && layers.stream().allMatch(each -> each.children().size() > 1);
  }

  /** Whether there is an array of the parameter's size as its gradient. */
  boolean isElsewhere(Parameter parameter, Parameter.Given given) {
    Optional<Part> part = elsewhere(parameter, given);
    Optional<NdArray> array =
        part.isPresent() ? numbers.array(part.get().value()) : Optional.empty();
    return array.isPresent() && array.get().size() == parameter.start().size();
  }

  private Optional<Part> part(Parameter parameter, List<String> subjects) {
    if (parameter.given() != Parameter.Given.FLAT) {
      return elsewhere(parameter, parameter.given());
    }
    if (!parameter.isItem()) {
      return part(parameter.subject(), subjects);
    }
    boolean whole = subjects.size() == 1 && result instanceof ListValue && lists().get(0) == result;
    Optional<Part> list = whole ? Optional.of(root()) : part(parameter.subject(), subjects);
    return list.flatMap(value -> value.item(parameter.item()));
  }

  private Part root() {
    return new Part(Calls.variable(entry), result);
  }

  private Optional<Part> part(String subject, List<String> subjects) {
    String key = key(subject);
    boolean isOwn = root().key(key).isPresent();
    Optional<Part> inside = isOwn ? Optional.empty() : inDicts(subject);
    if (inside.isPresent()) {
      return inside;
    }
    Optional<Part> found =
        switch (result) {
          case DictValue dict -> root().key(key);
          case TupleValue tuple -> part(tuple.items(), subjects, subject);
          case ListValue list -> part(list.items(), subjects, subject);
          default ->
              subjects.size() == 1 && !isNothing() || returned.equals(List.of(key))
                  ? Optional.of(root())
                  : Optional.empty();
        };
    return found.isPresent() ? found : left(subject);
  }

  /**
   * In the order in which a call in the cells takes them; else by place where there are as many as
   * parameters, else by the name in the return statement.
   */
  private Optional<Part> part(List<Value> items, List<String> subjects, String subject) {
    int place = place(items, subjects, subject);
    return place >= 0 ? root().item(place) : Optional.empty();
  }

  private int place(List<Value> items, List<String> subjects, String subject) {
    List<String> open = new ArrayList<>();
    for (String each : subjects) {
      if (inDicts(each).isEmpty()) {
        open.add(each);
      }
    }
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!(items.get(i) instanceof DictValue)) {
        alone.add(i);
      }
    }
    return targets.size() == items.size() && subjects.stream().allMatch(each -> target(each) >= 0)
        ? target(subject)
        : alone.size() == open.size() && open.contains(subject)
            ? alone.get(open.indexOf(subject))
            : returned.indexOf(key(subject));
  }

  /** In the one dict that has it of those in what is returned. */
  private Optional<Part> inDicts(String subject) {
    Optional<Part> found = Optional.empty();
    for (Part child : root().children()) {
      Optional<Part> own = child.key("d" + subject);
      own = own.isPresent() ? own : child.key(subject);
      if (own.isPresent() && found.isPresent()) {
        return Optional.empty();
      }
      found = found.isPresent() ? found : own;
    }
    return found;
  }

  /** Whether what is given has this very name. */
  boolean gives(String name) {
    return names().contains(name);
  }

  /** The first array beside the gradients, counted from 1, that no name gives to anything. */
  OptionalInt unclaimed(List<Parameter> parameters) {
    List<String> subjects = parameters.stream().map(Parameter::subject).distinct().toList();
    List<Value> items = items().orElse(List.of());
    if (subjects.size() == 1 && parameters.size() == items.size()) {
      return OptionalInt.empty();
    }
    List<Integer> places =
        subjects.stream().map(subject -> place(items, subjects, subject)).toList();
    for (int i = 0; i < items.size() && returned.size() == items.size(); i++) {
      boolean isNamed = places.contains(i) || !returned.get(i).isEmpty();
      if (!isNamed && numbers.floats(items.get(i)).isPresent()) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  private int target(String subject) {
    int place = -1;
    for (int i = 0; i < targets.size() && place < 0; i++) {
      place = GradientNames.fitsLoosely(targets.get(i), subject) ? i : -1;
    }
    return place;
  }

  private static int place(List<String> names, String subject) {
    int place = names.indexOf("d" + subject);
    for (int i = 0; i < names.size() && place < 0; i++) {
      place = GradientNames.fits(names.get(i), subject) ? i : -1;
    }
    return place;
  }

  /** What backward leaves as an attribute of its object: {@code self.dW}, or {@code self.grads}. */
  private Optional<Part> left(String subject) {
    if (!(entry instanceof CellCall call)) {
      return Optional.empty();
    }
    Part owner = new Part(call.path(), call.owner());
    Optional<Part> own = owner.field("d" + subject);
    if (own.isEmpty()) {
      own = Kept.within(owner, subject);
    }
    return own.isEmpty() && subject.startsWith("param") ? Kept.list(owner) : own;
  }
}
