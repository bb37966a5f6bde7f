package backproof.python;

import backproof.python.syntax.Letters;
import java.util.List;

/** {@code "...{}...".format(...)}. */
final class BraceFormat {
  private final List<Value> positional;
  private final DictValue keywords;
  private int next;

  BraceFormat(List<Value> positional, DictValue keywords) {
    this.positional = positional;
    this.keywords = keywords;
  }

  String format(String text, int levels) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean twice = at + 1 < text.length() && text.charAt(at + 1) == c;
      if ((c == '{' || c == '}') && twice) {
        result.append(c);
        at += 2;
      } else if (c == '}') {
        throw Raise.valueError("Single '}' encountered in format string");
      } else if (c == '{') {
        int end = close(text, at + 1);
        result.append(field(text.substring(at + 1, end), levels));
        at = end + 1;
      } else {
        result.append(c);
        at++;
      }
    }
    return result.toString();
  }

  private static int close(String text, int from) {
    int depth = 1;
    for (int at = from; at < text.length(); at++) {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw Raise.valueError(
        from == text.length()
            ? "Single '{' encountered in format string"
            : "expected '}' before end of string");
  }

  private String field(String field, int levels) {
    if (levels == 0) {
      throw Raise.valueError("Max string recursion exceeded");
    }
    int colon = field.indexOf(':');
    String name = colon < 0 ? field : field.substring(0, colon);
    String spec = colon < 0 ? "" : field.substring(colon + 1);
    int mark = name.indexOf('!');
    String conversion = mark < 0 ? "" : name.substring(mark + 1);
    Value value = lookUp(mark < 0 ? name : name.substring(0, mark));
    String finished = spec.indexOf('{') < 0 ? spec : format(spec, levels - 1);
    return switch (conversion) {
      case "" -> value.format(finished);
      case "s", "r", "a" ->
          NumberFormat.text(Texts.converted(value, conversion.charAt(0)), finished);
      default -> throw Raise.valueError("Unknown conversion specifier " + conversion);
    };
  }

  private Value lookUp(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    Value value = first(path.substring(0, end));
    while (end < path.length()) {
      boolean item = path.charAt(end) == '[';
      int from = end + 1;
      end = from;
      while (end < path.length()
          && (item ? path.charAt(end) != ']' : ".[".indexOf(path.charAt(end)) < 0)) {
        end++;
      }
      String key = path.substring(from, end);
      value =
          !item
              ? Operators.attribute(value, key)
              : value.item(isNumber(key) ? IntValue.of(Long.parseLong(key)) : StrValue.of(key));
      end += item ? 1 : 0;
    }
    return value;
  }

  private Value first(String name) {
    if (name.isEmpty() || isNumber(name)) {
      if (name.isEmpty() ? next < 0 : next > 0) {
        String from = name.isEmpty() ? "manual field specification" : "automatic field numbering";
        String to = name.isEmpty() ? "automatic field numbering" : "manual field specification";
        throw Raise.valueError("cannot switch from " + from + " to " + to);
      }
      int at = name.isEmpty() ? next++ : Integer.parseInt(name);
      next = name.isEmpty() ? next : -1;
      if (at >= positional.size()) {
        throw Raise.indexError(
            "Replacement index " + at + " out of range for positional args tuple");
      }
      return positional.get(at);
    }
    return keywords.get(name).orElseThrow(() -> Raise.keyError(StrValue.of(name)));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 9 && Letters.all(text, c -> c >= '0' && c <= '9');
  }
}
