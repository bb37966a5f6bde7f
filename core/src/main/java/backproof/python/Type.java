package backproof.python;

import java.util.List;
import java.util.Optional;

/** A class, as a value. */
public interface Type extends Value {
  /** The name as error texts and {@code <class '...'>} show it. */
  String name();

  /** The method resolution order: this class first, {@code object} last. */
  List<Type> linearization();

  /** A member of this class itself, not of its bases. */
  Optional<Value> ownMember(String name);

  /** A member of this class or of the nearest base that has it. */
  default Optional<Value> member(String name) {
    List<Type> order = linearization();
    for (int i = 0; i < order.size(); i++) {
      Optional<Value> found = order.get(i).ownMember(name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  default boolean isSubtypeOf(Type other) {
    List<Type> order = linearization();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i) == other) {
        return true;
      }
    }
    return false;
  }

  /** {@code list[int]}. */
  @Override
  default Value item(Value index) {
    Optional<Value> own = member("__class_getitem__");
    return own.isPresent()
        ? BoundMethod.bind(this, own.get()).call(Arguments.of(index))
        : TypeAlias.subscripted(this, index);
  }

  /** What a class of its members alone is walked over. */
  @Override
  default Cursor iterate() {
    Optional<Value> own = member("__class_iter__");
    return own.isPresent()
        ? BoundMethod.bind(this, own.get()).call(Arguments.NONE).iterate()
        : Value.super.iterate();
  }

  @Override
  default int length() {
    return member("__class_iter__").isPresent()
        ? Operators.list(this).size()
        : Value.super.length();
  }

  /** {@code int | None}. */
  @Override
  default Optional<Value> binary(BinaryOperator op, Value right) {
    return TypeAlias.union(this, op, right);
  }

  @Override
  default Optional<Value> reflected(BinaryOperator op, Value left) {
    return TypeAlias.union(left, op, this);
  }

  /** The method of a class that lists it and those above it. */
  static Value mro(Type type) {
    return BuiltinFunction.of(
        "mro()", "", b -> ListValue.of(List.<Value>copyOf(type.linearization())));
  }

  /** The last part of the name: {@code float64} for {@code numpy.float64}. */
  default String shortName() {
    return name().substring(name().lastIndexOf('.') + 1);
  }
}
