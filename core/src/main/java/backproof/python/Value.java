package backproof.python;

import java.util.List;
import java.util.Optional;

/**
 * Any value a program can hold. Each method is one of Python's slots and has, as its default,
 * Python's own refusal; a kind of value overrides what it can do.
 */
public interface Value {
  /** The class of this value, what {@code type(x)} gives. */
  Type type();

  default boolean truth() {
    return true;
  }

  String repr();

  /** What {@code str(x)} and {@code print} show. */
  default String str() {
    return repr();
  }

  /** Looks up {@code value.name}; empty where there is no such attribute. */
  default Optional<Value> findAttribute(String name) {
    return Optional.empty();
  }

  /** Names of attributes that are not members of the class, for hints. */
  default List<String> attributeNames() {
    return List.of();
  }

  default void setAttribute(String name, Value value) {
    throw Raise.attributeError("'" + type().name() + "' object has no attribute '" + name + "'");
  }

  default void deleteAttribute(String name) {
    throw Raise.attributeError("'" + type().name() + "' object has no attribute '" + name + "'");
  }

  /** {@code value[index]}; a slice is a SliceValue, several indices a TupleValue. */
  default Value item(Value index) {
    throw Raise.typeError("'" + type().name() + "' object is not subscriptable");
  }

  default void setItem(Value index, Value value) {
    throw Raise.typeError("'" + type().name() + "' object does not support item assignment");
  }

  /** {@code value[index] = changed}, which is what an operator in place has made of the item. */
  default void updateItem(Value index, Value old, Value changed) {
    setItem(index, changed);
  }

  default void deleteItem(Value index) {
    boolean isSequence =
        index instanceof IntegerNumber
            && (this instanceof Instance
                || this instanceof StrValue
                || this instanceof TupleValue
                || this instanceof RangeValue
                || this instanceof SetValue);
    String not = isSequence ? "doesn't" : "does not";
    throw Raise.typeError("'" + type().name() + "' object " + not + " support item deletion");
  }

  /** {@code this op right}; empty is Python's {@code NotImplemented}. */
  default Optional<Value> binary(BinaryOperator op, Value right) {
    return Optional.empty();
  }

  /** {@code left op this}, asked when the left operand knows no answer. */
  default Optional<Value> reflected(BinaryOperator op, Value left) {
    return Optional.empty();
  }

  /** {@code this op= right}; empty means: assign the result of the binary operator instead. */
  default Optional<Value> inPlace(BinaryOperator op, Value right) {
    return Optional.empty();
  }

  default Optional<Value> unary(UnaryOperator op) {
    return Optional.empty();
  }

  /** {@code this op right} for {@code == != < <= > >=}; empty is {@code NotImplemented}. */
  default Optional<Value> compare(Comparison op, Value right) {
    return Optional.empty();
  }

  default boolean contains(Value item) {
    return Operators.containsByIteration(this, item);
  }

  default Cursor iterate() {
    throw Raise.typeError("'" + type().name() + "' object is not iterable");
  }

  default int length() {
    throw Raise.typeError("object of type '" + type().name() + "' has no len()");
  }

  default Value call(Arguments arguments) {
    throw Raise.typeError("'" + type().name() + "' object is not callable");
  }

  /** As {@link #call}, with nothing but these; the array is the callee's from then on. */
  default Value callWith(Value... positional) {
    return call(Arguments.of(positional));
  }

  /** {@code format(value, spec)}, what f-strings call. */
  default String format(String spec) {
    if (spec.isEmpty()) {
      return str();
    }
    throw Raise.typeError("unsupported format string passed to " + type().name() + ".__format__");
  }

  /** A key with Python's notion of equality for dict and set; identity where a class has none. */
  default Object hashKey() {
    throw Raise.typeError("unhashable type: '" + type().name() + "'");
  }
}
