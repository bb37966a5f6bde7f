package backproof.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class of the program. */
public final class UserClass implements Type {
  private final String name;
  private final String qualifiedName;
  private final List<Type> bases;
  private final List<Type> linearization;
  private final Map<String, Value> members = new LinkedHashMap<>();

  UserClass(String name, String qualifiedName, List<Type> bases) {
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.bases = bases.isEmpty() ? List.of(Types.OBJECT) : List.copyOf(bases);
    List<Type> order = new ArrayList<>();
    for (Type base : bases) {
      for (Type each : base.linearization()) {
        order.remove(each);
        order.add(each);
      }
    }
    order.remove(Types.OBJECT);
    order.add(0, this);
    order.add(Types.OBJECT);
    this.linearization = List.copyOf(order);
  }

  Map<String, Value> members() {
    return members;
  }

  String qualifiedName() {
    return qualifiedName;
  }

  List<String> memberNames() {
    return List.copyOf(members.keySet());
  }

  @Override
  public String name() {
    return name;
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
  public Value call(Arguments arguments) {
    boolean isException = isSubtypeOf(ExceptionTypes.BASE);
    Value made =
        isException
            ? ExceptionValue.of(this, arguments.positional().toArray(new Value[0]))
            : new Instance(this);
    Optional<Value> start = member("__init__");
    if (start.isPresent()) {
      BoundMethod.bind(made, start.get()).call(arguments);
    } else if (!isException
        && !(arguments.positional().isEmpty() && arguments.keywords().isEmpty())) {
      throw Raise.typeError(name + "() takes no arguments");
    }
    return made;
  }

  @Override
  public Type type() {
    return Types.TYPE;
  }

  @Override
  public String repr() {
    return "<class '__main__." + qualifiedName + "'>";
  }

  @Override
  public Optional<Value> findAttribute(String attribute) {
    return switch (attribute) {
      case "__name__" -> Optional.of(StrValue.of(name));
      case "__qualname__" -> Optional.of(StrValue.of(qualifiedName));
      case "__bases__" -> Optional.of(TupleValue.of(bases));
      case "__module__" -> Optional.of(StrValue.of("__main__"));
      case "__dict__" -> Optional.of(DictValue.ofStrings(members));
      case "__mro__" -> Optional.of(TupleValue.of(linearization));
      case "__doc__" -> Optional.of(members.getOrDefault("__doc__", NoneValue.NONE));
      case "__class__" -> Optional.of(Types.TYPE);
      default -> member(attribute).map(m -> m instanceof Descriptor d ? d.getFromClass(this) : m);
    };
  }

  @Override
  public void setAttribute(String attribute, Value value) {
    members.put(attribute, value);
  }

  @Override
  public void deleteAttribute(String attribute) {
    if (members.remove(attribute) == null) {
      throw Raise.attributeError(attribute);
    }
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
