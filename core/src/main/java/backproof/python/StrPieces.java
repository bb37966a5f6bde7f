package backproof.python;

import backproof.python.syntax.Letters;
import backproof.python.syntax.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods of str about several texts: splitting, joining, replacing, str.format. */
final class StrPieces {
  static final List<BuiltinFunction> TABLE =
      List.of(
          StrMethods.row(
              "split^(self, sep=None, maxsplit=-1)",
              "the list of the parts between separators; by default the words",
              b -> split(b)),
          StrMethods.row(
              "rsplit^(self, sep=None, maxsplit=-1)",
              "as split, with maxsplit counted from the right",
              b -> rightSplit(b)),
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
              "partition(self, sep, /)",
              "the text before, at and after the first sep, as a tuple",
              b -> partition(b, false)),
          StrMethods.row(
              "rpartition(self, sep, /)",
              "the text before, at and after the last sep, as a tuple",
              b -> partition(b, true)),
          StrMethods.row(
              "removeprefix(self, prefix, /)",
              "without the prefix, where it begins with it",
              b -> withoutPrefix(b)),
          StrMethods.row(
              "removesuffix(self, suffix, /)",
              "without the suffix, where it ends with it",
              b -> withoutSuffix(b)),
          StrMethods.row(
              "translate(self, table, /)",
              "a copy with characters exchanged by a table",
              b -> translated(b)),
          StrMethods.row(
              "format_map(self, mapping, /)",
              "fills the fields of a format from a dict",
              b -> formatMap(b)),
          StrMethods.row(
              "encode(self, *args, **kwargs)",
              "not available: there are no bytes here",
              b -> {
                throw Raise.of("NotImplementedError", "bytes are not available here");
              }),
          StrMethods.row(
              "format(self, *args, **kwargs)",
              "the text with its {} filled in by the arguments",
              b -> format(b)));

  static final BuiltinFunction MAKE_TABLE =
      StrMethods.row(
          "maketrans(x, y=?, z='', /)", "the table of characters for translate", StrPieces::table);

  private StrPieces() {}

  private static Value table(Bound b) {
    if (b.find("y").isEmpty()) {
      DictValue table = DictValue.empty();
      ((DictValue) b.get(0)).entries().forEach(e -> table.put(code(e.key()), e.value()));
      return table;
    }
    DictValue table = DictValue.empty();
    int[] from = b.get(0).str().codePoints().toArray();
    int[] to = b.get(1).str().codePoints().toArray();
    if (from.length != to.length) {
      throw Raise.valueError("the first two maketrans arguments must have equal length");
    }
    for (int i = 0; i < from.length; i++) {
      table.put(IntValue.of(from[i]), IntValue.of(to[i]));
    }
    for (int point : b.get(2).str().codePoints().toArray()) {
      table.put(IntValue.of(point), NoneValue.NONE);
    }
    return table;
  }

  private static Value code(Value key) {
    return key instanceof StrValue text ? IntValue.of(text.value().codePointAt(0)) : key;
  }

  private static Value translated(Bound b) {
    StringBuilder text = new StringBuilder();
    DictValue table = (DictValue) b.get(1);
    for (int point : StrMethods.text(b).codePoints().toArray()) {
      Optional<Value> to = table.get(IntValue.of(point));
      if (to.isEmpty()) {
        text.appendCodePoint(point);
      } else if (to.get() instanceof IntValue other) {
        text.appendCodePoint((int) other.longValue());
      } else if (to.get() != NoneValue.NONE) {
        text.append(to.get().str());
      }
    }
    return StrValue.of(text.toString());
  }

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

  private static Value rightSplit(Bound b) {
    int most = Operators.index(b.get(2));
    if (most < 0) {
      return split(b);
    }
    List<Value> parts = new ArrayList<>();
    if (b.get(1) == NoneValue.NONE) {
      words(StrMethods.text(b), most, parts);
      return ListValue.of(parts);
    }
    String rest = StrMethods.text(b);
    String separator = separator(b);
    int at = rest.lastIndexOf(separator);
    while (at >= 0 && parts.size() < most) {
      parts.add(0, StrValue.of(rest.substring(at + separator.length())));
      rest = rest.substring(0, at);
      at = rest.lastIndexOf(separator);
    }
    parts.add(0, StrValue.of(rest));
    return ListValue.of(parts);
  }

  /** The last words, and before them what is left. */
  private static void words(String text, int most, List<Value> parts) {
    int end = text.length();
    while (true) {
      while (end > 0 && Letters.isSpace(text.charAt(end - 1))) {
        end--;
      }
      if (end == 0) {
        return;
      }
      int from = end;
      while (from > 0 && (parts.size() >= most || !Letters.isSpace(text.charAt(from - 1)))) {
        from--;
      }
      parts.add(0, StrValue.of(text.substring(from, end)));
      end = from;
    }
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

  private static Value withoutPrefix(Bound b) {
    String text = StrMethods.text(b);
    String prefix = StrMethods.string(b, 1);
    return StrValue.of(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
  }

  private static Value withoutSuffix(Bound b) {
    String text = StrMethods.text(b);
    String suffix = StrMethods.string(b, 1);
    return StrValue.of(
        text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text);
  }

  private static Value partition(Bound b, boolean last) {
    String text = StrMethods.text(b);
    String separator = separator(b);
    int at = last ? text.lastIndexOf(separator) : text.indexOf(separator);
    if (at < 0 && last) {
      return TupleValue.of(StrValue.EMPTY, StrValue.EMPTY, b.get(0));
    }
    if (at < 0) {
      return TupleValue.of(b.get(0), StrValue.EMPTY, StrValue.EMPTY);
    }
    return TupleValue.of(
        StrValue.of(text.substring(0, at)),
        StrValue.of(separator),
        StrValue.of(text.substring(at + separator.length())));
  }

  private static Value formatMap(Bound b) {
    return StrValue.of(
        new BraceFormat(List.of(), (DictValue) b.get(1)).format(StrMethods.text(b), 2));
  }

  private static Value format(Bound b) {
    List<Value> args = b.rest("args");
    return StrValue.showing(
        args.isEmpty() ? StrValue.EMPTY : args.get(0),
        new BraceFormat(args, b.keywords("kwargs")).format(StrMethods.text(b), 2));
  }
}
