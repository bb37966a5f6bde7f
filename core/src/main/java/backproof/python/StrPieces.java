package backproof.python;

import backproof.python.syntax.Letters;
import backproof.python.syntax.Lines;
import java.util.ArrayList;
import java.util.List;

/** The methods of str about several texts: splitting, joining, replacing, str.format. */
final class StrPieces {
  static final List<BuiltinFunction> TABLE =
      List.of(
          StrMethods.row(
              "split^(self, sep=None, maxsplit=-1)",
              "the list of the parts between separators; by default the words",
              b -> split(b)),
          StrMethods.row(
              "splitlines^(self, keepends=False)",
              "the list of the lines, without their ends",
              b -> lines(b)),
          StrMethods.row(
              "join(self, iterable, /)",
              "the items of an iterable of strings, with this text between them",
              b -> join(b)),
          StrMethods.row(
              "replace(self, old, new, count=-1, /)",
              "a copy with new in place of old, at most count times",
              b -> replace(b)),
          StrMethods.row(
              "format(self, *args, **kwargs)",
              "the text with its {} filled in by the arguments",
              b -> format(b)));

  private StrPieces() {}

  private static Value split(Bound b) {
    String text = StrMethods.text(b);
    int most = Operators.index(b.get(2));
    most = most < 0 ? Integer.MAX_VALUE : most;
    List<Value> parts = new ArrayList<>();
    if (b.get(1) == NoneValue.NONE) {
      int at = 0;
      while (true) {
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
          at++;
        }
        if (at >= text.length()) {
          return ListValue.of(parts);
        }
        int end = at;
        while (end < text.length()
            && (parts.size() >= most || !Letters.isSpace(text.charAt(end)))) {
          end++;
        }
        parts.add(StrValue.of(text.substring(at, end)));
        at = end;
      }
    }
    String separator = separator(b);
    int from = 0;
    for (int at = text.indexOf(separator);
        at >= 0 && parts.size() < most;
        at = text.indexOf(separator, from)) {
      parts.add(StrValue.of(text.substring(from, at)));
      from = at + separator.length();
    }
    parts.add(StrValue.of(text.substring(from)));
    return ListValue.of(parts);
  }

  private static String separator(Bound b) {
    if (!(b.get(1) instanceof StrValue)) {
      throw Raise.typeError("must be str or None, not " + b.get(1).type().name());
    }
    String separator = StrMethods.string(b, 1);
    if (separator.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    return separator;
  }

  private static Value lines(Bound b) {
    String text = StrMethods.text(b);
    List<Value> lines = new ArrayList<>();
    int from = 0;
    for (String line : Lines.of(text)) {
      int end = from + line.length();
      int next = end + (text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0);
      lines.add(StrValue.of(b.get(1).truth() ? text.substring(from, next) : line));
      from = next;
    }
    return ListValue.of(lines);
  }

  private static Value join(Bound b) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    for (Value item : joinable(b.get(1))) {
      if (!(item instanceof StrValue part)) {
        throw Raise.typeError(
            "sequence item " + i + ": expected str instance, " + item.type().name() + " found");
      }
      String glue = i++ > 0 ? StrMethods.text(b) : "";
      Operators.demandRoom((long) text.length() + glue.length() + part.value().length());
      text.append(glue).append(part.value());
    }
    return StrValue.of(text.toString());
  }

  private static List<Value> joinable(Value value) {
    try {
      return Operators.list(value);
    } catch (Raise raise) {
      if (raise.getMessage().equals("'" + value.type().name() + "' object is not iterable")) {
        throw Raise.typeError("can only join an iterable");
      }
      throw raise;
    }
  }

  /** By how much the text grows, at most. */
  private static long grown(String text, String old, String fresh) {
    long longer = (long) fresh.length() - old.length();
    if (longer <= 0) {
      return 0;
    }
    return longer * (old.isEmpty() ? text.length() + 1 : count(text, old));
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  private static Value replace(Bound b) {
    String text = StrMethods.text(b);
    String old = StrMethods.string(b, 1);
    String fresh = StrMethods.string(b, 2);
    int most = Operators.index(b.get(3));
    Operators.demandRoom(text.length() + grown(text, old, fresh));
    if (most < 0) {
      return StrValue.of(text.replace(old, fresh));
    }
    StringBuilder result = new StringBuilder();
    int from = 0;
    int at = text.indexOf(old);
    for (int i = 0; i < most && at >= 0; i++) {
      result.append(text, from, at).append(fresh);
      from = at + old.length();
      at = text.indexOf(old, from);
    }
    return StrValue.of(result.append(text.substring(from)).toString());
  }

  private static Value format(Bound b) {
    List<Value> args = b.rest("args");
    List<Value> shown = new ArrayList<>(args);
    shown.addAll(DictMethods.strings(b.keywords("kwargs")).values());
    return StrValue.showing(
        shown, new BraceFormat(args, b.keywords("kwargs")).format(StrMethods.text(b), 2));
  }
}
