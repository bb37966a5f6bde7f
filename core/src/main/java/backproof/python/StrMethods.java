package backproof.python;

import backproof.python.syntax.Letters;
import java.util.List;
import java.util.function.IntPredicate;

/** The methods of str about one text: case, trimming, searching, padding. */
final class StrMethods {
  static final List<BuiltinFunction> TABLE =
      List.of(
          row("lower(self, /)", "a copy in small letters", b -> of(Letters.lower(text(b)))),
          row("upper(self, /)", "a copy in capitals", b -> of(Letters.upper(text(b)))),
          row(
              "capitalize(self, /)",
              "a copy whose first letter is a capital and the others are small",
              b -> of(capitalized(text(b)))),
          row(
              "title(self, /)",
              "a copy in which every word begins with a capital",
              b -> of(titled(text(b)))),
          row(
              "strip(self, chars=None, /)",
              "without the white space (or the given characters) at both ends",
              b -> of(stripped(b, true, true))),
          row(
              "lstrip(self, chars=None, /)",
              "without the white space (or the given characters) at the start",
              b -> of(stripped(b, true, false))),
          row(
              "rstrip(self, chars=None, /)",
              "without the white space (or the given characters) at the end",
              b -> of(stripped(b, false, true))),
          row(
              "find^(self, sub, start=0, end=None, /)",
              "the lowest place where sub is found, or -1",
              b -> IntValue.of(find(b, false))),
          row(
              "rfind^(self, sub, start=0, end=None, /)",
              "the highest place where sub is found, or -1",
              b -> IntValue.of(find(b, true))),
          row(
              "index^(self, sub, start=0, end=None, /)",
              "the lowest place where sub is found; ValueError where there is none",
              b -> IntValue.of(found(find(b, false)))),
          row(
              "count^(self, sub, start=0, end=None, /)",
              "how often sub occurs, without overlaps",
              b -> IntValue.of(count(part(b), string(b, 1)))),
          row(
              "startswith^(self, prefix, start=0, end=None, /)",
              "whether the text begins with prefix, or with one of a tuple of them",
              b -> BoolValue.of(hasEnd(b, true))),
          row(
              "endswith^(self, suffix, start=0, end=None, /)",
              "whether the text ends with suffix, or with one of a tuple of them",
              b -> BoolValue.of(hasEnd(b, false))),
          row(
              "isdigit(self, /)",
              "whether all characters are digits, raised ones too, and there is one",
              b -> all(b, Letters::isAnyDigit)),
          row(
              "isalpha(self, /)",
              "whether all characters are letters, and there is one",
              b -> all(b, Letters::isLetter)),
          row(
              "isalnum(self, /)",
              "whether all characters are letters or digits, and there is one",
              b -> all(b, c -> Letters.isLetter(c) || Letters.isAnyDigit(c))),
          row(
              "isspace(self, /)",
              "whether all characters are white space, and there is one",
              b -> all(b, Letters::isSpace)),
          row(
              "isupper(self, /)",
              "whether there are letters and all of them are capitals",
              b -> BoolValue.of(cased(b) && unchanged(b, true))),
          row(
              "islower(self, /)",
              "whether there are letters and none is a capital",
              b -> BoolValue.of(cased(b) && unchanged(b, false))),
          row(
              "center(self, width, fill=' ', /)",
              "the text in the middle of a field of this width",
              b -> of(padded(b, '^'))),
          row(
              "ljust(self, width, fill=' ', /)",
              "the text at the left of a field of this width",
              b -> of(padded(b, '<'))),
          row(
              "rjust(self, width, fill=' ', /)",
              "the text at the right of a field of this width",
              b -> of(padded(b, '>'))),
          row(
              "zfill(self, width, /)",
              "the number filled up with zeros at the left, behind its sign",
              b -> of(zeroFilled(b))));

  private StrMethods() {}

  static BuiltinFunction row(
      String signature, @Documentation String doc, BuiltinFunction.Body body) {
    return BuiltinFunction.of(signature, doc, body);
  }

  static Value of(String text) {
    return StrValue.of(text);
  }

  static String text(Bound b) {
    return string(b, 0);
  }

  static String string(Bound b, int at) {
    if (b.get(at) instanceof StrValue text) {
      return text.value();
    }
    String got = b.get(at).type().name();
    throw Raise.typeError(
        at == 0
            ? "descriptor '"
                + b.name()
                + "' for 'str' objects doesn't apply to a '"
                + got
                + "' object"
            : (b.name().equals("replace") ? "replace() argument " + at + " " : "")
                + "must be str, not "
                + got);
  }

  private static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : Letters.upper(text.substring(0, 1)) + Letters.lower(text.substring(1));
  }

  private static String titled(String text) {
    StringBuilder result = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      result.append(inside ? Letters.lower(c) : Letters.upper(c));
      inside = Letters.isLetter(c);
    }
    return result.toString();
  }

  private static String stripped(Bound b, boolean left, boolean right) {
    String text = text(b);
    if (b.get(1) != NoneValue.NONE && !(b.get(1) instanceof StrValue)) {
      throw Raise.typeError("strip arg must be None or str");
    }
    String chars = b.get(1) == NoneValue.NONE ? " \t\n\r\f\u000b" : string(b, 1);
    int from = 0;
    int to = text.length();
    while (left && from < to && chars.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (right && to > from && chars.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private static SliceValue.Range range(Bound b) {
    return new SliceValue(b.get(2), b.get(3), NoneValue.NONE).over(text(b).length());
  }

  /** The text between the arguments start and end. */
  private static String part(Bound b) {
    SliceValue.Range range = range(b);
    return text(b).substring(range.start(), range.start() + range.count());
  }

  private static int find(Bound b, boolean last) {
    SliceValue.Range range = range(b);
    String part = part(b);
    int at = last ? part.lastIndexOf(string(b, 1)) : part.indexOf(string(b, 1));
    return at < 0 ? -1 : at + range.start();
  }

  private static int found(int at) {
    if (at < 0) {
      throw Raise.valueError("substring not found");
    }
    return at;
  }

  private static int count(String text, String part) {
    if (part.isEmpty()) {
      return text.length() + 1;
    }
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  private static boolean hasEnd(Bound b, boolean start) {
    if (!(b.get(1) instanceof TupleValue || b.get(1) instanceof StrValue)) {
      throw Raise.typeError(
          (start ? "startswith" : "endswith")
              + " first arg must be str or a tuple of str, not "
              + b.get(1).type().name());
    }
    List<Value> wanted =
        b.get(1) instanceof TupleValue tuple ? tuple.items() : List.of(StrValue.of(string(b, 1)));
    String part = part(b);
    return wanted.stream().anyMatch(w -> start ? part.startsWith(w.str()) : part.endsWith(w.str()));
  }

  private static Value all(Bound b, IntPredicate test) {
    return BoolValue.of(!text(b).isEmpty() && Letters.all(text(b), test));
  }

  private static boolean cased(Bound b) {
    return !Letters.all(text(b), c -> !Letters.isLetter(c));
  }

  private static boolean unchanged(Bound b, boolean upper) {
    String text = text(b);
    return text.equals(upper ? Letters.upper(text) : Letters.lower(text));
  }

  private static String padded(Bound b, char align) {
    String text = text(b);
    int gap = Operators.index(b.get(1)) - text.length();
    if (!(b.get(2) instanceof StrValue)) {
      throw Raise.typeError(
          "The fill character must be a unicode character, not " + b.get(2).type().name());
    }
    if (b.get(2).length() != 1) {
      throw Raise.typeError("The fill character must be exactly one character long");
    }
    if (gap <= 0) {
      return text;
    }
    // CPython puts the odd blank to the left only where both gap and width are odd.
    int extra = gap & Operators.index(b.get(1)) & 1;
    int before = align == '<' ? 0 : align == '>' ? gap : (gap >> 1) + extra;
    Operators.repetitions(IntValue.of(gap), 1);
    return string(b, 2).repeat(before) + text + string(b, 2).repeat(gap - before);
  }

  private static String zeroFilled(Bound b) {
    String text = text(b);
    int gap = Operators.repetitions(IntValue.of(Operators.index(b.get(1)) - text.length()), 1);
    boolean signed = text.startsWith("-") || text.startsWith("+");
    return signed ? text.charAt(0) + "0".repeat(gap) + text.substring(1) : "0".repeat(gap) + text;
  }
}
