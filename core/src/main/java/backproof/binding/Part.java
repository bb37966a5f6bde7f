package backproof.binding;

import backproof.numpy.ArrayValue;
import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.Operators;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
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

  Optional<Part> item(int index) {
    List<Value> items =
        switch (value) {
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
    return switch (value) {
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
