package backproof.python;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of a class of the program: operators go to its methods with two underscores. */
public final class Instance implements Value {
  /** Its objects written in Python have their elements in a list. */
  private static final String ARRAY = "numpy.ndarray";

  private final UserClass type;
  private final Map<String, Value> fields = new LinkedHashMap<>();

  /** The list, dict or number that an object of a class of them is as well; else None. */
  private Value core = NoneValue.NONE;

  Instance(UserClass type) {
    this.type = type;
  }

  /** An object whose class comes from a built-in one holds a value of that. */
  static Instance of(UserClass type, Arguments arguments) {
    Instance made = new Instance(type);
    for (Type base : type.linearization()) {
      if (base instanceof BuiltinType && base != Types.OBJECT && !base.name().equals(ARRAY)) {
        boolean fixed = base.member("__setitem__").isEmpty() && base != Types.SET;
        made.core = base.call(fixed ? arguments : Arguments.NONE);
        break;
      }
    }
    return made;
  }

  /** What the built-in class does when an object of it starts. */
  void fill(Arguments arguments) {
    switch (core) {
      case DictValue dict -> DictMethods.update(dict, arguments, "dict");
      case ListValue list -> list.items().addAll(((ListValue) Types.LIST.call(arguments)).items());
      case SetValue set -> Operators.attribute(set, "update").call(arguments);
      default -> {}
    }
  }

  /** The value of a built-in class that this one stands for, or the value itself. */
  public static Value core(Value value) {
    return value instanceof Instance own && own.core != NoneValue.NONE ? own.core : value;
  }

  private boolean hasCore() {
    return core != NoneValue.NONE;
  }

  /** Another object of the class with the same fields. */
  Instance copied() {
    Instance copy = new Instance(type);
    copy.fields.putAll(fields);
    copy.core = hasCore() ? Operators.attribute(core, "copy").call(Arguments.NONE) : NoneValue.NONE;
    return copy;
  }

  public Map<String, Value> fields() {
    return fields;
  }

  @Override
  public Type type() {
    return type;
  }

  private Optional<Value> special(String name) {
    return type.member(name).map(found -> BoundMethod.bind(this, found));
  }

  private Optional<Value> ask(String name, Value... arguments) {
    return special(name)
        .map(method -> method.callWith(arguments))
        .filter(result -> result != EllipsisValue.NOT_IMPLEMENTED);
  }

  private Value demand(String name, Value... arguments) {
    return special(name).orElseThrow().callWith(arguments);
  }

  @Override
  public boolean truth() {
    Optional<Value> own = ask("__bool__");
    if (own.isPresent() && !(own.get() instanceof BoolValue)) {
      throw Raise.typeError(
          "__bool__ should return bool, returned " + own.get().type().shortName());
    }
    if (own.isPresent()) {
      return own.get().truth();
    }
    return special("__len__").isPresent() ? length() > 0 : !hasCore() || core.truth();
  }

  private Optional<String> text(String method) {
    return ask(method)
        .map(
            result -> {
              if (result instanceof StrValue text) {
                return text.value();
              }
              throw Raise.typeError(
                  method + " returned non-string (type " + result.type().name() + ")");
            });
  }

  @Override
  public String repr() {
    return text("__repr__")
        .orElseGet(
            () ->
                hasCore()
                    ? shown()
                    : "<" + type.fullName() + " object at " + Texts.address(this) + ">");
  }

  private String shown() {
    return core instanceof SetValue ? type.name() + "(" + core.repr() + ")" : core.repr();
  }

  @Override
  public String str() {
    return text("__str__")
        .orElseGet(
            () -> core instanceof StrValue && special("__repr__").isEmpty() ? core.str() : repr());
  }

  @Override
  public String format(String spec) {
    return ask("__format__", StrValue.of(spec))
        .map(Value::str)
        .orElseGet(
            () -> hasCore() && !spec.isEmpty() ? core.format(spec) : Value.super.format(spec));
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    Value field = fields.get(name);
    if (field != null
        && (type.hasPlainFields()
            || property(name).isEmpty() && writer(name, "__set__").isEmpty())) {
      return Optional.of(field);
    }
    if (name.equals("__dict__") && type.allowsField(name)) {
      return Optional.of(DictValue.ofFields(fields));
    }
    Optional<Value> member = special(name);
    return member.isPresent() || name.startsWith("__")
        ? member
        : ask("__getattr__", StrValue.of(name));
  }

  /** The function of the class behind this name, where no field of the object is called so. */
  Optional<FunctionValue> method(String name) {
    return !fields.containsKey(name)
            && type.member(name).orElse(NoneValue.NONE) instanceof FunctionValue f
        ? Optional.of(f)
        : Optional.empty();
  }

  /** A member of the class that is asked to write or delete the attribute. */
  private Optional<Value> writer(String name, String way) {
    return type.member(name)
        .filter(found -> found instanceof Instance && found.type().member(way).isPresent())
        .map(found -> Operators.attribute(found, way));
  }

  private Optional<Descriptor> property(String name) {
    return type.member(name).orElse(NoneValue.NONE) instanceof Descriptor d
            && d.kind() == Descriptor.Kind.PROPERTY
        ? Optional.of(d)
        : Optional.empty();
  }

  @Override
  public void setAttribute(String name, Value value) {
    if (type.hasPlainFields()) {
      fields.put(name, value);
    } else if (type.member("__setattr__").orElse(NoneValue.NONE) instanceof FunctionValue own) {
      own.call(Arguments.of(this, StrValue.of(name), value));
    } else {
      put(name, value);
    }
  }

  void put(String name, Value value) {
    Optional<Descriptor> property = property(name);
    Optional<Value> writer = writer(name, "__set__");
    if (property.isPresent()) {
      property.get().way(Descriptor.SET, name, this).call(Arguments.of(value));
    } else if (writer.isPresent()) {
      writer.get().call(Arguments.of(this, value));
    } else if (type.allowsField(name)) {
      fields.put(name, value);
    } else {
      Value.super.setAttribute(name, value);
    }
  }

  /** {@code object()}: something that is only itself. */
  static Value plain(Arguments arguments) {
    if (!arguments.positional().isEmpty()) {
      throw Raise.typeError("object() takes no arguments");
    }
    return new Instance(new UserClass("object", "object", "", List.of()));
  }

  @Override
  public void deleteAttribute(String name) {
    if (type.member("__delattr__").orElse(NoneValue.NONE) instanceof FunctionValue own) {
      own.call(Arguments.of(this, StrValue.of(name)));
    } else {
      remove(name);
    }
  }

  void remove(String name) {
    Optional<Descriptor> property = property(name);
    Optional<Value> writer = writer(name, "__delete__");
    if (property.isPresent()) {
      property.get().way(Descriptor.DELETE, name, this).call(Arguments.NONE);
    } else if (writer.isPresent()) {
      writer.get().call(Arguments.of(this));
    } else if (fields.remove(name) == null) {
      Value.super.deleteAttribute(name);
    }
  }

  @Override
  public Value item(Value index) {
    Optional<Value> own = type.member("__getitem__");
    if (own.isPresent() && own.get() instanceof FunctionValue) {
      return demand("__getitem__", index);
    }
    return hasCore() ? itemOfCore(index) : Value.super.item(index);
  }

  /** A class of dicts may say what a key has that is not there. */
  private Value itemOfCore(Value index) {
    Optional<Value> missing = special("__missing__");
    return missing.isPresent() && core instanceof DictValue && !core.contains(index)
        ? missing.get().call(Arguments.of(index))
        : core.item(index);
  }

  @Override
  public void setItem(Value index, Value value) {
    if (special("__setitem__").isPresent()) {
      demand("__setitem__", index, value);
    } else {
      Value.super.setItem(index, value);
    }
  }

  @Override
  public void deleteItem(Value index) {
    if (special("__delitem__").isPresent()) {
      demand("__delitem__", index);
    } else {
      Value.super.deleteItem(index);
    }
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    return ask(op.method, right)
        .or(() -> hasCore() ? core.binary(op, core(right)) : Optional.empty());
  }

  @Override
  public Optional<Value> reflected(BinaryOperator op, Value left) {
    return ask(op.reflected, left).or(() -> hasCore() ? left.binary(op, core) : Optional.empty());
  }

  @Override
  public Optional<Value> inPlace(BinaryOperator op, Value right) {
    Optional<Value> own = ask(op.inPlace, right);
    return own.isPresent() || special(op.method).isPresent() || !hasCore()
        ? own
        : core.inPlace(op, core(right)).map(changed -> changed == core ? this : changed);
  }

  @Override
  public Optional<Value> unary(UnaryOperator op) {
    Optional<Value> own =
        switch (op) {
          case NEGATE -> ask("__neg__");
          case PLUS -> ask("__pos__");
          case INVERT -> ask("__invert__");
        };
    return own.or(() -> hasCore() ? core.unary(op) : Optional.empty());
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    return compared(op, right)
        .or(() -> hasCore() ? core.compare(op, core(right)) : Optional.empty());
  }

  private Optional<Value> compared(Comparison op, Value right) {
    return switch (op) {
      case EQUAL -> ask("__eq__", right);
      case NOT_EQUAL ->
          ask("__ne__", right).or(() -> ask("__eq__", right).map(e -> BoolValue.of(!e.truth())));
      case LESS -> ask("__lt__", right);
      case LESS_EQUAL -> ask("__le__", right);
      case GREATER -> ask("__gt__", right);
      case GREATER_EQUAL -> ask("__ge__", right);
    };
  }

  @Override
  public boolean contains(Value item) {
    return special("__contains__").isPresent()
        ? demand("__contains__", item).truth()
        : hasCore() ? core.contains(item) : Value.super.contains(item);
  }

  @Override
  public Cursor iterate() {
    Optional<Value> own = ask("__iter__");
    if (own.isPresent() && own.get() != this) {
      return IterationBuiltins.demandIterator(own.get()).iterate();
    }
    if (special("__next__").isPresent()) {
      return () -> stopping(() -> demand("__next__"), "StopIteration");
    }
    if (special("__getitem__").isEmpty()) {
      return hasCore() ? core.iterate() : Value.super.iterate();
    }
    int[] next = {0};
    return () -> stopping(() -> demand("__getitem__", IntValue.of(next[0]++)), "IndexError");
  }

  private static Optional<Value> stopping(java.util.function.Supplier<Value> ask, String end) {
    try {
      return Optional.of(ask.get());
    } catch (Raise raise) {
      if (raise.typeName().equals(end)) {
        return Optional.empty();
      }
      throw raise;
    }
  }

  @Override
  public int length() {
    if (special("__len__").isEmpty()) {
      return hasCore() ? core.length() : Value.super.length();
    }
    int length = Operators.index(demand("__len__"));
    if (length < 0) {
      throw Raise.valueError("__len__() should return >= 0");
    }
    return length;
  }

  @Override
  public Value call(Arguments arguments) {
    Optional<Value> own = special("__call__");
    return own.isPresent() ? own.get().call(arguments) : Value.super.call(arguments);
  }

  @Override
  public Object hashKey() {
    Optional<Value> own = ask("__hash__");
    if (own.isPresent()) {
      BigInteger number = Operators.integer(own.get());
      return new Hashed(number, this);
    }
    if (type.member("__eq__").isPresent()) {
      return Value.super.hashKey();
    }
    if (hasCore()) {
      return core.hashKey();
    }
    return this;
  }

  /** A key of a class with its own idea of equality. */
  private record Hashed(BigInteger hash, Instance instance) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Hashed twin
          && hash.equals(twin.hash)
          && Operators.same(instance, twin.instance);
    }

    @Override
    public int hashCode() {
      return hash.hashCode();
    }
  }
}
