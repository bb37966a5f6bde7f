package backproof.python;

import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A member of a class that is read through its object: property, classmethod, staticmethod. A
 * property holds up to three functions: they read, write and delete.
 */
public record Descriptor(Kind kind, List<Value> functions) implements Value {
  private static final List<String> WAYS = List.of("getter", "setter", "deleter");

  /** How the function is read. */
  public enum Kind {
    PROPERTY,
    CLASS_METHOD,
    STATIC_METHOD
  }

  static final int GET = 0;
  static final int SET = 1;
  static final int DELETE = 2;

  /** Whether a member of a class says itself what reading it through an object gives. */
  static boolean isRead(Value member) {
    return member instanceof Instance && member.type().member("__get__").isPresent();
  }

  static Value read(Value member, Value object, Type owner) {
    return Operators.attribute(member, "__get__").call(Arguments.of(object, owner));
  }

  Value function() {
    return functions.get(GET);
  }

  Value get(Value self) {
    return switch (kind) {
      case PROPERTY -> function().call(Arguments.of(self));
      case CLASS_METHOD -> new BoundMethod(self.type(), function());
      case STATIC_METHOD -> function();
    };
  }

  /** What the class itself gives for this member. */
  Value getFromClass(Type owner) {
    return switch (kind) {
      case PROPERTY -> this;
      case CLASS_METHOD -> new BoundMethod(owner, function());
      case STATIC_METHOD -> function();
    };
  }

  /** The property's function for writing or deleting, bound to the object. */
  BoundMethod way(int way, String name, Value self) {
    if (way < functions.size() && functions.get(way) != NoneValue.NONE) {
      return new BoundMethod(self, functions.get(way));
    }
    throw Raise.attributeError(
        "property '" + name + "' of '" + self.type().name() + "' object has no " + WAYS.get(way));
  }

  @Override
  public Type type() {
    return kind == Kind.PROPERTY ? Types.PROPERTY : Types.OBJECT;
  }

  @Override
  public String repr() {
    return "<" + Letters.lower(kind.name()).replace("_", "") + " object>";
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    int way = WAYS.indexOf(name);
    if (kind == Kind.PROPERTY && way >= 0) {
      return Optional.of(BuiltinFunction.of(name + "(function, /)", "", b -> with(way, b.get(0))));
    }
    int part = List.of("fget", "fset", "fdel").indexOf(name);
    if (kind == Kind.PROPERTY && part >= 0) {
      return Optional.of(part < functions.size() ? functions.get(part) : NoneValue.NONE);
    }
    return name.equals("__doc__") ? function().findAttribute(name) : Optional.empty();
  }

  private Descriptor with(int way, Value function) {
    List<Value> all = new ArrayList<>(functions);
    while (all.size() <= way) {
      all.add(NoneValue.NONE);
    }
    all.set(way, function);
    return new Descriptor(kind, List.copyOf(all));
  }
}
