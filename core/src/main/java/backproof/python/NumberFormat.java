package backproof.python;

import backproof.number.Decimal;
import backproof.python.syntax.Letters;
import java.math.BigInteger;

/** The format language of {@code format()}, f-strings and {@code str.format}. */
public final class NumberFormat {
  private static final int WIDEST = 1_000_000;

  private record Spec(
      String fill,
      char align,
      char sign,
      boolean alternate,
      int width,
      char group,
      int precision,
      char kind) {}

  private NumberFormat() {}

  private static Spec parse(String text, String type) {
    int at = 0;
    String fill = " ";
    char align = 0;
    boolean isFilled = false;
    if (text.length() > 1 && "<>=^".indexOf(text.charAt(1)) >= 0) {
      fill = text.substring(0, 1);
      isFilled = true;
      align = text.charAt(1);
      at = 2;
    } else if (!text.isEmpty() && "<>=^".indexOf(text.charAt(0)) >= 0) {
      align = text.charAt(0);
      at = 1;
    }
    char sign = at < text.length() && "+- ".indexOf(text.charAt(at)) >= 0 ? text.charAt(at++) : '-';
    boolean alternate = at < text.length() && text.charAt(at) == '#';
    at += alternate ? 1 : 0;
    if (at < text.length() && text.charAt(at) == '0') {
      at++;
      fill = isFilled ? fill : "0";
      align = align == 0 ? type.equals("str") ? '<' : '=' : align;
    }
    int end = digitsEnd(text, at);
    int width = end > at ? number(text.substring(at, end)) : 0;
    at = end;
    char group = at < text.length() && ",_".indexOf(text.charAt(at)) >= 0 ? text.charAt(at++) : 0;
    int precision = -1;
    if (at < text.length() && text.charAt(at) == '.') {
      end = digitsEnd(text, at + 1);
      if (end == at + 1) {
        throw Raise.valueError("Format specifier missing precision");
      }
      precision = number(text.substring(at + 1, end));
      at = end;
    }
    if (text.length() - at > 1) {
      throw Raise.valueError(
          "Invalid format specifier '" + text + "' for object of type '" + type + "'");
    }
    char kind = at < text.length() ? text.charAt(at) : type.equals("str") ? 's' : 0;
    String grouping = group == ',' ? "defgEFG%" : "defgEFG%boxX";
    if (group != 0 && kind != 0 && grouping.indexOf(kind) < 0) {
      throw Raise.valueError("Cannot specify '" + group + "' with '" + kind + "'.");
    }
    return new Spec(fill, align, sign, alternate, width, group, precision, kind);
  }

  private static int digitsEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int number(String digits) {
    int value = digits.length() > 7 ? WIDEST + 1 : Integer.parseInt(digits);
    if (value > WIDEST) {
      throw Raise.valueError("Too many decimal digits in format string");
    }
    return value;
  }

  public static String text(String value, String text) {
    Spec spec = parse(text, "str");
    if (spec.kind() != 's') {
      throw unknown(spec.kind(), "str");
    }
    if ("+ ".indexOf(spec.sign()) >= 0) {
      throw Raise.valueError(
          (spec.sign() == '+' ? "Sign" : "Space") + " not allowed in string format specifier");
    }
    if (spec.alternate()) {
      throw Raise.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.align() == '=') {
      throw Raise.valueError("'=' alignment not allowed in string format specifier");
    }
    String shown =
        spec.precision() >= 0 && spec.precision() < value.codePointCount(0, value.length())
            ? value.substring(0, value.offsetByCodePoints(0, spec.precision()))
            : value;
    return padded(shown, spec, spec.align() == 0 ? '<' : spec.align());
  }

  private static Raise unknown(char kind, String type) {
    return Raise.valueError("Unknown format code '" + kind + "' for object of type '" + type + "'");
  }

  public static String integer(IntValue value, String text) {
    return integer(value, text, "int");
  }

  static String integer(IntValue value, String text, String type) {
    if (text.isEmpty()) {
      return value.repr();
    }
    Spec spec = parse(text, type);
    BigInteger magnitude = value.toBigInteger().abs();
    String digits =
        switch (spec.kind()) {
          case 0, 'd', 'n' -> magnitude.toString();
          case 'x' -> magnitude.toString(16);
          case 'X' -> Letters.upper(magnitude.toString(16));
          case 'o' -> magnitude.toString(8);
          case 'b' -> magnitude.toString(2);
          case 'c' -> new String(Character.toChars(value.toBigInteger().intValue()));
          case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> "";
          default -> throw unknown(spec.kind(), type);
        };
    if (digits.isEmpty()) {
      return real(value.toDouble(), text);
    }
    if (spec.precision() >= 0) {
      throw Raise.valueError("Precision not allowed in integer format specifier");
    }
    boolean binary = "xXob".indexOf(spec.kind()) >= 0 && spec.kind() != 0;
    String prefix = spec.alternate() && binary ? "0" + spec.kind() : "";
    boolean negative = value.toBigInteger().signum() < 0;
    return number(signText(negative, spec) + prefix, digits, binary ? 4 : 3, spec);
  }

  public static String real(double value, String text) {
    if (text.isEmpty()) {
      return Decimal.repr(value);
    }
    Spec spec = parse(text, "float");
    boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
    double magnitude = Math.abs(value);
    String digits = magnitude(magnitude, spec);
    if (spec.alternate() && digitsEnd(digits, 0) > 0) {
      digits = withPoint(digits, magnitude, spec);
    }
    if (Letters.isUpper(spec.kind())) {
      digits = Letters.upper(digits);
    }
    return number(signText(negative, spec), digits, 3, spec);
  }

  /** The alternate form: a point always, and behind it all the digits that g leaves out. */
  private static String withPoint(String plain, double value, Spec spec) {
    String digits = plain;
    if ("gGn".indexOf(spec.kind()) >= 0) {
      int precision = spec.precision() < 0 ? 6 : Math.max(1, spec.precision());
      String scientific = Decimal.scientific(value, precision - 1);
      int exponent = Integer.parseInt(scientific.substring(scientific.indexOf('e') + 1));
      digits =
          exponent < -4 || exponent >= precision
              ? scientific
              : Decimal.fixed(value, precision - 1 - exponent);
    }
    int end = digitsEnd(digits, 0);
    return digits.indexOf('.') >= 0
        ? digits
        : digits.substring(0, end) + "." + digits.substring(end);
  }

  private static String magnitude(double value, Spec spec) {
    boolean finite = !Double.isNaN(value) && !Double.isInfinite(value);
    int precision = spec.precision() < 0 ? 6 : spec.precision();
    if (!finite && (spec.kind() == 0 || "eEfFgGn%".indexOf(spec.kind()) >= 0)) {
      return (Double.isNaN(value) ? "nan" : "inf") + (spec.kind() == '%' ? "%" : "");
    }
    return switch (spec.kind()) {
      case 'f', 'F' -> Decimal.fixed(value, precision);
      case 'e', 'E' -> Decimal.scientific(value, precision);
      case 'g', 'G', 'n' -> Decimal.general(value, Math.max(1, precision));
      case '%' -> Decimal.fixed(value * 100, precision) + "%";
      case 0 -> {
        if (spec.precision() < 0) {
          yield Decimal.repr(value);
        }
        String general = Decimal.general(value, Math.max(1, precision));
        boolean whole = general.indexOf('.') < 0 && general.indexOf('e') < 0;
        yield !whole
            ? general
            : general.length() < precision
                ? general + ".0"
                : wholeInDefault(value, Math.max(1, precision));
      }
      default -> throw unknown(spec.kind(), "float");
    };
  }

  /** Without a type a float keeps one digit after its point, or else shows an exponent. */
  private static String wholeInDefault(double value, int precision) {
    String scientific = Decimal.scientific(value, precision - 1);
    int e = scientific.indexOf('e');
    String mantissa = scientific.substring(0, e);
    if (mantissa.indexOf('.') >= 0) {
      int end = mantissa.length();
      while (mantissa.charAt(end - 1) == '0') {
        end--;
      }
      mantissa = mantissa.substring(0, mantissa.charAt(end - 1) == '.' ? end - 1 : end);
    }
    return mantissa + scientific.substring(e);
  }

  private static String signText(boolean negative, Spec spec) {
    return negative ? "-" : spec.sign() == '-' ? "" : String.valueOf(spec.sign());
  }

  private static String number(String sign, String digits, int groupSize, Spec spec) {
    String shown = digits;
    if (spec.group() != 0) {
      int whole = digitsEnd(digits, 0);
      whole = groupSize == 4 ? digits.length() : whole;
      shown =
          grouped(digits.substring(0, whole), spec.group(), groupSize) + digits.substring(whole);
    }
    if (spec.align() == '=') {
      int gap = spec.width() - sign.length() - shown.length();
      return gap > 0 ? sign + spec.fill().repeat(gap) + shown : sign + shown;
    }
    return padded(sign + shown, spec, spec.align() == 0 ? '>' : spec.align());
  }

  static String grouped(String digits, char separator, int size) {
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - size; at > 0; at -= size) {
      text.insert(at, separator);
    }
    return text.toString();
  }

  private static String padded(String shown, Spec spec, char align) {
    int gap = spec.width() - shown.codePointCount(0, shown.length());
    if (gap <= 0) {
      return shown;
    }
    int before = align == '<' ? 0 : align == '^' ? gap >> 1 : gap;
    return spec.fill().repeat(before) + shown + spec.fill().repeat(gap - before);
  }
}
