package backproof.python;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The methods of dict, and the views of its keys, values and items. */
final class DictMethods {
  static final List<BuiltinFunction> TABLE =
      List.of(
          row(
              "get(self, key, default=None, /)",
              "the value of a key, or default where it is missing",
              b -> dict(b).get(b.get(1)).orElse(b.get(2))),
          row(
              "keys(self, /)",
              "a view of the keys, in order of insertion",
              b -> view(b, "dict_keys", DictValue.Entry::key)),
          row(
              "values(self, /)",
              "a view of the values, in order of insertion",
              b -> view(b, "dict_values", DictValue.Entry::value)),
          row(
              "items(self, /)",
              "a view of the pairs (key, value), in order of insertion",
              b -> view(b, "dict_items", DictMethods::pair)),
          row(
              "pop(self, key, default=?, /)",
              "removes a key and gives its value; default or KeyError where it is missing",
              DictMethods::pop),
          row(
              "popitem(self, /)",
              "removes the pair added last and gives it",
              b -> popItem(b, true)),
          row(
              "setdefault(self, key, default=None, /)",
              "the value of a key, which is set to default first where it is missing",
              DictMethods::setDefault),
          row("copy(self, /)", "a new dict of the same keys and values", b -> dict(b).copy()),
          row("clear(self, /)", "removes all keys", DictMethods::clear),
          row(
              "update(self, *args, **kwargs)",
              "adds the keys of another dict, of pairs or of keywords",
              b -> {
                Arguments all = new Arguments(b.rest("args"), strings(b.keywords("kwargs")));
                update(dict(b), all, "update");
                return NoneValue.NONE;
              }));

  static final List<BuiltinFunction> ORDERED =
      List.of(
          row(
              "popitem(self, last=True)",
              "removes the pair added last and gives it",
              b -> popItem(b, b.truth("last"))),
          row(
              "move_to_end(self, key, last=True)",
              "makes a key the last one, or the first",
              DictMethods::move));

  static final BuiltinFunction FROM_KEYS =
      row(
          "fromkeys(iterable, value=None, /)",
          "a new dict with these keys, all with one value",
          b -> {
            DictValue dict = DictValue.empty();
            Operators.list(b.get(0)).forEach(key -> dict.put(key, b.get(1)));
            return dict;
          });

  private DictMethods() {}

  /** A live view of a dict. */
  private static Value view(Bound b, String name, Function<DictValue.Entry, Value> part) {
    boolean ordered = dict(b).type() == Types.ORDERED_DICT;
    return new View((ordered ? "o" : "") + name, dict(b), part);
  }

  record View(String name, DictValue dict, Function<DictValue.Entry, Value> part) implements Value {
    @Override
    public Type type() {
      return BuiltinType.of(name, Types.OBJECT);
    }

    @Override
    public int length() {
      return dict.length();
    }

    @Override
    public boolean truth() {
      return dict.truth();
    }

    @Override
    public Cursor iterate() {
      return dict.cursor(part);
    }

    @Override
    public String repr() {
      return name + "(" + ListValue.of(Operators.list(this)).repr() + ")";
    }

    @Override
    public Optional<Value> compare(Comparison op, Value right) {
      if (!(right instanceof View || right instanceof SetValue) || name.endsWith("dict_values")) {
        return Optional.empty();
      }
      return asSet(this).compare(op, asSet(right));
    }

    @Override
    public Optional<Value> binary(BinaryOperator op, Value right) {
      return name.endsWith("dict_values") ? Optional.empty() : asSet(this).binary(op, asSet(right));
    }

    private static SetValue asSet(Value value) {
      return SetValue.of(Operators.list(value));
    }
  }

  static Value pair(DictValue.Entry entry) {
    return TupleValue.of(entry.key(), entry.value());
  }

  static java.util.Map<String, Value> strings(DictValue dict) {
    java.util.Map<String, Value> all = new java.util.LinkedHashMap<>();
    dict.entries().forEach(e -> all.put(e.key().str(), e.value()));
    return all;
  }

  private static BuiltinFunction row(
      String signature, @Documentation String doc, BuiltinFunction.Body body) {
    return BuiltinFunction.of(signature, doc, body);
  }

  private static DictValue dict(Bound b) {
    return (DictValue) Instance.core(b.get(0));
  }

  /** A dict, or what has {@code keys()} as one has. */
  static Optional<DictValue> mapping(Value value) {
    if (Instance.core(value) instanceof DictValue dict) {
      return Optional.of(dict);
    }
    if (!(value instanceof Instance) || value.findAttribute("keys").isEmpty()) {
      return Optional.empty();
    }
    DictValue dict = DictValue.empty();
    for (Value key : Operators.list(Operators.attribute(value, "keys").call(Arguments.NONE))) {
      dict.put(key, value.item(key));
    }
    return Optional.of(dict);
  }

  private static Value pop(Bound b) {
    return dict(b)
        .remove(b.get(1))
        .or(() -> b.find("default"))
        .orElseThrow(() -> Raise.keyError(b.get(1)));
  }

  private static Value popItem(Bound b, boolean last) {
    List<DictValue.Entry> all = dict(b).entries();
    if (all.isEmpty()) {
      throw Raise.keyError(StrValue.of("popitem(): dictionary is empty"));
    }
    DictValue.Entry taken = all.get(last ? all.size() - 1 : 0);
    dict(b).remove(taken.key());
    return pair(taken);
  }

  private static Value setDefault(Bound b) {
    Optional<Value> old = dict(b).get(b.get(1));
    if (old.isEmpty()) {
      dict(b).put(b.get(1), b.get(2));
    }
    return old.orElse(b.get(2));
  }

  private static Value clear(Bound b) {
    dict(b).clear();
    return NoneValue.NONE;
  }

  static DictValue update(DictValue dict, Arguments arguments, String name) {
    if (arguments.positional().size() > 1) {
      throw Raise.typeError(
          name + " expected at most 1 argument, got " + arguments.positional().size());
    }
    for (Value source : arguments.positional()) {
      mapping(source).ifPresentOrElse(dict::putAll, () -> putPairs(dict, Operators.list(source)));
    }
    arguments.keywords().forEach(dict::put);
    return dict;
  }

  private static Value move(Bound b) {
    DictValue dict = dict(b);
    Value key = b.get(1);
    Value value = dict.remove(key).orElseThrow(() -> Raise.keyError(key));
    List<DictValue.Entry> others = b.truth("last") ? List.of() : dict.entries();
    dict.put(key, value);
    for (DictValue.Entry each : others) {
      dict.remove(each.key());
      dict.put(each.key(), each.value());
    }
    return NoneValue.NONE;
  }

  private static void putPairs(DictValue dict, List<Value> pairs) {
    for (int i = 0; i < pairs.size(); i++) {
      List<Value> pair;
      try {
        pair = Operators.list(pairs.get(i));
      } catch (Raise notIterable) {
        throw Raise.typeError(
            "cannot convert dictionary update sequence element #" + i + " to a sequence");
      }
      if (pair.size() != 2) {
        throw Raise.valueError(
            "dictionary update sequence element #"
                + i
                + " has length "
                + pair.size()
                + "; 2 is required");
      }
      dict.put(pair.get(0), pair.get(1));
    }
  }
}
