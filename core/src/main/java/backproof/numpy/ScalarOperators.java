package backproof.numpy;

import backproof.array.Allowance;
import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.BinaryOperator;
import backproof.python.FloatValue;
import backproof.python.Value;
import java.util.Optional;

/**
 * Arithmetic of two single numbers in float64 of which no tape need know: loops in programs are
 * full of it. Gives what {@link ArrayOperators} gives, for the same price.
 */
final class ScalarOperators {
  private ScalarOperators() {}

  static Optional<Value> binary(Workspace workspace, BinaryOperator op, Value left, Value right) {
    boolean isPlain =
        op == BinaryOperator.ADD
            || op == BinaryOperator.SUBTRACT
            || op == BinaryOperator.MULTIPLY
            || op == BinaryOperator.DIVIDE;
    if (!isPlain || !isNumber(workspace, left) || !isNumber(workspace, right)) {
      return Optional.empty();
    }
    Allowance allowance = workspace.executor().allowance();
    allowance.allocate(1);
    allowance.work(1);
    return Optional.of(
        new RealScalar(workspace, NdArray.scalar(value(op, number(left), number(right)))));
  }

  private static double value(BinaryOperator op, double a, double b) {
    if (op == BinaryOperator.ADD) {
      return a + b;
    }
    if (op == BinaryOperator.SUBTRACT) {
      return a - b;
    }
    return op == BinaryOperator.MULTIPLY ? a * b : a / b;
  }

  private static boolean isNumber(Workspace workspace, Value value) {
    return value instanceof FloatValue
        || value instanceof RealScalar scalar
            && scalar.array().dtype() == DType.FLOAT64
            && !workspace.executor().isRecorded(scalar.array());
  }

  private static double number(Value value) {
    return value instanceof RealScalar scalar
        ? scalar.array().doubleAt(0)
        : ((FloatValue) value).value();
  }
}
