package backproof.python;

import org.jspecify.annotations.Nullable;

/**
 * A number that loops compute with as a double: Python's int and float, NumPy's float64. Which of
 * two operands makes the result is told by their ranks, as in Python an int becomes a float and a
 * float one of NumPy's.
 */
public abstract class PlainNumber implements RealNumber {
  /** Whether it is exactly a double, of which no recording need know. */
  public abstract boolean isPlain();

  /** The double, where {@link #isPlain}. */
  public abstract double plain();

  protected abstract int rank();

  /** What arithmetic among numbers of this rank gives. */
  protected abstract Value result(double value);

  /** What a comparison among numbers of this rank gives. */
  protected Value result(boolean value) {
    return BoolValue.of(value);
  }

  private PlainNumber higher(PlainNumber other) {
    return rank() >= other.rank() ? this : other;
  }

  /** Whether doubles do it; division by zero is not for them. */
  static boolean isArithmetic(BinaryOperator op, double right) {
    return op == BinaryOperator.ADD
        || op == BinaryOperator.MULTIPLY
        || op == BinaryOperator.SUBTRACT
        || op == BinaryOperator.DIVIDE && right != 0;
  }

  /** The sum, difference, product or quotient. */
  static double value(BinaryOperator op, double a, double b) {
    if (op == BinaryOperator.ADD) {
      return a + b;
    }
    if (op == BinaryOperator.SUBTRACT) {
      return a - b;
    }
    return op == BinaryOperator.MULTIPLY ? a * b : a / b;
  }

  /** The same of two plain numbers; null where it is no number, of which NumPy warns. */
  final @Nullable Value computed(BinaryOperator op, PlainNumber other) {
    double value = value(op, plain(), other.plain());
    return Double.isFinite(value) ? higher(other).result(value) : null;
  }

  final Value compared(Comparison op, PlainNumber other) {
    return higher(other).result(op.holds(plain(), other.plain()));
  }
}
