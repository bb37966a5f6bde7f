package backproof.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dispatch of operators to the values that know them, with Python's own refusals. */
public final class Operators {
  private static final String SCALAR_INDEX =
      "only integer scalar arrays can be converted to a scalar index";
  static final int MOST_CONSUMED = 20_000_000;
  static final int LARGEST_SEQUENCE = 5_000_000;

  private Operators() {}

  public static Value binary(BinaryOperator op, Value left, Value right) {
    Value known = quick(op, left, right);
    if (known != null) {
      return known;
    }
    return tryBinary(op, left, right).orElseThrow(() -> unsupported(op, op.symbol(), left, right));
  }

  /** The arithmetic of most inner loops, without asking the values what they know. */
  private static @Nullable Value quick(BinaryOperator op, Value left, Value right) {
    if (left instanceof FloatValue a && right instanceof FloatValue b) {
      return quick(op, a.value(), b.value());
    }
    if (left instanceof IntValue a && right instanceof IntValue b && op != BinaryOperator.DIVIDE) {
      return Integers.binary(op, a, b);
    }
    return left instanceof PlainNumber a
            && right instanceof PlainNumber b
            && a.isPlain()
            && b.isPlain()
            && PlainNumber.isArithmetic(op, b.plain())
        ? a.computed(op, b)
        : null;
  }

  private static @Nullable Value quick(BinaryOperator op, double a, double b) {
    return switch (op) {
      case ADD -> FloatValue.of(a + b);
      case SUBTRACT -> FloatValue.of(a - b);
      case MULTIPLY -> FloatValue.of(a * b);
      case DIVIDE -> b == 0 ? null : FloatValue.of(a / b);
      case FLOOR_DIVIDE, MODULO, POWER, MATMUL, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT -> null;
    };
  }

  private static Optional<Value> tryBinary(BinaryOperator op, Value left, Value right) {
    if (right.type() != left.type() && right.type().isSubtypeOf(left.type())) {
      Optional<Value> first = right.reflected(op, left);
      return first.isPresent() ? first : left.binary(op, right);
    }
    Optional<Value> result = left.binary(op, right);
    return result.isPresent() ? result : right.reflected(op, left);
  }

  public static Value inPlace(BinaryOperator op, Value left, Value right) {
    Value known = quick(op, left, right);
    if (known != null) {
      return known;
    }
    Optional<Value> changed = left.inPlace(op, right);
    if (changed.isPresent()) {
      return changed.get();
    }
    return tryBinary(op, left, right)
        .orElseThrow(() -> unsupported(op, op.symbol() + "=", left, right));
  }

  private static Raise unsupported(BinaryOperator op, String symbol, Value left, Value right) {
    if (op == BinaryOperator.MULTIPLY) {
      if (isSequence(left)) {
        return nonInt(right);
      }
      if (isSequence(right)) {
        return nonInt(left);
      }
    }
    String shown = op == BinaryOperator.POWER && !symbol.equals("**=") ? "** or pow()" : symbol;
    return Raise.typeError(
        "unsupported operand type(s) for "
            + shown
            + ": '"
            + left.type().name()
            + "' and '"
            + right.type().name()
            + "'");
  }

  private static boolean isSequence(Value value) {
    return value instanceof StrValue || value instanceof ListValue || value instanceof TupleValue;
  }

  private static Raise nonInt(Value times) {
    return Raise.typeError(
        "can't multiply sequence by non-int of type '" + times.type().name() + "'");
  }

  public static Value unary(UnaryOperator op, Value value) {
    return value
        .unary(op)
        .orElseThrow(
            () ->
                Raise.typeError(
                    "bad operand type for unary "
                        + op.symbol()
                        + ": '"
                        + value.type().name()
                        + "'"));
  }

  public static Value compare(Comparison op, Value left, Value right) {
    if (left instanceof FloatValue a && right instanceof FloatValue b) {
      return BoolValue.of(op.holds(a.value(), b.value()));
    }
    if (left instanceof IntValue a && right instanceof IntValue b) {
      return BoolValue.of(op.holds(a.order(b)));
    }
    if (left instanceof PlainNumber a
        && right instanceof PlainNumber b
        && a.isPlain()
        && b.isPlain()) {
      return a.compared(op, b);
    }
    Optional<Value> result = left.compare(op, right);
    if (result.isEmpty()) {
      result = right.compare(op.mirrored(), left);
    }
    if (result.isPresent()) {
      return result.get();
    }
    return switch (op) {
      case EQUAL -> BoolValue.of(left == right);
      case NOT_EQUAL -> BoolValue.of(left != right);
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          throw Raise.typeError(
              "'"
                  + op.symbol()
                  + "' not supported between instances of '"
                  + left.type().name()
                  + "' and '"
                  + right.type().name()
                  + "'");
    };
  }

  public static boolean holds(Comparison op, Value left, Value right) {
    return left instanceof FloatValue a && right instanceof FloatValue b
        ? op.holds(a.value(), b.value())
        : compare(op, left, right).truth();
  }

  /** Identity or equality: what {@code in}, {@code index} and container equality ask. */
  public static boolean same(Value left, Value right) {
    return left == right || holds(Comparison.EQUAL, left, right);
  }

  public static Value attribute(Value value, String name) {
    Optional<Value> found = value.findAttribute(name);
    if (found.isPresent()) {
      return found.get();
    }
    if (name.equals("__class__")) {
      return value.type();
    }
    Optional<Value> slot = Slots.of(value, name);
    if (slot.isPresent()) {
      return slot.get();
    }
    throw Hints.missingAttribute(value, name);
  }

  /** A method of a built-in class, bound to the value. */
  public static Optional<Value> method(Value self, String name) {
    return self.type().member(name).map(found -> BoundMethod.bind(self, found));
  }

  public static List<Value> list(Value iterable) {
    return iterable instanceof ListValue list ? new ArrayList<>(list.items()) : listed(iterable);
  }

  /** The same to be read at once: the items of a list are its own. */
  static List<Value> listed(Value iterable) {
    if (iterable instanceof ListValue list) {
      return list.items();
    }
    if (iterable instanceof TupleValue tuple) {
      return tuple.items();
    }
    List<Value> all = new ArrayList<>();
    Cursor cursor = iterable.iterate();
    for (Optional<Value> next = cursor.next(); next.isPresent(); next = cursor.next()) {
      if (all.size() >= LARGEST_SEQUENCE) {
        throw tooLong();
      }
      all.add(next.get());
    }
    return all;
  }

  static boolean containsByIteration(Value container, Value item) {
    Cursor cursor;
    try {
      cursor = limited(container.iterate());
    } catch (Raise raise) {
      if (!raise.typeName().equals("TypeError")) {
        throw raise;
      }
      throw Raise.typeError("argument of type '" + container.type().name() + "' is not iterable");
    }
    for (Optional<Value> next = cursor.next(); next.isPresent(); next = cursor.next()) {
      if (same(next.get(), item)) {
        return true;
      }
    }
    return false;
  }

  /** The integer a value stands for where only an integer will do. */
  public static BigInteger integer(Value value) {
    if (asInteger(value).isPresent()) {
      return asInteger(value).get().toBigInteger();
    }
    Optional<Value> own = isArray(value) ? value.findAttribute("__index__") : Optional.empty();
    if (own.isPresent()) {
      return integer(own.get().call(Arguments.NONE));
    }
    throw Raise.typeError(
        isArray(value)
            ? SCALAR_INDEX
            : "'" + value.type().name() + "' object cannot be interpreted as an integer");
  }

  /** An integer, or what an object of the program says it stands for. */
  private static Optional<IntegerNumber> asInteger(Value value) {
    return Instance.core(value) instanceof IntegerNumber number
        ? Optional.of(number)
        : value instanceof Instance own
                && own.type().member("__index__").isPresent()
                && attribute(own, "__index__").call(Arguments.NONE) instanceof IntegerNumber number
            ? Optional.of(number)
            : Optional.empty();
  }

  static boolean isArray(Value value) {
    return value.type().name().equals("numpy.ndarray");
  }

  /** The refusal of what a slice cannot begin, end or step with. */
  public static Raise noBound(Value value) {
    return Raise.typeError(
        isArray(value)
            ? SCALAR_INDEX
            : "slice indices must be integers or None or have an __index__ method");
  }

  /** The same as a Java int. */
  public static int index(Value value) {
    if (value instanceof IntValue whole
        && whole.isLong()
        && whole.longValue() == (int) whole.longValue()) {
      return (int) whole.longValue();
    }
    BigInteger number = integer(value);
    if (number.bitLength() > 31) {
      throw Raise.overflow("Python int too large to convert to C ssize_t");
    }
    return number.intValue();
  }

  /** Refuses a sequence of so many items before it is made. */
  static void demandRoom(long items) {
    if (items > LARGEST_SEQUENCE) {
      throw tooLong();
    }
  }

  /** The same items, but not for ever: built-in functions pay no steps for what they consume. */
  static Cursor limited(Cursor cursor) {
    int[] left = {MOST_CONSUMED};
    return () -> {
      if (left[0]-- <= 0) {
        throw Raise.stopped("stopped after " + Texts.grouped(MOST_CONSUMED) + " items");
      }
      return cursor.next();
    };
  }

  static Raise tooLong() {
    return Raise.memoryError(
        "a sequence of more than " + Texts.grouped(LARGEST_SEQUENCE) + " items");
  }

  public static double real(Value value) {
    if (value instanceof RealNumber number) {
      return number.toDouble();
    }
    Optional<Value> converter = value.findAttribute("__float__");
    if (converter.isPresent()
        && converter.get().call(Arguments.NONE) instanceof RealNumber number) {
      return number.toDouble();
    }
    throw Raise.typeError("must be real number, not " + value.type().name());
  }

  static int position(Value index, int length, String what) {
    return position(index, length, what, what);
  }

  /** The place of an index in a sequence, counted from the end where it is negative. */
  static int position(Value index, int length, String what, String action) {
    if (index instanceof IntValue whole && whole.isLong()) {
      return position(whole.longValue(), length, action);
    }
    Optional<IntegerNumber> number = asInteger(index);
    if (number.isEmpty()) {
      if (isArray(index)) {
        return position(IntValue.of(index(index)), length, what, action);
      }
      throw Raise.typeError(
          what.equals("string")
              ? "string indices must be integers, not '" + index.type().name() + "'"
              : what + " indices must be integers or slices, not " + index.type().name());
    }
    IntValue whole = number.get().toInt();
    if (!whole.isLong()) {
      throw Raise.indexError("cannot fit 'int' into an index-sized integer");
    }
    return position(whole.longValue(), length, action);
  }

  private static int position(long from, int length, String action) {
    long at = from < 0 ? from + length : from;
    if (at < 0 || at >= length) {
      throw Raise.indexError(action + " index out of range");
    }
    return (int) at;
  }

  /** How often a sequence of this length may be repeated. */
  static int repetitions(IntegerNumber times, int length) {
    BigInteger count = times.toBigInteger().max(BigInteger.ZERO);
    if (length == 0) {
      return 0;
    }
    if (count.multiply(BigInteger.valueOf(length)).compareTo(BigInteger.valueOf(LARGEST_SEQUENCE))
        > 0) {
      throw tooLong();
    }
    return count.intValue();
  }
}
