package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.Operation;
import backproof.array.Property;
import backproof.array.UnaryFunction;
import backproof.python.Documentation;

/** The functions of one array, with NumPy's rule for the dtype they compute in. */
@SuppressWarnings("ImmutableEnumChecker") // operations are records of enums
enum UnaryUfunc {
  NEGATIVE(UnaryFunction.NEGATIVE, Loops.NUMBERS, "-x, the same size with the other sign"),
  POSITIVE(UnaryFunction.POSITIVE, Loops.NUMBERS, "x as it is"),
  ABSOLUTE(UnaryFunction.ABSOLUTE, Loops.ALL, "the distance from zero"),
  SIGN(UnaryFunction.SIGN, Loops.NUMBERS, "-1, 0 or 1: the sign of x"),
  SQUARE(UnaryFunction.SQUARE, Loops.NUMBERS, "x times x"),
  RECIPROCAL(UnaryFunction.RECIPROCAL, Loops.NUMBERS, "1 / x"),
  SQRT(UnaryFunction.SQRT, Loops.FLOATS, "the square root, nan of what is negative"),
  CBRT(UnaryFunction.CBRT, Loops.FLOATS, "the cube root"),
  EXP(UnaryFunction.EXP, Loops.FLOATS, "e to the power x"),
  EXP2(UnaryFunction.EXP2, Loops.FLOATS, "2 to the power x"),
  EXPM1(UnaryFunction.EXPM1, Loops.FLOATS, "exp(x) - 1, exact near 0"),
  LOG(
      UnaryFunction.LOG,
      Loops.FLOATS,
      "the natural logarithm, -inf of 0 and nan of what is negative"),
  LOG1P(UnaryFunction.LOG1P, Loops.FLOATS, "log(1 + x), exact near 0"),
  LOG2(UnaryFunction.LOG2, Loops.FLOATS, "the logarithm to base 2"),
  LOG10(UnaryFunction.LOG10, Loops.FLOATS, "the logarithm to base 10"),
  SIN(UnaryFunction.SIN, Loops.FLOATS, "the sine of an angle in radians"),
  COS(UnaryFunction.COS, Loops.FLOATS, "the cosine of an angle in radians"),
  TAN(UnaryFunction.TAN, Loops.FLOATS, "the tangent of an angle in radians"),
  ARCSIN(UnaryFunction.ARCSIN, Loops.FLOATS, "the angle whose sine is x"),
  ARCCOS(UnaryFunction.ARCCOS, Loops.FLOATS, "the angle whose cosine is x"),
  ARCTAN(UnaryFunction.ARCTAN, Loops.FLOATS, "the angle whose tangent is x"),
  SINH(UnaryFunction.SINH, Loops.FLOATS, "the hyperbolic sine"),
  COSH(UnaryFunction.COSH, Loops.FLOATS, "the hyperbolic cosine"),
  TANH(UnaryFunction.TANH, Loops.FLOATS, "the hyperbolic tangent"),
  ARCSINH(UnaryFunction.ARCSINH, Loops.FLOATS, "the inverse hyperbolic sine"),
  ARCCOSH(UnaryFunction.ARCCOSH, Loops.FLOATS, "the inverse hyperbolic cosine"),
  ARCTANH(UnaryFunction.ARCTANH, Loops.FLOATS, "the inverse hyperbolic tangent"),
  FLOOR(UnaryFunction.FLOOR, Loops.ROUNDING, "the largest integer not above x"),
  CEIL(UnaryFunction.CEIL, Loops.ROUNDING, "the smallest integer not below x"),
  TRUNC(UnaryFunction.TRUNC, Loops.ROUNDING, "x without its fraction"),
  RINT(UnaryFunction.RINT, Loops.FLOATS, "the nearest integer, halves to even"),
  INVERT(UnaryFunction.INVERT, Loops.INTEGERS, "~x: every bit turned, True and False exchanged"),
  ISNAN(Property.IS_NAN, "whether x is nan"),
  ISINF(Property.IS_INFINITE, "whether x is inf or -inf"),
  ISFINITE(Property.IS_FINITE, "whether x is neither infinite nor nan"),
  SIGNBIT(Property.SIGN_BIT, "whether the sign of x is minus, -0.0 included"),
  LOGICAL_NOT(Property.LOGICAL_NOT, "whether x is 0 or False");

  /** The dtypes a function computes in. */
  enum Loops {
    ALL,
    NUMBERS,
    ROUNDING,
    FLOATS,
    INTEGERS,
    PROPERTIES
  }

  private final String label;
  private final Loops loops;
  private final Operation operation;
  private final String doc;

  UnaryUfunc(UnaryFunction function, Loops loops, @Documentation String doc) {
    this.label = function.label();
    this.loops = loops;
    this.operation = new Elementwise.Unary(function);
    this.doc = doc;
  }

  UnaryUfunc(Property property, @Documentation String doc) {
    this.label = property.label();
    this.loops = Loops.PROPERTIES;
    this.operation = new Elementwise.Test(property);
    this.doc = doc;
  }

  String label() {
    return label;
  }

  String doc() {
    return doc;
  }

  Operation operation(DType loop) {
    if (loop != DType.BOOL || loops == Loops.PROPERTIES) {
      return operation;
    }
    return this == INVERT
        ? new Elementwise.Test(Property.LOGICAL_NOT)
        : new Elementwise.Copy(DType.BOOL);
  }

  /** Whether it asks something of each element. */
  boolean isProperty() {
    return loops == Loops.PROPERTIES;
  }

  /** The dtype of the result of a loop in this dtype. */
  DType result(DType loop) {
    return loops == Loops.PROPERTIES ? DType.BOOL : loop;
  }

  /** The dtype to compute in; refuses in NumPy's words. */
  DType loop(DType given) {
    return switch (loops) {
      case ALL, PROPERTIES, ROUNDING -> given;
      case NUMBERS -> given == DType.BOOL ? numberFromBool() : given;
      case FLOATS -> floating(given);
      case INTEGERS -> integer(given);
    };
  }

  private DType numberFromBool() {
    if (this == NEGATIVE) {
      throw Errors.type(
          "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or"
              + " the logical_not function instead.");
    }
    if (this == POSITIVE || this == SIGN) {
      throw Conversion.noLoop(label, "<class 'numpy.dtypes.BoolDType'>");
    }
    return DType.INT8;
  }

  /** Bools are computed with as the smallest floats there are. */
  static DType floating(DType given) {
    return given.isFloating()
        ? given
        : given.bytes() == 1 ? DType.FLOAT16 : given.bytes() == 2 ? DType.FLOAT32 : DType.FLOAT64;
  }

  private DType integer(DType given) {
    if (given.isFloating()) {
      throw Errors.unsupported(label);
    }
    return given;
  }
}
