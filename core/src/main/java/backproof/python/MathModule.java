package backproof.python;

import backproof.number.Elementary;
import backproof.number.ExactSum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** The module {@code math}. */
public final class MathModule {
  private final Map<String, Value> members = new LinkedHashMap<>();

  private MathModule() {}

  /** The members, in a table of its own. */
  public static Map<String, Value> members() {
    MathModule module = new MathModule();
    module.constants();
    module.functions();
    module.integers();
    return module.members;
  }

  private void constants() {
    members.put("pi", FloatValue.of(3.141592653589793));
    members.put("e", FloatValue.of(2.718281828459045));
    members.put("tau", FloatValue.of(6.283185307179586));
    members.put("inf", FloatValue.of(Double.POSITIVE_INFINITY));
    members.put("nan", FloatValue.of(Double.NaN));
  }

  private void row(String signature, @Documentation String doc, BuiltinFunction.Body body) {
    BuiltinFunction function = BuiltinFunction.of(signature, doc, body);
    boolean isSingle = signature.indexOf(',') == signature.indexOf(", /)");
    row(isSingle ? function.refusingAs("math." + function.name()) : function);
  }

  private void row(BuiltinFunction function) {
    members.put(function.name(), function);
  }

  private void unary(String name, @Documentation String doc, DoubleUnaryOperator f) {
    row(
        BuiltinFunction.of(
                name + "(x, /)",
                doc,
                b -> {
                  Optional<Value> mapped = mapped(name, b.get(0));
                  return finite(mapped)
                      .orElseGet(() -> FloatValue.of(checked(f, given(mapped, b.get(0)))));
                })
            .refusingAs("math." + name)
            .ofNumbers(x -> checked(f, x)));
  }

  /** What hangs on a parameter goes on hanging on it; what is not finite is judged as ever. */
  private static Optional<Value> finite(Optional<Value> mapped) {
    return mapped.filter(value -> isFinite(shown(value)));
  }

  /** An argument; what hangs on it is recorded where its function was. */
  private static double given(Optional<Value> mapped, Value argument) {
    return mapped.isPresent() ? shown(argument) : Operators.real(argument);
  }

  private static double shown(Value value) {
    return value instanceof RealNumber number ? number.shown() : Operators.real(value);
  }

  private static Optional<Value> mapped(String name, Value x) {
    return x instanceof RealNumber number ? number.mapped(name) : Optional.empty();
  }

  private void binary(String name, @Documentation String doc, DoubleBinaryOperator f) {
    row(name + "(x, y, /)", doc, b -> computed(name, f, b.get(0), b.get(1)));
  }

  private static Value computed(String name, DoubleBinaryOperator f, Value first, Value second) {
    Optional<Value> mapped = mapped(name, first, second);
    return finite(mapped)
        .orElseGet(
            () -> {
              double x = given(mapped, first);
              double y = given(mapped, second);
              return FloatValue.of(result(f.applyAsDouble(x, y), isFinite(x) && isFinite(y), x, y));
            });
  }

  /** What hangs on a parameter knows how to go on hanging on it. */
  private static Optional<Value> mapped(String name, Value x, Value y) {
    return x instanceof RealNumber first && y instanceof RealNumber second
        ? first.mapped(name, first, second).or(() -> second.mapped(name, first, second))
        : Optional.empty();
  }

  /** Squares and roots as NumPy has them: a recording must give the same bits. */
  private static double power(double x, double y) {
    if (y == 2) {
      return x * x;
    }
    return y == 0.5 && x >= 0 ? Math.sqrt(x) : Elementary.pow(x, y);
  }

  private static boolean isFinite(double x) {
    return !Double.isNaN(x) && !Double.isInfinite(x);
  }

  private static double checked(DoubleUnaryOperator f, double x) {
    return result(f.applyAsDouble(x), isFinite(x), x, 0);
  }

  private static double result(double y, boolean finite, double x, double second) {
    if (Double.isNaN(y) && !Double.isNaN(x) && !Double.isNaN(second)) {
      throw Raise.valueError("math domain error");
    }
    if (Double.isInfinite(y) && finite) {
      throw Raise.overflow("math range error");
    }
    return y;
  }

  private static double logarithm(double x, DoubleUnaryOperator log) {
    if (x <= 0) {
      throw Raise.valueError("math domain error");
    }
    return log.applyAsDouble(x);
  }

  private void functions() {
    unary("exp", "e to the power x", Elementary::exp);
    unary("expm1", "e to the power x minus 1, exact near 0", Elementary::expm1);
    unary("log1p", "the natural logarithm of 1 + x, exact near 0", Elementary::log1p);
    unary("log2", "the logarithm to base 2", x -> logarithm(x, Elementary::log2));
    unary("log10", "the logarithm to base 10", x -> logarithm(x, Elementary::log10));
    unary("sqrt", "the square root", Elementary::sqrt);
    unary("sin", "the sine of an angle in radians", Elementary::sin);
    unary("cos", "the cosine of an angle in radians", Elementary::cos);
    unary("tan", "the tangent of an angle in radians", Elementary::tan);
    unary("asin", "the angle whose sine is x", Elementary::asin);
    unary("acos", "the angle whose cosine is x", Elementary::acos);
    unary("atan", "the angle whose tangent is x", Elementary::atan);
    unary("sinh", "the hyperbolic sine", Elementary::sinh);
    unary("cosh", "the hyperbolic cosine", Elementary::cosh);
    unary("tanh", "the hyperbolic tangent", Elementary::tanh);
    unary("fabs", "the distance from zero, as a float", Math::abs);
    unary("radians", "an angle in degrees as radians", x -> x * (3.141592653589793 / 180));
    unary("degrees", "an angle in radians as degrees", x -> x * (180 / 3.141592653589793));
    binary("pow", "x to the power y, as a float", MathModule::power);
    binary("atan2", "the angle of the point (y, x), in its right quadrant", Elementary::atan2);
    binary("hypot", "the length of the vector (x, y)", Elementary::hypot);
    binary("fmod", "the remainder with the sign of x, as in C", Floats::remainder);
    binary("copysign", "the size of x with the sign of y", MathModule::copySign);
    row(
        BuiltinFunction.of(
                "log(x, base=?, /)", "the natural logarithm, or that to a base", MathModule::log)
            .ofNumbers(x -> logarithm(x, Elementary::log)));
    property("isnan", "whether x is nan", Double::isNaN);
    property("isinf", "whether x is infinite", Double::isInfinite);
    property("isfinite", "whether x is neither infinite nor nan", MathModule::isFinite);
  }

  private void property(String name, @Documentation String doc, DoublePredicate f) {
    row(
        name + "(x, /)",
        doc,
        b ->
            mapped(name, b.get(0)).orElseGet(() -> BoolValue.of(f.test(Operators.real(b.get(0))))));
  }

  private static double copySign(double x, double y) {
    double size = Math.abs(x);
    return Double.doubleToRawLongBits(y) < 0 ? Elementary.negated(size) : size;
  }

  private static Value log(Bound b) {
    Optional<Value> base = b.find("base");
    Optional<Value> mapped = mapped("log", b.get(0));
    Optional<Value> natural = finite(mapped);
    if (natural.isPresent()) {
      return base.isEmpty()
          ? natural.get()
          : Operators.binary(BinaryOperator.DIVIDE, natural.get(), divisor(base.get()));
    }
    double top = logarithm(given(mapped, b.get(0)), Elementary::log);
    if (base.isEmpty()) {
      return FloatValue.of(top);
    }
    return Operators.binary(BinaryOperator.DIVIDE, FloatValue.of(top), divisor(base.get()));
  }

  private static Value divisor(Value base) {
    return FloatValue.of(logarithm(Operators.real(base), Elementary::log));
  }

  private void integers() {
    row("floor(x, /)", "the largest integer not above x", b -> rounded(b, "floor", Math::floor));
    row("ceil(x, /)", "the smallest integer not below x", b -> rounded(b, "ceil", Math::ceil));
    row("trunc(x, /)", "x without its fraction", b -> rounded(b, "trunc", x -> x));
    row(
        "fsum(seq, /)",
        "the sum of the items without loss of digits",
        b -> {
          List<Value> items = Operators.list(b.get(0));
          for (Value item : items) {
            Optional<Value> followed =
                item instanceof RealNumber number ? number.exactSum(items) : Optional.empty();
            if (followed.isPresent()) {
              return followed.get();
            }
          }
          ExactSum sum = new ExactSum();
          items.forEach(item -> sum.add(Operators.real(item)));
          return FloatValue.of(sum.value());
        });
  }

  private static Value rounded(Bound b, String name, DoubleUnaryOperator f) {
    if (b.get(0) instanceof IntegerNumber number) {
      return number.toInt();
    }
    return mapped(name, b.get(0))
        .orElseGet(() -> Floats.whole(f.applyAsDouble(Operators.real(b.get(0)))));
  }
}
