package backproof.binding;

import backproof.numpy.ArrayValue;
import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of what a program made.
 *
 * @param path how Python reaches it, as in {@code result['dW1']}
 */
record Part(String path, Value value) {
  Optional<Part> key(String key) {
    StrValue name = StrValue.of(key);
    return value instanceof DictValue dict
        ? dict.get(name).map(found -> new Part(path + "[" + name.repr() + "]", found))
        : Optional.empty();
  }

  /** The tuple that a named tuple is, or the value itself. */
  static Value plain(Value value) {
    return Instance.core(value) instanceof TupleValue tuple ? tuple : value;
  }

  /** All arrays in tuples and lists within one another; none where there is something else. */
  List<Part> arrays(Numbers numbers) {
    List<Part> found = new ArrayList<>();
    return hasOnlyArrays(numbers, found) ? found : List.of();
  }

  private boolean hasOnlyArrays(Numbers numbers, List<Part> found) {
    if (numbers.array(value).isPresent()) {
      found.add(this);
      return true;
    }
    boolean only =
        value instanceof ListValue || plain(value) instanceof TupleValue || value == NoneValue.NONE;
    Optional<Part> item = item(0);
    for (int i = 1; only && item.isPresent(); i++) {
      only = item.get().hasOnlyArrays(numbers, found);
      item = item(i);
    }
    return only;
  }

  Optional<Part> item(int index) {
    List<Value> items =
        switch (plain(value)) {
          case ListValue list -> list.items();
          case TupleValue tuple -> tuple.items();
          case ArrayValue array when array.array().rank() > 0 -> Operators.list(array);
          default -> List.of();
        };
    return index < items.size()
        ? Optional.of(new Part(path + "[" + index + "]", items.get(index)))
        : Optional.empty();
  }

  /** By a name, a key or the number of an item: whatever this has. */
  Optional<Part> step(String key) {
    return switch (plain(value)) {
      case Instance object -> field(key);
      case DictValue dict -> key(key);
      case ListValue list -> number(key);
      case TupleValue tuple -> number(key);
      default -> Optional.empty();
    };
  }

  private Optional<Part> number(String key) {
    boolean isNumber = !key.isEmpty();
    int index = 0;
    for (int i = 0; i < key.length() && isNumber; i++) {
      isNumber = key.charAt(i) >= '0' && key.charAt(i) <= '9' && index < 10_000;
      index = 10 * index + key.charAt(i) - '0';
    }
    return isNumber ? item(index) : Optional.empty();
  }

  Optional<Part> field(String name) {
    return value instanceof Instance owner
        ? Optional.ofNullable(owner.fields().get(name))
            .map(found -> new Part(path + "." + name, found))
        : Optional.empty();
  }
}
