package backproof.numpy;

import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Operation;
import backproof.array.Relation;
import backproof.python.Documentation;
import java.util.List;

/** The functions of two arrays, with NumPy's rule for the dtype they compute in. */
@SuppressWarnings("ImmutableEnumChecker") // operations are records of enums
enum BinaryUfunc {
  ADD(BinaryFunction.ADD, Loops.ALL, "x1 + x2"),
  SUBTRACT(BinaryFunction.SUBTRACT, Loops.NUMBERS, "x1 - x2"),
  MULTIPLY(
      BinaryFunction.MULTIPLY,
      Loops.ALL,
      "x1 * x2 element by element; the matrix product is np.dot or @"),
  DIVIDE(BinaryFunction.DIVIDE, Loops.FLOATS, "x1 / x2"),
  FLOOR_DIVIDE(BinaryFunction.FLOOR_DIVIDE, Loops.NUMBERS, "x1 // x2, the quotient rounded down"),
  REMAINDER(BinaryFunction.REMAINDER, Loops.NUMBERS, "x1 % x2, the remainder with the sign of x2"),
  FMOD(BinaryFunction.FMOD, Loops.NUMBERS, "the remainder with the sign of x1, as in C"),
  POWER(BinaryFunction.POWER, Loops.NUMBERS, "x1 ** x2"),
  MAXIMUM(BinaryFunction.MAXIMUM, Loops.ALL, "the larger of x1 and x2, nan where one is nan"),
  MINIMUM(BinaryFunction.MINIMUM, Loops.ALL, "the smaller of x1 and x2, nan where one is nan"),
  FMAX(BinaryFunction.FMAX, Loops.ALL, "the larger of x1 and x2, the other where one is nan"),
  FMIN(BinaryFunction.FMIN, Loops.ALL, "the smaller of x1 and x2, the other where one is nan"),
  ARCTAN2(
      BinaryFunction.ARCTAN2, Loops.FLOATS, "the angle of the point (x1, x2), x1 being its height"),
  HYPOT(BinaryFunction.HYPOT, Loops.FLOATS, "the root of x1**2 + x2**2"),
  LOGADDEXP(BinaryFunction.LOGADDEXP, Loops.FLOATS, "log(exp(x1) + exp(x2)), without overflow"),
  HEAVISIDE(
      BinaryFunction.HEAVISIDE, Loops.FLOATS, "0 where x1 < 0, x2 where x1 is 0, 1 where x1 > 0"),
  COPYSIGN(BinaryFunction.COPYSIGN, Loops.FLOATS, "the size of x1 with the sign of x2"),
  BITWISE_AND(BinaryFunction.BITWISE_AND, Loops.INTEGERS, "x1 & x2, bit by bit"),
  BITWISE_OR(BinaryFunction.BITWISE_OR, Loops.INTEGERS, "x1 | x2, bit by bit"),
  BITWISE_XOR(BinaryFunction.BITWISE_XOR, Loops.INTEGERS, "x1 ^ x2, bit by bit"),
  LEFT_SHIFT(BinaryFunction.LEFT_SHIFT, Loops.INTEGERS, "x1 << x2"),
  RIGHT_SHIFT(BinaryFunction.RIGHT_SHIFT, Loops.INTEGERS, "x1 >> x2"),
  EQUAL(Relation.EQUAL, "whether x1 == x2, element by element"),
  NOT_EQUAL(Relation.NOT_EQUAL, "whether x1 != x2, element by element"),
  LESS(Relation.LESS, "whether x1 < x2, element by element"),
  LESS_EQUAL(Relation.LESS_EQUAL, "whether x1 <= x2, element by element"),
  GREATER(Relation.GREATER, "whether x1 > x2, element by element"),
  GREATER_EQUAL(Relation.GREATER_EQUAL, "whether x1 >= x2, element by element"),
  LOGICAL_AND(Relation.LOGICAL_AND, "whether both are true (not 0)"),
  LOGICAL_OR(Relation.LOGICAL_OR, "whether one or both are true (not 0)"),
  LOGICAL_XOR(Relation.LOGICAL_XOR, "whether exactly one is true (not 0)");

  /** The dtypes a function computes in. */
  enum Loops {
    ALL,
    NUMBERS,
    FLOATS,
    INTEGERS,
    COMPARISONS
  }

  private final String label;
  private final Loops loops;
  private final Operation operation;
  private final String doc;

  BinaryUfunc(BinaryFunction function, Loops loops, @Documentation String doc) {
    this.doc = doc;
    this.label = function.label();
    this.loops = loops;
    this.operation = new Elementwise.Binary(function);
  }

  BinaryUfunc(Relation relation, @Documentation String doc) {
    this.doc = doc;
    this.label = relation.label();
    this.loops = Loops.COMPARISONS;
    this.operation = new Elementwise.Compare(relation);
  }

  String label() {
    return label;
  }

  boolean isComparison() {
    return loops == Loops.COMPARISONS && compareTo(LOGICAL_AND) < 0;
  }

  String doc() {
    return doc;
  }

  /** The operation for operands of this dtype; bools are added and multiplied logically. */
  Operation operation(DType loop) {
    if (loop != DType.BOOL || loops == Loops.COMPARISONS) {
      return operation;
    }
    return new Elementwise.Compare(
        switch (this) {
          case MULTIPLY, MINIMUM, FMIN, BITWISE_AND -> Relation.LOGICAL_AND;
          case BITWISE_XOR -> Relation.LOGICAL_XOR;
          default -> Relation.LOGICAL_OR;
        });
  }

  /** The dtype of the result of a loop in this dtype. */
  DType result(DType loop) {
    return loops == Loops.COMPARISONS ? DType.BOOL : loop;
  }

  /** The dtype to compute in for two operands; refuses in NumPy's words. */
  DType loop(Operand a, Operand b) {
    DType common = loops == Loops.COMPARISONS ? Operand.compared(a, b) : Operand.common(a, b);
    return switch (loops) {
      case ALL, COMPARISONS -> common;
      case NUMBERS -> common == DType.BOOL ? numberFromBool() : common;
      case FLOATS ->
          this == DIVIDE && !common.isFloating() ? DType.FLOAT64 : UnaryUfunc.floating(common);
      case INTEGERS -> integer(common);
    };
  }

  private DType numberFromBool() {
    if (this == SUBTRACT) {
      throw Errors.type(
          "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^`"
              + " operator, or the logical_xor function instead.");
    }
    return DType.INT8;
  }

  private DType integer(DType common) {
    if (common.isFloating()) {
      throw Errors.unsupported(label);
    }
    if (common == DType.BOOL && (this == LEFT_SHIFT || this == RIGHT_SHIFT)) {
      return DType.INT8;
    }
    return common;
  }

  static final List<BinaryUfunc> FUNCTIONS = List.of(values());
}
