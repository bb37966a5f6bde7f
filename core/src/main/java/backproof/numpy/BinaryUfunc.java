package backproof.numpy;

import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Operation;
import backproof.array.Relation;
import java.util.List;

/** The functions of two arrays, with NumPy's rule for the dtype they compute in. */
@SuppressWarnings("ImmutableEnumChecker") // operations are records of enums
enum BinaryUfunc {
  ADD(BinaryFunction.ADD, Loops.ALL),
  SUBTRACT(BinaryFunction.SUBTRACT, Loops.NUMBERS),
  MULTIPLY(BinaryFunction.MULTIPLY, Loops.ALL),
  DIVIDE(BinaryFunction.DIVIDE, Loops.FLOATS),
  FLOOR_DIVIDE(BinaryFunction.FLOOR_DIVIDE, Loops.NUMBERS),
  REMAINDER(BinaryFunction.REMAINDER, Loops.NUMBERS),
  FMOD(BinaryFunction.FMOD, Loops.NUMBERS),
  POWER(BinaryFunction.POWER, Loops.NUMBERS),
  MAXIMUM(BinaryFunction.MAXIMUM, Loops.ALL),
  MINIMUM(BinaryFunction.MINIMUM, Loops.ALL),
  FMAX(BinaryFunction.FMAX, Loops.ALL),
  FMIN(BinaryFunction.FMIN, Loops.ALL),
  ARCTAN2(BinaryFunction.ARCTAN2, Loops.FLOATS),
  HYPOT(BinaryFunction.HYPOT, Loops.FLOATS),
  LOGADDEXP(BinaryFunction.LOGADDEXP, Loops.FLOATS),
  HEAVISIDE(BinaryFunction.HEAVISIDE, Loops.FLOATS),
  COPYSIGN(BinaryFunction.COPYSIGN, Loops.FLOATS),
  BITWISE_AND(BinaryFunction.BITWISE_AND, Loops.INTEGERS),
  BITWISE_OR(BinaryFunction.BITWISE_OR, Loops.INTEGERS),
  BITWISE_XOR(BinaryFunction.BITWISE_XOR, Loops.INTEGERS),
  LEFT_SHIFT(BinaryFunction.LEFT_SHIFT, Loops.INTEGERS),
  RIGHT_SHIFT(BinaryFunction.RIGHT_SHIFT, Loops.INTEGERS),
  EQUAL(Relation.EQUAL),
  NOT_EQUAL(Relation.NOT_EQUAL),
  LESS(Relation.LESS),
  LESS_EQUAL(Relation.LESS_EQUAL),
  GREATER(Relation.GREATER),
  GREATER_EQUAL(Relation.GREATER_EQUAL),
  LOGICAL_AND(Relation.LOGICAL_AND),
  LOGICAL_OR(Relation.LOGICAL_OR),
  LOGICAL_XOR(Relation.LOGICAL_XOR);

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

  BinaryUfunc(BinaryFunction function, Loops loops) {
    this.label = function.label();
    this.loops = loops;
    this.operation = new Elementwise.Binary(function);
  }

  BinaryUfunc(Relation relation) {
    this.label = relation.label();
    this.loops = Loops.COMPARISONS;
    this.operation = new Elementwise.Compare(relation);
  }

  String label() {
    return label;
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
          this == DIVIDE && common == DType.BOOL ? DType.FLOAT64 : UnaryUfunc.floating(common);
      case INTEGERS -> integer(common);
    };
  }

  private DType numberFromBool() {
    if (this == SUBTRACT) {
      throw Errors.type(
          "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^`"
              + " operator, or the logical_xor function instead.");
    }
    throw Errors.notCovered("dtype 'int8'");
  }

  private DType integer(DType common) {
    if (common.isFloating()) {
      throw Errors.unsupported(label);
    }
    if (common == DType.BOOL && (this == LEFT_SHIFT || this == RIGHT_SHIFT)) {
      throw Errors.notCovered("dtype 'int8'");
    }
    return common;
  }

  static final List<BinaryUfunc> FUNCTIONS = List.of(values());
}
