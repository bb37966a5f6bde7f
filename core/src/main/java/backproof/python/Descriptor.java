package backproof.python;

import backproof.python.syntax.Letters;
import java.util.Optional;

/** A member of a class that is read through its object: property, classmethod, staticmethod. */
public record Descriptor(Kind kind, Value function) implements Value {
  /** How the function is read. */
  public enum Kind {
    PROPERTY,
    CLASS_METHOD,
    STATIC_METHOD
  }

  Value get(Value self) {
    return switch (kind) {
      case PROPERTY -> function.call(Arguments.of(self));
      case CLASS_METHOD -> new BoundMethod(self.type(), function);
      case STATIC_METHOD -> function;
    };
  }

  /** What the class itself gives for this member. */
  Value getFromClass(Type owner) {
    return switch (kind) {
      case PROPERTY -> this;
      case CLASS_METHOD -> new BoundMethod(owner, function);
      case STATIC_METHOD -> function;
    };
  }

  @Override
  public Type type() {
    return Types.OBJECT;
  }

  @Override
  public String repr() {
    return "<" + Letters.lower(kind.name()).replace("_", "") + " object>";
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return Optional.empty();
  }
}
