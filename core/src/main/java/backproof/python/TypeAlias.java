package backproof.python;

import java.util.List;
import java.util.Optional;

/**
 * {@code list[int]} or {@code int | None}, as annotations have them.
 *
 * @param isUnion whether it stands between any of the members; else for the first one
 */
record TypeAlias(boolean isUnion, List<Value> members) implements Value {
  private static final BuiltinType GENERIC = BuiltinType.of("types.GenericAlias", Types.OBJECT);
  private static final BuiltinType UNION = BuiltinType.of("types.UnionType", Types.OBJECT);
  private static final String CONTAINERS =
      " list tuple dict set frozenset type numpy.ndarray numpy.dtype collections.OrderedDict ";

  static Value subscripted(Type type, Value index) {
    if (!CONTAINERS.contains(" " + type.name() + " ")) {
      throw Raise.typeError("type '" + type.name() + "' is not subscriptable");
    }
    List<Value> inside = index instanceof TupleValue tuple ? tuple.items() : List.of(index);
    return new TypeAlias(false, Sequences.joined(List.of(type), inside));
  }

  static Optional<Value> union(Value left, BinaryOperator op, Value right) {
    return op == BinaryOperator.OR && isPart(left) && isPart(right)
        ? Optional.of(new TypeAlias(true, Sequences.joined(parts(left), parts(right))))
        : Optional.empty();
  }

  private static boolean isPart(Value value) {
    return value instanceof Type || value instanceof TypeAlias || value == NoneValue.NONE;
  }

  private static List<Value> parts(Value value) {
    return value instanceof TypeAlias alias && alias.isUnion ? alias.members : List.of(value);
  }

  @Override
  public Type type() {
    return isUnion ? UNION : GENERIC;
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder();
    for (Value member : members) {
      String separator = isUnion ? " | " : text.indexOf("[") < 0 ? "[" : ", ";
      text.append(text.isEmpty() ? "" : separator).append(name(member));
    }
    return isUnion ? text.toString() : text.append(']').toString();
  }

  private static String name(Value member) {
    return switch (member) {
      case Type type -> type.name();
      case NoneValue none -> "None";
      case EllipsisValue dots -> "...";
      default -> member.repr();
    };
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    return union(this, op, right);
  }

  @Override
  public Optional<Value> reflected(BinaryOperator op, Value left) {
    return union(left, op, this);
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    boolean equal = right instanceof TypeAlias other && other.repr().equals(repr());
    return op == Comparison.EQUAL ? Optional.of(BoolValue.of(equal)) : Optional.empty();
  }

  @Override
  public Value call(Arguments arguments) {
    return isUnion ? Value.super.call(arguments) : members.get(0).call(arguments);
  }

  @Override
  public Object hashKey() {
    return repr();
  }
}
