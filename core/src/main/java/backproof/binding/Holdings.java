package backproof.binding;

import backproof.array.NdArray;
import backproof.python.DictValue;
import backproof.python.FloatValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers that objects, dicts and lists of a program hold, as they are before any call. */
final class Holdings {
  private static final int DEEPEST = 6;
  private static final int LONGEST = 1000;

  private final Numbers numbers;
  private final List<Group> groups = new ArrayList<>();
  private final Set<Value> visited = new HashSet<>();

  private Holdings(Numbers numbers) {
    this.numbers = numbers;
  }

  static List<Group> of(Map<String, Value> variables, Numbers numbers) {
    Holdings holdings = new Holdings(numbers);
    variables.forEach((name, value) -> holdings.walk(Way.to(name, value)));
    return List.copyOf(holdings.groups);
  }

  /**
   * Where a value was found.
   *
   * @param part the value
   * @param name the last name or key on the way to it
   * @param around what holds it, from the innermost outwards
   * @param keys all names, keys and numbers of items on the way
   */
  private record Way(Part part, String name, List<Part> around, List<String> keys) {
    static Way to(String variable, Value value) {
      return new Way(new Part(variable, value), variable, List.of(), List.of());
    }

    Way on(String step, String key, String name, Value value) {
      List<Part> outwards = new ArrayList<>(around);
      outwards.add(0, part);
      List<String> longer = new ArrayList<>(keys);
      longer.add(key);
      return new Way(new Part(part.path() + step, value), name, outwards, longer);
    }
  }

  private void walk(Way way) {
    if (way.keys().size() > DEEPEST || groups.size() >= LONGEST) {
      return;
    }
    Value value = way.part().value();
    if (Part.plain(value) instanceof TupleValue tuple) {
      items(way, tuple);
    } else if (value instanceof Instance object && visited.add(object)) {
      attributes(way, object);
    } else if (value instanceof DictValue dict && visited.add(dict)) {
      entries(way, dict);
    } else if (value instanceof ListValue list && visited.add(list)) {
      items(way, list);
    }
  }

  private void attributes(Way way, Instance object) {
    for (Map.Entry<String, Value> field : List.copyOf(object.fields().entrySet())) {
      String name = field.getKey();
      Way there = way.on("." + name, name, name, field.getValue());
      String path = there.part().path();
      Optional<Parameter> found = parameter(there, path, new Holder.Field(object, name), -1);
      if (found.isPresent()) {
        groups.add(new Group(path, Group.Kind.ATTRIBUTE, List.of(found.get())));
      }
      walk(there);
    }
  }

  private void entries(Way way, DictValue dict) {
    List<Parameter> members = new ArrayList<>();
    for (DictValue.Entry entry : dict.entries()) {
      if (entry.key() instanceof StrValue key) {
        String name = key.value();
        Way there = way.on("[" + key.repr() + "]", name, name, entry.value());
        parameter(there, name, new Holder.Key(dict, key), -1).ifPresent(members::add);
        walk(there);
      }
    }
    if (!members.isEmpty()) {
      groups.add(new Group(way.part().path(), Group.Kind.DICT, List.copyOf(members)));
    }
  }

  private void items(Way way, ListValue list) {
    List<Parameter> members = new ArrayList<>();
    boolean hasArray = list.items().stream().anyMatch(item -> numbers.floats(item).isPresent());
    for (int i = 0; i < Math.min(list.items().size(), LONGEST); i++) {
      Value item = list.items().get(i);
      Way there = way.on("[" + i + "]", Integer.toString(i), way.name(), item);
      boolean isNumber = (hasArray || way.keys().isEmpty()) && item instanceof FloatValue;
      if (isNumber || numbers.floats(item).isPresent()) {
        parameter(there, there.part().path(), new Holder.Item(list, i), i).ifPresent(members::add);
      } else if (!(item instanceof ListValue)) {
        walk(there);
      }
    }
    if (!members.isEmpty()) {
      boolean isWhole = members.size() == list.items().size();
      Group.Kind kind = isWhole ? Group.Kind.LIST : Group.Kind.TUPLE;
      groups.add(new Group(way.part().path(), kind, List.copyOf(members)));
    }
  }

  /** The arrays that can be moved where they are. */
  private void items(Way way, TupleValue tuple) {
    List<Parameter> members = new ArrayList<>();
    for (int i = 0; i < Math.min(tuple.items().size(), LONGEST); i++) {
      Value item = tuple.items().get(i);
      Way there = way.on("[" + i + "]", Integer.toString(i), way.name(), item);
      if (numbers.writable(item).isPresent()) {
        parameter(there, there.part().path(), new Holder.Fixed(item), i).ifPresent(members::add);
      } else {
        walk(there);
      }
    }
    if (!members.isEmpty()) {
      groups.add(new Group(way.part().path(), Group.Kind.TUPLE, List.copyOf(members)));
    }
  }

  /** A number or an array as a parameter; lists are none, and neither are truth values. */
  private Optional<Parameter> parameter(Way way, String name, Holder holder, int item) {
    Value value = way.part().value();
    Optional<NdArray> array = numbers.array(value);
    if (array.isEmpty()) {
      return Optional.empty();
    }
    Home home =
        new Home.Held(
            way.part().path(), holder, value, numbers.writable(value), way.around(), way.keys());
    NdArray start = NdArray.of(array.get().shape(), array.get().toDoubles());
    return Optional.of(new Parameter(name, start, home, way.name(), item, Parameter.Given.FLAT));
  }
}
