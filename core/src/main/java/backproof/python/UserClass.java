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
  private final String module;
  private final List<Type> bases;
  private final List<Type> linearization;
  private final Map<String, Value> members = new LinkedHashMap<>();

  UserClass(String name, String qualifiedName, String module, List<Type> bases) {
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.module = module;
    this.bases = bases.isEmpty() ? List.of(Types.OBJECT) : List.copyOf(bases);
    this.linearization = merged();
  }

  /** {@code type(name, bases, members)}. */
  static UserClass made(List<Value> given) {
    if (!(given.get(0) instanceof StrValue name)) {
      throw Raise.typeError(
          "type.__new__() argument 1 must be str, not " + given.get(0).type().name());
    }
    List<Type> bases = new ArrayList<>();
    for (Value base : Operators.list(given.get(1))) {
      bases.add((Type) base);
    }
    UserClass made = new UserClass(name.value(), name.value(), "__main__", bases);
    made.members.putAll(DictMethods.strings((DictValue) Instance.core(given.get(2))));
    made.complete();
    ClassCompiler.announce(made, Map.of());
    return made;
  }

  /** Whether reading or writing a field of an object may run code of this very class. */
  private boolean hasHooks;

  /** Looks at a member that this class has now. */
  private void noteHook(String member, Value value) {
    hasHooks |=
        member.equals("__setattr__")
            || member.equals("__slots__")
            || member.equals("__delattr__")
            || Descriptor.isRead(value)
            || value instanceof Descriptor found && found.kind() == Descriptor.Kind.PROPERTY;
  }

  /** Tells the members that want to know it under which names they stand in which class. */
  void nameMembers() {
    new LinkedHashMap<>(members)
        .forEach(
            (member, value) -> {
              if (value instanceof Instance && value.type().member("__set_name__").isPresent()) {
                Operators.attribute(value, "__set_name__")
                    .call(Arguments.of(this, StrValue.of(member)));
              }
            });
  }

  /** The body has run: its functions belong to this class. */
  void complete() {
    members.forEach(
        (member, value) -> {
          noteHook(member, value);
          Compiler.own(value, this);
        });
  }

  /** Whether a field of an object is read and written without asking the classes. */
  boolean hasPlainFields() {
    for (int i = 0; i < linearization.size(); i++) {
      if (linearization.get(i) instanceof UserClass each && each.hasHooks) {
        return false;
      }
    }
    return true;
  }

  /** Becomes what another definition of it says; its objects have the new methods at once. */
  public void takeOver(UserClass other) {
    members.clear();
    members.putAll(other.members);
    complete();
  }

  /** The order C3: each class before its bases, bases in the order they are written. */
  private List<Type> merged() {
    List<List<Type>> waiting = new ArrayList<>();
    for (Type base : bases) {
      if (bases.indexOf(base) != bases.lastIndexOf(base)) {
        throw Raise.typeError("duplicate base class " + base.shortName());
      }
      waiting.add(new ArrayList<>(base.linearization()));
    }
    waiting.add(new ArrayList<>(bases));
    List<Type> order = new ArrayList<>(List.of(this));
    for (Optional<Type> next = next(waiting); next.isPresent(); next = next(waiting)) {
      Type type = next.get();
      order.add(type);
      waiting.forEach(list -> list.remove(type));
    }
    return List.copyOf(order);
  }

  /** The first class that no list has after another one. */
  private Optional<Type> next(List<List<Type>> waiting) {
    waiting.removeIf(List::isEmpty);
    for (List<Type> list : waiting) {
      Type candidate = list.get(0);
      if (waiting.stream().allMatch(other -> other.indexOf(candidate) <= 0)) {
        return Optional.of(candidate);
      }
    }
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder names = new StringBuilder();
    bases.forEach(base -> names.append(names.isEmpty() ? "" : ", ").append(base.shortName()));
    throw Raise.typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases " + names);
  }

  Map<String, Value> members() {
    return members;
  }

  String qualifiedName() {
    return qualifiedName;
  }

  /** As a traceback names it. */
  String shownName() {
    return module.equals("__main__") ? qualifiedName : fullName();
  }

  /** With the module in front. */
  String fullName() {
    return module.isEmpty() ? qualifiedName : module + "." + qualifiedName;
  }

  /** Whether an object may have a field: with {@code __slots__} only those. */
  boolean allowsField(String field) {
    for (Type each : linearization) {
      if (each instanceof UserClass own) {
        Value slots = own.members.get("__slots__");
        if (slots == null || slots.contains(StrValue.of(field))) {
          return true;
        }
      }
    }
    return false;
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
    Optional<Value> maker = member("__new__").filter(FunctionValue.class::isInstance);
    Optional<Value> start = member("__init__").filter(each -> !(each instanceof BuiltinFunction));
    Value made =
        maker.isPresent()
            ? new BoundMethod(this, maker.get()).call(arguments)
            : isSubtypeOf(ExceptionTypes.BASE)
                ? ExceptionValue.of(this, arguments.positional().toArray(new Value[0]))
                : Instance.of(this, arguments);
    if (start.isPresent() && made.type().isSubtypeOf(this)) {
      BoundMethod.bind(made, start.get()).call(arguments);
    } else if (made instanceof Instance own && maker.isEmpty()) {
      startPlainly(own, arguments);
    }
    return made;
  }

  private void startPlainly(Instance made, Arguments arguments) {
    boolean hasArguments = !(arguments.positional().isEmpty() && arguments.keywords().isEmpty());
    if (hasArguments && Instance.core(made) == made) {
      throw Raise.typeError(name + "() takes no arguments");
    }
    made.fill(arguments);
  }

  @Override
  public Type type() {
    return Types.TYPE;
  }

  @Override
  public String repr() {
    Optional<Value> own = member("__class_repr__");
    if (own.isPresent()) {
      return own.get().call(Arguments.of(this)).str();
    }
    return "<class '" + fullName() + "'>";
  }

  @Override
  public Optional<Value> findAttribute(String attribute) {
    return switch (attribute) {
      case "__name__" -> Optional.of(StrValue.of(name));
      case "__qualname__" -> Optional.of(StrValue.of(qualifiedName));
      case "__bases__" -> Optional.of(TupleValue.of(bases));
      case "__module__" -> Optional.of(StrValue.of(module));
      case "__dict__" -> Optional.of(DictValue.ofStrings(members));
      case "__mro__" -> Optional.of(TupleValue.of(linearization));
      case "mro" -> Optional.of(Type.mro(this));
      case "__doc__" -> Optional.of(members.getOrDefault("__doc__", NoneValue.NONE));
      case "__class__" -> Optional.of(Types.TYPE);
      case "__new__" -> member(attribute).or(() -> Optional.of(ObjectMethods.NEW));
      default ->
          member(attribute)
              .map(
                  m ->
                      m instanceof Descriptor d
                          ? d.getFromClass(this)
                          : Descriptor.isRead(m) ? Descriptor.read(m, NoneValue.NONE, this) : m);
    };
  }

  @Override
  public void setAttribute(String attribute, Value value) {
    members.put(attribute, value);
    noteHook(attribute, value);
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
