package backproof.python;

import backproof.array.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function of the program: its code, defaults and the variables around it. */
public final class FunctionValue implements Value {
  private static final Map<String, Value> NO_FIELDS = Map.of();

  private final FunctionCode code;
  private final List<Value> defaults;
  private final Map<String, Value> keywordDefaults;
  private final Cell[] closure;
  private final Budget budget;
  private final boolean isPlain;
  private final Optional<FunctionValue> self = Optional.of(this);
  private Optional<UserClass> owner = Optional.empty();
  private Map<String, Value> fields = NO_FIELDS;

  FunctionValue(
      FunctionCode code,
      List<Value> defaults,
      Map<String, Value> keywordDefaults,
      Cell[] closure,
      Budget budget) {
    this.code = code;
    this.defaults = defaults;
    this.keywordDefaults = keywordDefaults;
    this.closure = closure;
    this.budget = budget;
    this.isPlain = code.keywordOnly.isEmpty() && code.rest.isEmpty() && code.keywords.isEmpty();
  }

  void setOwner(UserClass newOwner) {
    owner = Optional.of(newOwner);
  }

  /** The class in whose body this function was defined. */
  Optional<UserClass> owner() {
    return owner;
  }

  /** The first argument of the call that runs in the frame: the object of a method. */
  Optional<Value> self(Frame frame) {
    if (code.positional.isEmpty()) {
      return Optional.empty();
    }
    FunctionCode.Variable place = code.positional.get(0).place();
    return Optional.ofNullable(
        place.isCell() ? frame.cells[place.index()].value : frame.slots[place.index()]);
  }

  public String name() {
    return code.name;
  }

  String qualifiedName() {
    return code.qualifiedName;
  }

  /** The names of the positional parameters in order. */
  public List<String> parameters() {
    return code.positional.stream().map(FunctionCode.Parameter::name).toList();
  }

  @Override
  public Value call(Arguments arguments) {
    return arguments.keywords().isEmpty() && fits(arguments.positional().size())
        ? entered(null, arguments.positional().toArray(new Value[0]))
        : entered(arguments);
  }

  @Override
  public Value callWith(Value... given) {
    return fits(given.length) ? entered(null, given) : entered(Arguments.of(given));
  }

  private boolean fits(int given) {
    int missing = code.each.length - given;
    return isPlain && missing >= 0 && missing <= defaults.size();
  }

  private void put(Frame frame, Value... given) {
    int count = code.each.length;
    for (int i = 0; i < count; i++) {
      put(
          frame,
          code.each[i],
          i < given.length ? given[i] : defaults.get(i - count + defaults.size()));
    }
  }

  /** With arguments without names where there are no others. */
  private Value entered(@Nullable Arguments arguments, Value... given) {
    budget.step();
    budget.enter(code.weight);
    Origin caller = budget.origin();
    try {
      Frame frame = new Frame(code.slots, cells());
      frame.function = self;
      if (arguments == null) {
        put(frame, given);
      } else {
        bind(arguments, frame);
      }
      if (code.isGenerator) {
        return new IteratorValue("generator", new Generator(code, frame, budget));
      }
      code.body.run(frame);
      return frame.result;
    } finally {
      budget.leave(code.weight);
      budget.at(caller);
    }
  }

  private Cell[] cells() {
    if (code.ownCells == 0) {
      return closure;
    }
    Cell[] cells = new Cell[code.ownCells + closure.length];
    for (int i = 0; i < code.ownCells; i++) {
      cells[i] = new Cell();
    }
    System.arraycopy(closure, 0, cells, code.ownCells, closure.length);
    return cells;
  }

  private static void put(Frame frame, FunctionCode.Parameter parameter, Value value) {
    if (parameter.place().isCell()) {
      frame.cells[parameter.place().index()].value = value;
    } else {
      frame.slots[parameter.place().index()] = value;
    }
  }

  private void bind(Arguments arguments, Frame frame) {
    List<Value> given = arguments.positional();
    int count = code.positional.size();
    @Nullable Value[] values = new Value[count];
    for (int i = 0; i < Math.min(count, given.size()); i++) {
      values[i] = given.get(i);
    }
    Map<String, Value> named = new LinkedHashMap<>(keywordDefaults);
    DictValue extra = DictValue.empty();
    List<String> givenNames = bindKeywords(arguments.keywords(), values, named, extra);
    if (given.size() > count) {
      if (code.rest.isEmpty()) {
        throw surplus(given.size(), givenNames);
      }
      put(frame, code.rest.get(0), TupleValue.of(given.subList(count, given.size())));
    } else if (!code.rest.isEmpty()) {
      put(frame, code.rest.get(0), TupleValue.EMPTY);
    }
    if (!code.keywords.isEmpty()) {
      put(frame, code.keywords.get(0), extra);
    }
    fill(frame, values, named);
  }

  private List<String> bindKeywords(
      Map<String, Value> given,
      @Nullable Value[] values,
      Map<String, Value> named,
      DictValue extra) {
    List<String> keywordOnly = new ArrayList<>();
    for (Map.Entry<String, Value> each : given.entrySet()) {
      String key = each.getKey();
      int at = indexOf(key);
      if (at >= 0) {
        if (values[at] != null) {
          throw Raise.typeError(
              code.qualifiedName + "() got multiple values for argument '" + key + "'");
        }
        values[at] = each.getValue();
      } else if (code.keywordOnly.stream().anyMatch(p -> p.name().equals(key))) {
        named.put(key, each.getValue());
        keywordOnly.add(key);
      } else if (!code.keywords.isEmpty()) {
        extra.put(key, each.getValue());
      } else {
        throw unexpected(key);
      }
    }
    return keywordOnly;
  }

  private int indexOf(String key) {
    for (int i = 0; i < code.positional.size(); i++) {
      FunctionCode.Parameter parameter = code.positional.get(i);
      if (!parameter.positionalOnly() && parameter.name().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private Raise unexpected(String key) {
    boolean positional = code.positional.stream().anyMatch(p -> p.name().equals(key));
    Raise refusal =
        Raise.typeError(
            code.qualifiedName
                + (positional
                    ? "() got some positional-only arguments passed as keyword arguments: '"
                    : "() got an unexpected keyword argument '")
                + key
                + "'");
    List<String> names = new ArrayList<>(parameters());
    code.keywordOnly.forEach(p -> names.add(p.name()));
    return Hints.unexpected(refusal, key, names);
  }

  private void fill(Frame frame, @Nullable Value[] values, Map<String, Value> named) {
    List<String> missing = new ArrayList<>();
    int firstDefault = values.length - defaults.size();
    for (int i = 0; i < values.length; i++) {
      Value value =
          values[i] != null || i < firstDefault ? values[i] : defaults.get(i - firstDefault);
      if (value == null) {
        missing.add(code.positional.get(i).name());
      } else {
        put(frame, code.positional.get(i), value);
      }
    }
    if (!missing.isEmpty()) {
      throw Raise.typeError(Texts.missingArguments(code.qualifiedName, "positional", missing));
    }
    for (FunctionCode.Parameter parameter : code.keywordOnly) {
      Value value = named.get(parameter.name());
      if (value == null) {
        missing.add(parameter.name());
      } else {
        put(frame, parameter, value);
      }
    }
    if (!missing.isEmpty()) {
      throw Raise.typeError(Texts.missingArguments(code.qualifiedName, "keyword-only", missing));
    }
  }

  private Raise surplus(int given, List<String> keywordOnly) {
    int most = code.positional.size();
    int least = most - defaults.size();
    String and =
        keywordOnly.isEmpty()
            ? ""
            : " positional argument"
                + (given == 1 ? "" : "s")
                + " (and "
                + keywordOnly.size()
                + " keyword-only argument"
                + (keywordOnly.size() == 1 ? "" : "s")
                + ")";
    return Raise.typeError(Texts.surplusArguments(code.qualifiedName, least, most, given, and));
  }

  @Override
  public Type type() {
    return Types.FUNCTION;
  }

  @Override
  public String repr() {
    return "<function " + code.qualifiedName + " at " + Texts.address(this) + ">";
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    Value own = fields.get(name);
    if (own != null) {
      return Optional.of(own);
    }
    return switch (name) {
      case "__name__" -> Optional.of(StrValue.of(code.name));
      case "__qualname__" -> Optional.of(StrValue.of(code.qualifiedName));
      case "__doc__" -> Optional.of(code.doc.isEmpty() ? NoneValue.NONE : StrValue.of(code.doc));
      case "__module__" -> Optional.of(StrValue.of("__main__"));
      case "__defaults__" ->
          Optional.of(defaults.isEmpty() ? NoneValue.NONE : TupleValue.of(defaults));
      case "__closure__" -> Optional.of(closure.length == 0 ? NoneValue.NONE : contents());
      case "__kwdefaults__" ->
          Optional.of(
              keywordDefaults.isEmpty() ? NoneValue.NONE : DictValue.ofStrings(keywordDefaults));
      case "__dict__" -> {
        DictValue shown = DictValue.ofStrings(fields);
        shown.remove(StrValue.of("__annotations__"));
        yield Optional.of(shown);
      }
      case "__annotations__" -> Optional.of(DictValue.empty());
      case "_code" ->
          Optional.of(
              TupleValue.of(
                  names(code.positional),
                  IntValue.of(code.positional.stream().filter(p -> p.positionalOnly()).count()),
                  names(code.keywordOnly),
                  names(code.rest),
                  names(code.keywords),
                  texts(code.locals),
                  texts(code.free)));
      default -> Optional.empty();
    };
  }

  private static Value names(List<FunctionCode.Parameter> parameters) {
    return texts(parameters.stream().map(FunctionCode.Parameter::name).toList());
  }

  private static Value texts(Collection<String> names) {
    return TupleValue.of(names.stream().map(name -> (Value) StrValue.of(name)).toList());
  }

  private Value contents() {
    List<Value> cells = new ArrayList<>();
    for (Cell cell : closure) {
      Value value = cell.value;
      cells.add(new ModuleValue("cell", value == null ? Map.of() : Map.of("cell_contents", value)));
    }
    return TupleValue.of(cells);
  }

  @Override
  public void setAttribute(String name, Value value) {
    if (fields == NO_FIELDS) {
      fields = new LinkedHashMap<>();
    }
    fields.put(name, value);
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
