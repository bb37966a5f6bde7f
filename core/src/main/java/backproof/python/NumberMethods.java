package backproof.python;

import java.math.BigInteger;
import java.util.List;

/** The methods of int and float. */
final class NumberMethods {
  static final List<BuiltinFunction> INT =
      List.of(
          BuiltinFunction.of(
              "bit_length(self, /)",
              "how many bits the number has",
              b -> IntValue.of(Operators.integer(b.get(0)).abs().bitLength())),
          BuiltinFunction.of(
              "bit_count(self, /)",
              "the number of ones",
              b -> IntValue.of(Operators.integer(b.get(0)).abs().bitCount())),
          BuiltinFunction.of("conjugate(self, /)", "the number itself", b -> b.get(0)));

  static final List<BuiltinFunction> FLOAT =
      List.of(
          BuiltinFunction.of(
              "is_integer(self, /)",
              "whether the number is whole",
              b -> {
                double x = Operators.real(b.get(0));
                return BoolValue.of(x == Math.floor(x) && !Double.isInfinite(x));
              }),
          BuiltinFunction.of(
              "as_integer_ratio(self, /)",
              "two integers whose quotient the number is",
              b -> ratio(Operators.real(b.get(0)))),
          BuiltinFunction.of("conjugate(self, /)", "the number itself", b -> b.get(0)));

  private static Value ratio(double number) {
    if (Double.isNaN(number)) {
      throw Raise.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(number)) {
      throw Raise.of("OverflowError", "cannot convert Infinity to integer ratio");
    }
    double whole = number;
    int halved = 0;
    for (; whole != Math.floor(whole); halved++) {
      whole *= 2;
    }
    return TupleValue.of(Floats.whole(whole), IntValue.of(BigInteger.ONE.shiftLeft(halved)));
  }

  private NumberMethods() {}
}
