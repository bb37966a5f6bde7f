package backproof.python;

import backproof.number.Decimal;
import backproof.number.Elementary;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The built-in functions about numbers. */
final class NumberBuiltins {
  private final Map<String, Value> table;

  NumberBuiltins(Map<String, Value> table) {
    this.table = table;
  }

  private void row(String signature, @Documentation String doc, BuiltinFunction.Body body) {
    Builtins.row(table, signature, doc, body);
  }

  void add() {
    row(
        "abs(x, /)",
        "the distance from zero; of an array element by element",
        b -> absolute(b.get(0)));
    row(
        "round^(number, ndigits=None)",
        "rounded to so many digits behind the point, halves to even; without digits an int",
        NumberBuiltins::round);
    row("divmod(x, y, /)", "quotient and remainder as a tuple", NumberBuiltins::divmod);
    row(
        "pow^(base, exp, mod=None)",
        "base to the power exp, modulo mod where it is given",
        NumberBuiltins::power);
    row(
        "sum^(iterable, /, start=0)",
        "start and the items added up from left to right",
        NumberBuiltins::sum);
    row(
        "min(*args, key=None, default=?)",
        "the smallest of the arguments, or of one iterable",
        b -> extreme(b, "min", Comparison.LESS));
    row(
        "max(*args, key=None, default=?)",
        "the largest of the arguments, or of one iterable",
        b -> extreme(b, "max", Comparison.GREATER));
    row("bin(number, /)", "an integer as text in base 2", b -> based(b, "0b", 2));
    row("oct(number, /)", "an integer as text in base 8", b -> based(b, "0o", 8));
    row("hex(number, /)", "an integer as text in base 16", b -> based(b, "0x", 16));
    row("chr(i, /)", "the character with this code", NumberBuiltins::character);
    row("ord(c, /)", "the code of a character", NumberBuiltins::code);
  }

  private static Value absolute(Value x) {
    return switch (x) {
      case FloatValue f -> FloatValue.of(Math.abs(f.value()));
      case IntValue i -> IntValue.of(i.toBigInteger().abs());
      case BoolValue b -> b.toInt();
      default -> {
        Optional<Value> own = x.findAttribute("__abs__");
        if (own.isEmpty() && Instance.core(x) != x) {
          yield absolute(Instance.core(x));
        }
        yield own.orElseThrow(
                () -> Raise.typeError("bad operand type for abs(): '" + x.type().name() + "'"))
            .call(Arguments.NONE);
      }
    };
  }

  private static Value round(Bound b) {
    return rounded(b.get(0), b);
  }

  private static Value rounded(Value number, Bound b) {
    boolean whole = b.get(1) == NoneValue.NONE;
    if (number instanceof FloatValue f) {
      return whole
          ? Floats.whole(finite(f.value()))
          : FloatValue.of(rounded(f.value(), Operators.index(b.get(1))));
    }
    if (number instanceof IntValue || number instanceof BoolValue) {
      int digits = whole ? 0 : Operators.index(b.get(1));
      return IntValue.of(rounded(Operators.integer(number), digits));
    }
    Optional<Value> own = number.findAttribute("__round__");
    if (own.isEmpty() && number instanceof RealNumber real) {
      if (whole) {
        return real.mapped("rint").orElseGet(() -> Floats.whole(finite(real.toDouble())));
      }
      return number.type() == Types.FLOAT
          ? followed(number, Operators.index(b.get(1)))
          : Operators.attribute(number, "round").call(Arguments.of(b.get(1)));
    }
    if (own.isEmpty() && Instance.core(number) != number) {
      return rounded(Instance.core(number), b);
    }
    return own.orElseThrow(
            () ->
                Raise.typeError(
                    "type " + number.type().name() + " doesn't define __round__ method"))
        .call(whole ? Arguments.NONE : Arguments.of(b.get(1)));
  }

  /** Of a number that hangs on a parameter: between two jumps the result hangs on nothing. */
  private static Value followed(Value number, int digits) {
    Value scaled =
        Operators.binary(
            BinaryOperator.MULTIPLY, number, FloatValue.of(Elementary.pow(10, digits)));
    Operators.real(((RealNumber) scaled).mapped("rint").orElse(scaled));
    return FloatValue.of(rounded(((RealNumber) number).shown(), digits));
  }

  private static double finite(double x) {
    return Double.isNaN(x) || Double.isInfinite(x) ? x : Elementary.rint(x);
  }

  private static double rounded(double x, int digits) {
    if (Double.isNaN(x) || Double.isInfinite(x) || digits > 323) {
      return x;
    }
    if (digits < 0) {
      int places = Math.max(digits, -400);
      return Decimal.parse(Decimal.fixed(x, places) + "e" + -places);
    }
    return Decimal.parse(Decimal.fixed(x, digits));
  }

  private static BigInteger rounded(BigInteger number, int digits) {
    if (digits >= 0) {
      return number;
    }
    BigInteger unit = BigInteger.TEN.pow(Math.min(-digits, 10_000));
    BigInteger[] parts = Integers.floorDivided(number, unit, "");
    int side = parts[1].shiftLeft(1).compareTo(unit);
    boolean up = side > 0 || (side == 0 && parts[0].testBit(0));
    return (up ? parts[0].add(BigInteger.ONE) : parts[0]).multiply(unit);
  }

  private static Value divmod(Bound b) {
    Value x = b.get(0);
    Value y = b.get(1);
    Optional<Value> own = x.findAttribute("__divmod__");
    if (own.isPresent()) {
      return own.get().call(Arguments.of(y));
    }
    if (x instanceof IntegerNumber i && y instanceof IntegerNumber j) {
      BigInteger[] parts =
          Integers.floorDivided(
              i.toBigInteger(), j.toBigInteger(), "integer division or modulo by zero");
      return TupleValue.of(IntValue.of(parts[0]), IntValue.of(parts[1]));
    }
    if (x instanceof RealNumber i && y instanceof RealNumber j) {
      if (j.toDouble() == 0) {
        throw Raise.zeroDivision("float divmod()");
      }
      double[] parts = Floats.divided(i.toDouble(), j.toDouble());
      return TupleValue.of(FloatValue.of(parts[0]), FloatValue.of(parts[1]));
    }
    Optional<Value> reflected = y.findAttribute("__rdivmod__");
    if (reflected.isPresent()) {
      return reflected.get().call(Arguments.of(x));
    }
    throw Raise.typeError(
        "unsupported operand type(s) for divmod(): '"
            + x.type().name()
            + "' and '"
            + y.type().name()
            + "'");
  }

  private static Value power(Bound b) {
    if (b.isNone("mod")) {
      return Operators.binary(BinaryOperator.POWER, b.get(0), b.get(1));
    }
    if (b.get(0).type() == Types.FLOAT || b.get(1).type() == Types.FLOAT) {
      throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    BigInteger modulus = Operators.integer(b.get(2));
    if (modulus.signum() == 0) {
      throw Raise.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger base = Operators.integer(b.get(0));
    BigInteger exponent = Operators.integer(b.get(1));
    if (exponent.signum() < 0 && !base.gcd(modulus).equals(BigInteger.ONE)) {
      throw Raise.valueError("base is not invertible for the given modulus");
    }
    BigInteger power = base.modPow(exponent, modulus.abs());
    return IntValue.of(Integers.floorDivided(power, modulus, "")[1]);
  }

  private static Value sum(Bound b) {
    Value total = b.get(1);
    if (total instanceof StrValue) {
      throw Raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    Cursor cursor = Operators.limited(b.get(0).iterate());
    for (Optional<Value> next = cursor.next(); next.isPresent(); next = cursor.next()) {
      total = Operators.binary(BinaryOperator.ADD, total, next.get());
    }
    return total;
  }

  private static Value extreme(Bound b, String name, Comparison better) {
    List<Value> args = b.rest("args");
    if (args.isEmpty()) {
      throw Raise.typeError(name + " expected at least 1 argument, got 0");
    }
    if (args.size() > 1 && b.find("default").isPresent()) {
      throw Raise.typeError(
          "Cannot specify a default for " + name + "() with multiple positional arguments");
    }
    List<Value> all = args.size() == 1 ? Operators.listed(args.get(0)) : args;
    Value[] items = all.toArray(new Value[0]);
    if (items.length == 0) {
      return b.find("default")
          .orElseThrow(() -> Raise.valueError(name + "() arg is an empty sequence"));
    }
    Value function = b.get("key");
    Value best = items[0];
    Value bestKey = key(function, best);
    for (int i = 1; i < items.length; i++) {
      Value item = items[i];
      Value key = key(function, item);
      if (Operators.holds(better, key, bestKey)) {
        best = item;
        bestKey = key;
      }
    }
    return best;
  }

  private static Value key(Value function, Value item) {
    return function == NoneValue.NONE ? item : function.callWith(item);
  }

  private static Value based(Bound b, String prefix, int base) {
    BigInteger number = Operators.integer(b.get(0));
    return StrValue.of((number.signum() < 0 ? "-" : "") + prefix + number.abs().toString(base));
  }

  private static Value character(Bound b) {
    int code = Operators.index(b.get(0));
    if (code < 0 || code > 0x10FFFF) {
      throw Raise.valueError("chr() arg not in range(0x110000)");
    }
    return StrValue.of(new String(Character.toChars(code)));
  }

  private static Value code(Bound b) {
    if (!(b.get(0) instanceof StrValue text)) {
      throw Raise.typeError(
          "ord() expected string of length 1, but " + b.get(0).type().name() + " found");
    }
    if (text.length() != 1) {
      throw Raise.typeError(
          "ord() expected a character, but string of length " + text.length() + " found");
    }
    return IntValue.of(text.value().codePointAt(0));
  }
}
