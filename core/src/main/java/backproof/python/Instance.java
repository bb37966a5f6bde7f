package backproof.python;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object of a class of the program: operators go to its methods with two underscores. */
public final class Instance implements Value {
  /** What every object has, for a class's own methods to hand on to. */
  static final List<BuiltinFunction> METHODS =
      List.of(
          BuiltinFunction.of(
              "__setattr__(self, name, value, /)",
              "",
              b -> {
                ((Instance) b.get(0)).put(b.get(1).str(), b.get(2));
                return NoneValue.NONE;
              }));

  private final UserClass type;
  private final Map<String, Value> fields = new LinkedHashMap<>();

  Instance(UserClass type) {
    this.type = type;
  }

  /** Another object of the class with the same fields. */
  Instance copied() {
    Instance copy = new Instance(type);
    copy.fields.putAll(fields);
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
        .map(method -> method.call(Arguments.of(arguments)))
        .filter(result -> result != EllipsisValue.NOT_IMPLEMENTED);
  }

  private Value demand(String name, Value... arguments) {
    return special(name).orElseThrow().call(Arguments.of(arguments));
  }

  @Override
  public boolean truth() {
    Optional<Value> own = ask("__bool__");
    if (own.isPresent() && !(own.get() instanceof BoolValue)) {
      throw Raise.typeError(
          "__bool__ should return bool, returned " + own.get().type().shortName());
    }
    return own.isPresent() ? own.get().truth() : special("__len__").isEmpty() || length() > 0;
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
            () -> "<__main__." + type.qualifiedName() + " object at " + Texts.address(this) + ">");
  }

  @Override
  public String str() {
    return text("__str__").orElseGet(this::repr);
  }

  @Override
  public String format(String spec) {
    return ask("__format__", StrValue.of(spec))
        .map(Value::str)
        .orElseGet(() -> Value.super.format(spec));
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    Value field = fields.get(name);
    if (field != null && (type.hasPlainFields() || property(name).isEmpty())) {
      return Optional.of(field);
    }
    if (name.equals("__dict__")) {
      return Optional.of(DictValue.ofFields(fields));
    }
    Optional<Value> member = special(name);
    return member.isPresent() || name.equals("__class__")
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

  private void put(String name, Value value) {
    Optional<Descriptor> property = property(name);
    if (property.isPresent()) {
      property.get().way(Descriptor.SET, name, this).call(Arguments.of(value));
    } else {
      fields.put(name, value);
    }
  }

  /** {@code object()}: something that is only itself. */
  static Value plain(Arguments arguments) {
    if (!arguments.positional().isEmpty()) {
      throw Raise.typeError("object() takes no arguments");
    }
    return new Instance(new UserClass("object", "object", List.of()));
  }

  @Override
  public void deleteAttribute(String name) {
    Optional<Descriptor> property = property(name);
    if (property.isPresent()) {
      property.get().way(Descriptor.DELETE, name, this).call(Arguments.NONE);
    } else if (fields.remove(name) == null) {
      Value.super.deleteAttribute(name);
    }
  }

  @Override
  public Value item(Value index) {
    return special("__getitem__").isPresent()
        ? demand("__getitem__", index)
        : Value.super.item(index);
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

  private static String stem(BinaryOperator op) {
    return switch (op) {
      case ADD -> "add";
      case SUBTRACT -> "sub";
      case MULTIPLY -> "mul";
      case DIVIDE -> "truediv";
      case FLOOR_DIVIDE -> "floordiv";
      case MODULO -> "mod";
      case POWER -> "pow";
      case MATMUL -> "matmul";
      case AND -> "and";
      case OR -> "or";
      case XOR -> "xor";
      case SHIFT_LEFT -> "lshift";
      case SHIFT_RIGHT -> "rshift";
    };
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    return ask("__" + stem(op) + "__", right);
  }

  @Override
  public Optional<Value> reflected(BinaryOperator op, Value left) {
    return ask("__r" + stem(op) + "__", left);
  }

  @Override
  public Optional<Value> inPlace(BinaryOperator op, Value right) {
    return ask("__i" + stem(op) + "__", right);
  }

  @Override
  public Optional<Value> unary(UnaryOperator op) {
    return switch (op) {
      case NEGATE -> ask("__neg__");
      case PLUS -> ask("__pos__");
      case INVERT -> ask("__invert__");
    };
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
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
        : Value.super.contains(item);
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
      return Value.super.iterate();
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
      return Value.super.length();
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
