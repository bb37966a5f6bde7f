package backproof.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A function together with the object it was looked up on. */
public record BoundMethod(Value self, Value function) implements Value {
  /** Functions found on a class become methods of the object; other values stay what they are. */
  public static Value bind(Value self, Value member) {
    return switch (member) {
      case BuiltinFunction f ->
          new BoundMethod(ObjectMethods.ALL.contains(f) ? self : Instance.core(self), f);
      case FunctionValue f -> new BoundMethod(self, f);
      case Descriptor d -> d.get(self);
      case Instance i -> Descriptor.isRead(i) ? Descriptor.read(i, self, self.type()) : i;
      default -> member;
    };
  }

  @Override
  public Value call(Arguments arguments) {
    List<Value> all = new ArrayList<>(arguments.positional().size() + 1);
    all.add(self);
    all.addAll(arguments.positional());
    return function.call(new Arguments(all, arguments.keywords()));
  }

  @Override
  public Value callWith(Value... positional) {
    Value[] all = new Value[positional.length + 1];
    all[0] = self;
    System.arraycopy(positional, 0, all, 1, positional.length);
    return function.callWith(all);
  }

  @Override
  public Type type() {
    return function instanceof FunctionValue ? Types.METHOD : Types.BUILTIN;
  }

  @Override
  public String repr() {
    return switch (function) {
      case FunctionValue f -> "<bound method " + f.qualifiedName() + " of " + self.repr() + ">";
      case BuiltinFunction f ->
          "<built-in method " + f.name() + " of " + self.type().name() + " object>";
      default -> "<bound method>";
    };
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "__self__" -> Optional.of(self);
      case "__func__" -> Optional.of(function);
      default -> function.findAttribute(name);
    };
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
