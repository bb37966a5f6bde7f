package backproof.python;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The module {@code copy}. */
final class CopyModule {
  private CopyModule() {}

  static ModuleValue create() {
    return new ModuleValue(
        "copy",
        Map.of(
            "copy",
            BuiltinFunction.of(
                "copy(x)",
                "a copy one level deep: its items are the same objects",
                b -> shallow(b.get(0))),
            "deepcopy",
            BuiltinFunction.of(
                "deepcopy(x, memo=None)",
                "a copy of the object and of everything inside it",
                b -> deep(b.get(0), new IdentityHashMap<>(), 0))));
  }

  private static Value shallow(Value value) {
    return switch (value) {
      case ListValue list -> ListValue.of(list.items());
      case DictValue dict -> dict.copy();
      case SetValue set -> SetValue.of(set.items());
      case Instance instance -> instance.copied();
      default -> own(value);
    };
  }

  /** Arrays copy themselves. */
  private static Value own(Value value) {
    if (value instanceof Type || value instanceof ModuleValue || value instanceof FunctionValue) {
      return value;
    }
    Optional<Value> copier =
        value.findAttribute("__deepcopy__").or(() -> value.findAttribute("copy"));
    return copier.isPresent() ? copier.get().call(Arguments.NONE) : value;
  }

  private static Value deep(Value value, Map<Value, Value> done, int level) {
    if (level > 100) {
      throw Raise.of("RecursionError", "maximum recursion depth exceeded");
    }
    Value known = done.get(value);
    if (known != null) {
      return known;
    }
    return switch (value) {
      case ListValue list -> {
        ListValue copy = ListValue.of();
        done.put(value, copy);
        list.items().forEach(item -> copy.items().add(deep(item, done, level + 1)));
        yield copy;
      }
      case TupleValue tuple ->
          TupleValue.of(tuple.items().stream().map(i -> deep(i, done, level + 1)).toList());
      case DictValue dict -> {
        DictValue copy = DictValue.empty();
        done.put(value, copy);
        dict.entries().forEach(e -> copy.put(e.key(), deep(e.value(), done, level + 1)));
        yield copy;
      }
      case Instance instance -> {
        Instance copy = instance.copied();
        done.put(value, copy);
        copy.fields().replaceAll((name, field) -> deep(field, done, level + 1));
        yield copy;
      }
      default -> shallow(value);
    };
  }
}
