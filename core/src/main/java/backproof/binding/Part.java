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
  private static final int DEEPEST = 6;

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

  /** All arrays in tuples, lists and dicts within one another; none where there is more. */
  List<Part> arrays(Numbers numbers) {
    List<Part> found = new ArrayList<>();
    return hasOnlyArrays(numbers, found, DEEPEST) ? found : List.of();
  }

  /** A list that is in itself has no end. */
  private boolean hasOnlyArrays(Numbers numbers, List<Part> found, int deeper) {
    if (numbers.array(value).isPresent()) {
      found.add(this);
      return true;
    }
    List<Part> children = deeper > 0 ? children() : List.of();
    boolean only = !children.isEmpty() || value == NoneValue.NONE;
    for (Part child : children) {
      only = only && child.hasOnlyArrays(numbers, found, deeper - 1);
    }
    return only;
  }

  /** What a tuple, a list or a dict holds. */
  List<Part> children() {
    List<Part> children = new ArrayList<>();
    if (value instanceof DictValue dict) {
      dict.keys().forEach(key -> key(key.str()).ifPresent(children::add));
    } else if (!(value instanceof ArrayValue)) {
      for (var next = item(0); next.isPresent(); next = item(children.size())) {
        children.add(next.get());
      }
    }
    return children;
  }

  /** The key by which a dict has this; empty where it is an item by its number. */
  String lastKey() {
    int start = path.lastIndexOf("['");
    return start >= 0 && path.endsWith("']") ? path.substring(start + 2, path.length() - 2) : "";
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
