package backproof.python;

import backproof.number.Elementary;
import backproof.number.ExactSum;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The module {@code math}. */
final class MathModule {
  private static final int MOST_FACTORIAL = 20_000;

  private final Map<String, Value> members = new LinkedHashMap<>();

  private MathModule() {}

  static ModuleValue create() {
    MathModule module = new MathModule();
    module.constants();
    module.functions();
    module.integers();
    return new ModuleValue("math", module.members);
  }

  private void constants() {
    members.put("pi", FloatValue.of(3.141592653589793));
    members.put("e", FloatValue.of(2.718281828459045));
    members.put("tau", FloatValue.of(6.283185307179586));
    members.put("inf", FloatValue.of(Double.POSITIVE_INFINITY));
    members.put("nan", FloatValue.of(Double.NaN));
  }

  private void row(String signature, String doc, BuiltinFunction.Body body) {
    BuiltinFunction function = BuiltinFunction.of(signature, doc, body);
    members.put(function.name(), function);
  }

  private void unary(String name, String doc, DoubleUnaryOperator f) {
    row(
        name + "(x, /)",
        doc,
        b ->
            mapped(name, b.get(0))
                .orElseGet(() -> FloatValue.of(checked(f, Operators.real(b.get(0))))));
  }

  private static Optional<Value> mapped(String name, Value x) {
    return x instanceof RealNumber number ? number.mapped(name) : Optional.empty();
  }

  private void binary(String name, String doc, DoubleBinaryOperator f) {
    row(
        name + "(x, y, /)",
        doc,
        b -> {
          double x = Operators.real(b.get(0));
          double y = Operators.real(b.get(1));
          return FloatValue.of(result(f.applyAsDouble(x, y), isFinite(x) && isFinite(y), x, y));
        });
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
    unary("expm1", "e to the power x, minus 1", Elementary::expm1);
    unary("log1p", "natural logarithm of 1 + x", Elementary::log1p);
    unary("log2", "logarithm to base 2", x -> logarithm(x, Elementary::log2));
    unary("log10", "logarithm to base 10", x -> logarithm(x, Elementary::log10));
    unary("sqrt", "square root", Elementary::sqrt);
    unary("sin", "sine", Elementary::sin);
    unary("cos", "cosine", Elementary::cos);
    unary("tan", "tangent", Elementary::tan);
    unary("asin", "arc sine", Elementary::asin);
    unary("acos", "arc cosine", Elementary::acos);
    unary("atan", "arc tangent", Elementary::atan);
    unary("sinh", "hyperbolic sine", Elementary::sinh);
    unary("cosh", "hyperbolic cosine", Elementary::cosh);
    unary("tanh", "hyperbolic tangent", Elementary::tanh);
    unary("fabs", "absolute value", Math::abs);
    unary("radians", "degrees to radians", x -> x * (3.141592653589793 / 180));
    unary("degrees", "radians to degrees", x -> x * (180 / 3.141592653589793));
    binary("pow", "x to the power y", Elementary::pow);
    binary("atan2", "angle of the point (y, x)", Elementary::atan2);
    binary("hypot", "length of (x, y)", Elementary::hypot);
    binary("fmod", "remainder as in C", Floats::remainder);
    binary("copysign", "x with the sign of y", MathModule::copySign);
    row("log(x, base=?, /)", "logarithm", MathModule::log);
    row("isnan(x, /)", "whether x is nan", b -> BoolValue.of(Double.isNaN(real(b))));
    row("isinf(x, /)", "whether x is infinite", b -> BoolValue.of(Double.isInfinite(real(b))));
    row("isfinite(x, /)", "whether x is finite", b -> BoolValue.of(isFinite(real(b))));
    row("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "whether nearly equal", MathModule::close);
  }

  private static double real(Bound b) {
    return Operators.real(b.get(0));
  }

  private static double copySign(double x, double y) {
    double size = Math.abs(x);
    return Double.doubleToRawLongBits(y) < 0 ? -size : size;
  }

  private static Value log(Bound b) {
    Optional<Value> base = b.find("base");
    Optional<Value> natural = mapped("log", b.get(0));
    if (natural.isPresent()) {
      return base.isEmpty()
          ? natural.get()
          : Operators.binary(BinaryOperator.DIVIDE, natural.get(), divisor(base.get()));
    }
    double top = logarithm(real(b), Elementary::log);
    if (base.isEmpty()) {
      return FloatValue.of(top);
    }
    return Operators.binary(BinaryOperator.DIVIDE, FloatValue.of(top), divisor(base.get()));
  }

  private static Value divisor(Value base) {
    return FloatValue.of(logarithm(Operators.real(base), Elementary::log));
  }

  private static Value close(Bound args) {
    double a = args.real("a");
    double b = args.real("b");
    double apart = Math.abs(b - a);
    boolean near =
        apart <= args.real("rel_tol") * Math.max(Math.abs(a), Math.abs(b))
            || apart <= args.real("abs_tol");
    return BoolValue.of(a == b || (near && !Double.isInfinite(apart)));
  }

  private void integers() {
    row("floor(x, /)", "largest integer not above x", b -> rounded(b, "__floor__", Math::floor));
    row("ceil(x, /)", "smallest integer not below x", b -> rounded(b, "__ceil__", Math::ceil));
    row("trunc(x, /)", "x without its fraction", b -> rounded(b, "__trunc__", x -> x));
    row("factorial(n, /)", "product of 1 to n", MathModule::factorial);
    row(
        "gcd(*numbers)",
        "greatest common divisor",
        b ->
            IntValue.of(
                b.rest("numbers").stream()
                    .map(Operators::integer)
                    .reduce(BigInteger.ZERO, BigInteger::gcd)));
    row("comb(n, k, /)", "ways to choose k of n", MathModule::combinations);
    row(
        "prod(iterable, /, *, start=1)",
        "product of the items",
        b -> {
          Value product = b.get("start");
          for (Value item : Operators.list(b.get(0))) {
            product = Operators.binary(BinaryOperator.MULTIPLY, product, item);
          }
          return product;
        });
    row(
        "isqrt(n, /)",
        "integer square root",
        b -> {
          BigInteger n = Operators.integer(b.get(0));
          if (n.signum() < 0) {
            throw Raise.valueError("isqrt() argument must be nonnegative");
          }
          return IntValue.of(n.sqrt());
        });
    row(
        "fsum(seq, /)",
        "exact sum",
        b -> {
          ExactSum sum = new ExactSum();
          Operators.list(b.get(0)).forEach(item -> sum.add(Operators.real(item)));
          return FloatValue.of(sum.value());
        });
  }

  private static Value rounded(Bound b, String method, DoubleUnaryOperator f) {
    if (b.get(0) instanceof IntegerNumber number) {
      return number.toInt();
    }
    return Floats.whole(f.applyAsDouble(Operators.real(b.get(0))));
  }

  private static Value factorial(Bound b) {
    BigInteger n = Operators.integer(b.get(0));
    if (n.signum() < 0) {
      throw Raise.valueError("factorial() not defined for negative values");
    }
    if (n.bitLength() > 31 || n.intValue() > MOST_FACTORIAL) {
      throw Raise.memoryError("the factorial of a number above " + MOST_FACTORIAL);
    }
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= n.intValue(); i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return IntValue.of(product);
  }

  private static Value combinations(Bound b) {
    BigInteger n = Operators.integer(b.get(0));
    int k = Operators.index(b.get(1));
    if (n.signum() < 0 || k < 0 || k > MOST_FACTORIAL) {
      throw Raise.valueError("k must be a non-negative integer");
    }
    BigInteger result = BigInteger.ONE;
    for (int i = 0; i < k; i++) {
      result =
          result.multiply(n.subtract(BigInteger.valueOf(i))).divide(BigInteger.valueOf(i + 1L));
    }
    return IntValue.of(result);
  }
}
