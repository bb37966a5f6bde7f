package backproof.python;

import backproof.number.Decimal;
import backproof.python.syntax.Letters;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What calling a built-in class does: int("3"), list(x), dict(a=1). */
final class Conversions {
  private Conversions() {}

  private static void demandNoKeywords(Arguments arguments, String name) {
    if (!arguments.keywords().isEmpty()) {
      throw Raise.typeError(name + "() takes no keyword arguments");
    }
  }

  private static Optional<Value> only(Arguments arguments, String name) {
    demandNoKeywords(arguments, name);
    if (arguments.positional().size() > 1) {
      throw Raise.typeError(
          name + " expected at most 1 argument, got " + arguments.positional().size());
    }
    return arguments.positional().stream().findFirst();
  }

  static Value toInt(Arguments arguments) {
    List<Value> given = arguments.positional();
    int count = given.size() + arguments.keywords().size();
    if (count > 2) {
      throw Raise.typeError("int() takes at most 2 arguments (" + count + " given)");
    }
    for (String keyword : arguments.keywords().keySet()) {
      if (!keyword.equals("base")) {
        throw Raise.typeError("'" + keyword + "' is an invalid keyword argument for int()");
      }
    }
    if (given.isEmpty()) {
      return IntValue.ZERO;
    }
    Value value = given.get(0);
    Optional<Value> base =
        given.size() > 1
            ? Optional.of(given.get(1))
            : Optional.ofNullable(arguments.keywords().get("base"));
    if (value instanceof StrValue text) {
      text.readBack();
      return parseInt(text, base.map(Operators::index).orElse(10));
    }
    if (base.isPresent()) {
      throw Raise.typeError("int() can't convert non-string with explicit base");
    }
    if (value instanceof IntegerNumber number) {
      return number.toInt();
    }
    Optional<Value> own = value.findAttribute("__int__");
    if (own.isPresent()) {
      return own.get().call(Arguments.NONE);
    }
    if (value instanceof Instance object && Instance.core(object) != object) {
      return toInt(Arguments.of(Instance.core(object)));
    }
    if (value instanceof Instance && value.type().member("__index__").isPresent()) {
      return IntValue.of(Operators.integer(value));
    }
    if (value instanceof RealNumber number) {
      return number.mapped("trunc").orElseGet(() -> Floats.whole(number.toDouble()));
    }
    throw Raise.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + value.type().name()
            + "'");
  }

  static IntValue parseInt(StrValue given, int givenBase) {
    String text = given.value();
    int base = givenBase == 0 ? baseOf(Letters.lower(Letters.stripped(text))) : givenBase;
    if (base != 0 && (base < 2 || base > 36)) {
      throw Raise.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    String digits = Letters.lower(Letters.stripped(text));
    boolean negative = digits.startsWith("-");
    digits = negative || digits.startsWith("+") ? digits.substring(1) : digits;
    String prefix = base == 16 ? "0x" : base == 2 ? "0b" : base == 8 ? "0o" : "";
    if (!prefix.isEmpty() && digits.startsWith(prefix)) {
      digits = digits.substring(2);
    }
    boolean valid = !digits.isEmpty() && !digits.startsWith("_") && !digits.endsWith("_");
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      valid &= c == '_' ? digits.charAt(i - 1 < 0 ? 0 : i - 1) != '_' : Letters.digit(c, base) >= 0;
    }
    if (!valid) {
      throw Raise.valueError(
          "invalid literal for int() with base " + givenBase + ": " + given.repr());
    }
    if (digits.length() > 4300) {
      throw Raise.valueError(
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
    BigInteger value = new BigInteger(digits.replace("_", ""), base);
    return IntValue.of(negative ? value.negate() : value);
  }

  /** The base that the prefix of a literal says. */
  private static int baseOf(String text) {
    int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    return text.startsWith("0x", sign)
        ? 16
        : text.startsWith("0o", sign) ? 8 : text.startsWith("0b", sign) ? 2 : 10;
  }

  static Value toBool(Arguments arguments) {
    return BoolValue.of(only(arguments, "bool").map(Value::truth).orElse(false));
  }

  static Value toFloat(Arguments arguments) {
    Optional<Value> value = only(arguments, "float");
    if (value.isEmpty()) {
      return FloatValue.of(0);
    }
    if (value.get() instanceof StrValue text) {
      text.readBack();
      return FloatValue.of(parseFloat(text));
    }
    Optional<Value> own = value.get().findAttribute("__float__");
    if (own.isPresent()) {
      return own.get().call(Arguments.NONE);
    }
    if (value.get() instanceof Instance object && Instance.core(object) != object) {
      return toFloat(Arguments.of(Instance.core(object)));
    }
    if (value.get() instanceof Instance && value.get().type().member("__index__").isPresent()) {
      return FloatValue.of(Operators.integer(value.get()).doubleValue());
    }
    if (value.get() instanceof RealNumber number) {
      return FloatValue.of(number.toDouble());
    }
    throw Raise.typeError(
        "float() argument must be a string or a real number, not '"
            + value.get().type().name()
            + "'");
  }

  private static double parseFloat(StrValue given) {
    String text = given.value();
    String plain = Letters.lower(Letters.stripped(text));
    String unsigned = plain.startsWith("-") || plain.startsWith("+") ? plain.substring(1) : plain;
    double sign = plain.startsWith("-") ? -1 : 1;
    switch (unsigned) {
      case "inf", "infinity":
        return sign * Double.POSITIVE_INFINITY;
      case "nan":
        return Double.NaN;
      default:
        break;
    }
    if (!isDecimal(unsigned)) {
      throw Raise.valueError("could not convert string to float: " + given.repr());
    }
    return sign * Decimal.parse(unsigned.replace("_", ""));
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Letters.isDigit(text.charAt(at - 1))
        && Letters.isDigit(text.charAt(at + 1));
  }

  private static boolean isDecimal(String text) {
    int digits = 0;
    int exponent = -1;
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && !point && exponent < 0) {
        point = true;
      } else if (c == 'e' && exponent < 0 && digits > 0) {
        exponent = i;
        digits = 0;
      } else if (!(c == '_' && isBetweenDigits(text, i))
          && !((c == '-' || c == '+') && exponent == i - 1 && exponent >= 0)) {
        return false;
      }
    }
    return digits > 0;
  }

  static Value toStr(Arguments arguments) {
    Value object = arguments.keywords().get("object");
    if (arguments.positional().size() == 2
        && !(arguments.positional().get(1) instanceof StrValue)) {
      throw Raise.typeError(
          "str() argument 'encoding' must be str, not "
              + arguments.positional().get(1).type().shortName());
    }
    Optional<Value> value = object == null ? only(arguments, "str") : Optional.of(object);
    return value
        .map(v -> v.type() == Types.STR ? v : StrValue.showing(v, v.str()))
        .orElse(StrValue.EMPTY);
  }

  static Value toList(Arguments arguments) {
    return only(arguments, "list")
        .map(v -> ListValue.of(Operators.list(v)))
        .orElseGet(ListValue::of);
  }

  static Value toTuple(Arguments arguments) {
    Optional<Value> value = only(arguments, "tuple");
    return value
        .map(v -> v instanceof TupleValue ? v : TupleValue.of(Operators.list(v)))
        .orElse(TupleValue.EMPTY);
  }

  static Value toSet(Arguments arguments) {
    return SetValue.of(only(arguments, "set").map(Operators::list).orElse(List.of()));
  }

  static Value toFrozenSet(Arguments arguments) {
    return SetValue.frozen(only(arguments, "frozenset").map(Operators::list).orElse(List.of()));
  }

  static Value toDict(Arguments arguments) {
    return DictMethods.update(DictValue.empty(), arguments, "dict");
  }

  static Value toRange(Arguments arguments) {
    List<Value> given = arguments.positional();
    demandNoKeywords(arguments, "range");
    if (given.isEmpty() || given.size() > 3) {
      String side = given.isEmpty() ? "at least 1 argument" : "at most 3 arguments";
      throw Raise.typeError("range expected " + side + ", got " + given.size());
    }
    long[] bounds = new long[given.size()];
    for (int i = 0; i < bounds.length; i++) {
      BigInteger bound = Operators.integer(given.get(i));
      if (bound.bitLength() > 62) {
        throw Raise.overflow("Python int too large to convert to C ssize_t");
      }
      bounds[i] = bound.longValue();
    }
    if (bounds.length == 1) {
      return new RangeValue(0, bounds[0], 1);
    }
    return new RangeValue(bounds[0], bounds[1], bounds.length > 2 ? bounds[2] : 1);
  }

  static Value toSlice(Arguments arguments) {
    List<Value> given = arguments.positional();
    Value none = NoneValue.NONE;
    return switch (given.size()) {
      case 1 -> new SliceValue(none, given.get(0), none);
      case 2 -> new SliceValue(given.get(0), given.get(1), none);
      case 3 -> new SliceValue(given.get(0), given.get(1), given.get(2));
      default ->
          throw Raise.typeError(
              "slice expected at "
                  + (given.isEmpty() ? "least 1 argument" : "most 3 arguments")
                  + ", got "
                  + given.size());
    };
  }
}
