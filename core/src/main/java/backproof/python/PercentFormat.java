package backproof.python;

import java.math.BigInteger;
import java.util.List;

/** {@code "..." % values}. */
final class PercentFormat {
  private final String format;
  private final Value values;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private int used;
  private boolean named;

  private PercentFormat(String format, Value values) {
    this.format = format;
    this.values = values;
  }

  static String format(String format, Value values) {
    return new PercentFormat(format, values).run();
  }

  private String run() {
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%') {
        text.append(c);
      } else {
        conversion();
      }
    }
    boolean left =
        values instanceof TupleValue tuple
            ? used < tuple.length()
            : used == 0 && !named && !isMapping(values);
    if (left) {
      throw Raise.typeError("not all arguments converted during string formatting");
    }
    return text.toString();
  }

  private char peek() {
    if (at >= format.length()) {
      throw Raise.valueError("incomplete format");
    }
    return format.charAt(at);
  }

  private void conversion() {
    Value picked = NoneValue.NONE;
    boolean isPicked = false;
    if (peek() == '(') {
      int close = format.indexOf(')', at);
      if (close < 0) {
        throw Raise.valueError("incomplete format key");
      }
      if (!(values instanceof DictValue)) {
        throw Raise.typeError("format requires a mapping");
      }
      picked = values.item(StrValue.of(format.substring(at + 1, close)));
      isPicked = true;
      named = true;
      at = close + 1;
    }
    int from = at;
    while ("-+ #0".indexOf(peek()) >= 0) {
      at++;
    }
    String flags = format.substring(from, at);
    int width = count();
    int precision = -1;
    if (peek() == '.') {
      at++;
      precision = Math.max(0, count());
    }
    while ("hlL".indexOf(peek()) >= 0) {
      at++;
    }
    char kind = peek();
    at++;
    if (kind == '%') {
      text.append('%');
      return;
    }
    append(isPicked ? picked : next(), flags, width, precision, kind);
  }

  private int count() {
    if (peek() == '*') {
      at++;
      return Operators.index(next());
    }
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return from == at
        ? -1
        : Operators.index(Conversions.parseInt(StrValue.of(format.substring(from, at)), 10));
  }

  /** What CPython takes for a mapping, whose values need not be used: all that has items. */
  private static boolean isMapping(Value values) {
    return !(values instanceof StrValue)
        && (values.type().member("__getitem__").isPresent()
            || values.findAttribute("__getitem__").isPresent());
  }

  private Value next() {
    List<Value> items = values instanceof TupleValue tuple ? tuple.items() : List.of(values);
    if (used >= items.size()) {
      throw Raise.typeError("not enough arguments for format string");
    }
    return items.get(used++);
  }

  private void append(Value value, String flags, int width, int precision, char kind) {
    boolean isText = kind == 's' || kind == 'r' || kind == 'a' || kind == 'c';
    StringBuilder spec = new StringBuilder();
    boolean left = flags.indexOf('-') >= 0;
    if (left) {
      spec.append('<');
    } else if (isText) {
      spec.append('>');
    }
    if (!isText) {
      spec.append(flags.indexOf('+') >= 0 ? "+" : flags.indexOf(' ') >= 0 ? " " : "");
      spec.append(flags.indexOf('#') >= 0 ? "#" : "");
      spec.append(flags.indexOf('0') >= 0 && !left ? "0" : "");
    }
    if (width > 0) {
      spec.append(width);
    }
    switch (kind) {
      case 's' -> text.append(NumberFormat.text(value.str(), withPrecision(spec, precision)));
      case 'r', 'a' ->
          text.append(
              NumberFormat.text(Texts.converted(value, kind), withPrecision(spec, precision)));
      case 'c' -> text.append(NumberFormat.text(character(value), spec.toString()));
      case 'd', 'i', 'u' -> integer(whole(value, kind), flags, width, precision, spec + "d");
      case 'x', 'X', 'o' -> {
        if (!(value instanceof IntegerNumber number)) {
          throw Raise.typeError(
              "%" + kind + " format: an integer is required, not " + value.type().name());
        }
        integer(number.toInt(), flags, width, precision, spec.toString() + kind);
      }
      case 'e', 'E', 'f', 'F', 'g', 'G' ->
          text.append(
              NumberFormat.real(
                  Operators.real(value),
                  withPrecision(spec, precision < 0 ? 6 : precision) + kind));
      default ->
          throw Raise.valueError(
              "unsupported format character '"
                  + kind
                  + "' (0x"
                  + Integer.toHexString(kind)
                  + ") at index "
                  + (at - 1));
    }
  }

  /** A precision of an integer is the number of its digits at least. */
  private void integer(IntValue value, String flags, int width, int precision, String spec) {
    String shown = NumberFormat.integer(value, spec);
    if (precision >= 0) {
      String sign = flags.indexOf('+') >= 0 ? "+" : flags.indexOf(' ') >= 0 ? " " : "";
      String alternate = flags.indexOf('#') >= 0 ? "#" : "";
      String kind = spec.substring(spec.length() - 1);
      String least = NumberFormat.integer(value, sign + alternate + kind);
      int before =
          least.length()
              - NumberFormat.integer(IntValue.of(value.toBigInteger().abs()), kind).length();
      boolean isFilled = flags.indexOf('0') >= 0 && flags.indexOf('-') < 0;
      int digits = Math.max(precision, isFilled ? width - before : 0);
      String whole = NumberFormat.integer(value, sign + alternate + "0" + (before + digits) + kind);
      shown = NumberFormat.text(whole, (flags.indexOf('-') >= 0 ? "<" : ">") + Math.max(width, 0));
    }
    text.append(shown);
  }

  private static String withPrecision(StringBuilder spec, int precision) {
    return precision < 0 ? spec.toString() : spec + "." + precision;
  }

  private static String character(Value value) {
    if (value instanceof StrValue text && text.length() == 1) {
      return text.value();
    }
    if (!(value instanceof IntegerNumber)) {
      throw Raise.typeError("%c requires int or char");
    }
    int point = Operators.index(value);
    if (point < 0 || point > 0x10FFFF) {
      throw Raise.overflow("%c arg not in range(0x110000)");
    }
    return new String(Character.toChars(point));
  }

  private static IntValue whole(Value value, char kind) {
    if (Instance.core(value) instanceof IntegerNumber number) {
      return IntValue.of(number.toBigInteger().add(BigInteger.ZERO));
    }
    if (Instance.core(value) instanceof RealNumber number) {
      return Floats.whole(number.toDouble());
    }
    if (Operators.isArray(value) && Operators.attribute(value, "shape").length() == 0) {
      return whole(Types.INT.call(Arguments.of(value)), kind);
    }
    throw Raise.typeError(
        "%" + kind + " format: a real number is required, not " + value.type().name());
  }
}
