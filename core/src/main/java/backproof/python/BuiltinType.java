package backproof.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class written in Java: its name, bases, methods and how a call of it makes a value. */
public final class BuiltinType implements Type {
  /** What calling the class does. */
  @FunctionalInterface
  public interface Constructor {
    Value construct(Arguments arguments);
  }

  private final String name;
  private final List<Type> linearization;
  private final Map<String, Value> members;
  private final Constructor constructor;

  private BuiltinType(
      String name, List<Type> bases, Map<String, Value> members, Constructor constructor) {
    this.name = name;
    this.members = members;
    this.constructor = constructor;
    List<Type> order = new ArrayList<>();
    order.add(this);
    for (Type base : bases) {
      for (Type each : base.linearization()) {
        order.remove(each);
        order.add(each);
      }
    }
    this.linearization = List.copyOf(order);
  }

  /** A class without methods of its own that cannot be called. */
  public static BuiltinType of(String name, Type... bases) {
    Constructor refusal =
        arguments -> {
          throw Raise.typeError("cannot create '" + name + "' instances");
        };
    return new BuiltinType(name, List.of(bases), Map.of(), refusal);
  }

  public BuiltinType withConstructor(Constructor constructor) {
    return new BuiltinType(name, bases(), members, constructor);
  }

  /** The same class with these methods; each takes its object as the first parameter. */
  public BuiltinType withMethods(List<BuiltinFunction> methods) {
    Map<String, Value> all = new LinkedHashMap<>(members);
    for (BuiltinFunction method : methods) {
      all.put(method.name(), method);
    }
    return new BuiltinType(name, bases(), all, constructor);
  }

  /** The same class with a method that takes no object. */
  BuiltinType withStatic(BuiltinFunction function) {
    return withMembers(
        Map.of(function.name(), new Descriptor(Descriptor.Kind.STATIC_METHOD, List.of(function))));
  }

  public BuiltinType withMembers(Map<String, Value> more) {
    Map<String, Value> all = new LinkedHashMap<>(members);
    all.putAll(more);
    return new BuiltinType(name, bases(), all, constructor);
  }

  private List<Type> bases() {
    return linearization.subList(1, linearization.size());
  }

  @Override
  public String name() {
    return name;
  }

  /** A class may show another name than its own, as NumPy's ufunc errors do. */
  @Override
  public String shortName() {
    Value shown = members.get("__name__");
    return shown == null ? name.substring(name.lastIndexOf('.') + 1) : shown.str();
  }

  @Override
  public List<Type> linearization() {
    return linearization;
  }

  @Override
  public Optional<Value> ownMember(String member) {
    return Optional.ofNullable(members.get(member));
  }

  @Override
  public Optional<Value> findAttribute(String attribute) {
    return switch (attribute) {
      case "__name__", "__qualname__" -> Optional.of(StrValue.of(shortName()));
      case "__mro__" -> Optional.of(TupleValue.of(List.copyOf(linearization)));
      case "mro" -> Optional.of(Type.mro(this));
      case "__bases__" ->
          Optional.of(
              TupleValue.of(
                  List.copyOf(linearization).subList(1, Math.min(2, linearization.size()))));
      default -> member(attribute).map(m -> m instanceof Descriptor d ? d.getFromClass(this) : m);
    };
  }

  @Override
  public Type type() {
    return Types.TYPE;
  }

  @Override
  public String repr() {
    return "<class '" + name + "'>";
  }

  @Override
  public Value call(Arguments arguments) {
    return constructor.construct(arguments);
  }

  @Override
  public Object hashKey() {
    return this;
  }

  /** Names a learner could have meant by a misspelt attribute. */
  public List<String> memberNames() {
    return List.copyOf(members.keySet());
  }
}
