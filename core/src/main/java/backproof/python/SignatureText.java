package backproof.python;

import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of a signature as the tables of functions have it. */
final class SignatureText {
  private SignatureText() {}

  /** By hand, because {@code String.split} brings regular expressions into the browser. */
  static List<String> parts(String inside) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int comma = inside.indexOf(','); comma >= 0; comma = inside.indexOf(',', start)) {
      parts.add(inside.substring(start, comma).trim());
      start = comma + 1;
    }
    if (start < inside.length()) {
      parts.add(inside.substring(start).trim());
    }
    return parts;
  }

  static @Nullable Value literal(String text) {
    if (text.startsWith("'")) {
      return StrValue.of(text.substring(1, text.length() - 1));
    }
    return switch (text) {
      case "?" -> null;
      case "None" -> NoneValue.NONE;
      case "True" -> BoolValue.TRUE;
      case "False" -> BoolValue.FALSE;
      case "()" -> TupleValue.EMPTY;
      default ->
          text.contains(".") || text.contains("e")
              ? FloatValue.of(Decimal.parse(text))
              : IntValue.of(Long.parseLong(text));
    };
  }
}
