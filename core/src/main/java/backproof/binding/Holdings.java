package backproof.binding;

import backproof.array.NdArray;
import backproof.python.DictValue;
import backproof.python.FloatValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.StrValue;
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
    variables.forEach((name, value) -> holdings.walk(name, name, value, 0));
    return List.copyOf(holdings.groups);
  }

  private void walk(String path, String name, Value value, int depth) {
    if (depth > DEEPEST || groups.size() >= LONGEST) {
      return;
    }
    if (value instanceof Instance object && visited.add(object)) {
      attributes(path, object, depth);
    } else if (value instanceof DictValue dict && visited.add(dict)) {
      entries(path, dict, depth);
    } else if (value instanceof ListValue list && visited.add(list)) {
      items(path, name, list, depth);
    }
  }

  private void attributes(String path, Instance object, int depth) {
    for (Map.Entry<String, Value> field : List.copyOf(object.fields().entrySet())) {
      String name = field.getKey();
      String whole = path + "." + name;
      Optional<Parameter> number =
          parameter(whole, whole, field.getValue(), new Holder.Field(object, name), name, -1);
      number.ifPresent(found -> groups.add(new Group(whole, Group.Kind.ATTRIBUTE, List.of(found))));
      walk(whole, name, field.getValue(), depth + 1);
    }
  }

  private void entries(String path, DictValue dict, int depth) {
    List<Parameter> members = new ArrayList<>();
    for (DictValue.Entry entry : dict.entries()) {
      if (entry.key() instanceof StrValue key) {
        String name = key.value();
        String place = path + "[" + key.repr() + "]";
        parameter(name, place, entry.value(), new Holder.Key(dict, key), name, -1)
            .ifPresent(members::add);
        walk(place, name, entry.value(), depth + 1);
      }
    }
    if (!members.isEmpty()) {
      groups.add(new Group(path, Group.Kind.DICT, List.copyOf(members)));
    }
  }

  private void items(String path, String name, ListValue list, int depth) {
    List<Parameter> members = new ArrayList<>();
    for (int i = 0; i < Math.min(list.items().size(), LONGEST); i++) {
      Value item = list.items().get(i);
      String place = path + "[" + i + "]";
      boolean isNumber = depth == 0 && item instanceof FloatValue;
      if (isNumber || numbers.floats(item).isPresent()) {
        parameter(place, place, item, new Holder.Item(list, i), name, i).ifPresent(members::add);
      } else if (!(item instanceof ListValue)) {
        walk(place, name, item, depth + 1);
      }
    }
    if (!members.isEmpty() && members.size() == list.items().size()) {
      groups.add(new Group(path, Group.Kind.LIST, List.copyOf(members)));
    }
  }

  /** A number or an array as a parameter; lists are none, and neither are truth values. */
  private Optional<Parameter> parameter(
      String name, String path, Value value, Holder holder, String subject, int item) {
    Optional<NdArray> array = numbers.array(value);
    if (array.isEmpty()) {
      return Optional.empty();
    }
    Home home = new Home.Held(path, holder, value, numbers.writable(value));
    NdArray start = NdArray.of(array.get().shape(), array.get().toDoubles());
    return Optional.of(new Parameter(name, start, home, subject, item));
  }
}
