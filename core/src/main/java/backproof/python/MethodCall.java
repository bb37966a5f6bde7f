package backproof.python;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code object.name(...)} with arguments without names. What the name means is looked up again
 * only where the object is another module, or of another class, than the last time.
 */
final class MethodCall implements Code {
  private final Part object;
  private final String name;
  private final Part[] arguments;
  private final Budget budget;
  private final Raise.Place attribute;
  private final Raise.Place call;

  /** The module, or the class written in Java, that the last object was or had. */
  private @Nullable Value known;

  /** What the name means there; of a class the method, which takes the object first. */
  private Value meaning = NoneValue.NONE;

  MethodCall(
      Part object,
      String name,
      Part[] arguments,
      Budget budget,
      Raise.Place attribute,
      Raise.Place call) {
    this.object = object;
    this.name = name;
    this.arguments = arguments;
    this.budget = budget;
    this.attribute = attribute;
    this.call = call;
  }

  @Override
  public Value run(Frame frame) {
    try {
      Value self = object.run(frame);
      if (self instanceof ModuleValue) {
        return called(frame, self == known ? meaning : found(self), null);
      }
      if (self.type() == known) {
        return called(frame, meaning, self);
      }
      Optional<FunctionValue> method =
          self instanceof Instance own ? own.method(name) : Optional.empty();
      return method.isPresent()
          ? called(frame, method.get(), self)
          : called(frame, found(self), null);
    } catch (Raise raise) {
      throw raise.at(call.source(), call.span());
    }
  }

  private Value called(Frame frame, Value function, @Nullable Value self) {
    int first = self == null ? 0 : 1;
    Value[] values = new Value[arguments.length + first];
    if (self != null) {
      values[0] = self;
    }
    for (int i = 0; i < arguments.length; i++) {
      values[first + i] = arguments[i].run(frame);
    }
    budget.step();
    return function.callWith(values);
  }

  private Value found(Value self) {
    Value found;
    try {
      found = Operators.attribute(self, name);
    } catch (Raise raise) {
      throw raise.at(attribute.source(), attribute.span());
    }
    if (self instanceof ModuleValue) {
      known = self;
      meaning = found;
    } else if (found instanceof BoundMethod method
        && method.self() == self
        && method.function() instanceof BuiltinFunction function
        && self.type() instanceof BuiltinType type
        && !(self instanceof ExceptionValue)) {
      known = type;
      meaning = function;
    }
    return found;
  }
}
