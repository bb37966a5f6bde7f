package backproof.python;

import backproof.python.syntax.Letters;
import java.util.List;

/** How values are written. */
public final class Texts {
  private static final int DEEPEST = 100;

  private Texts() {}

  /** The text in quotes with escapes, as {@code repr} writes it. */
  public static String repr(String value) {
    char quote = value.indexOf('\'') >= 0 && value.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder text = new StringBuilder(value.length() + 2).append(quote);
    value.codePoints().forEach(point -> appendEscaped(text, point, quote));
    return text.append(quote).toString();
  }

  /** The same text with escapes for all that is not ASCII. */
  static String ascii(String value) {
    StringBuilder text = new StringBuilder();
    value
        .codePoints()
        .forEach(
            point -> {
              String hex = Integer.toHexString(point);
              int width = point < 256 ? 2 : point < 65536 ? 4 : 8;
              if (point < 128) {
                text.appendCodePoint(point);
              } else {
                text.append('\\').append("xuU".charAt(width / 4));
                text.append("0".repeat(width - hex.length())).append(hex);
              }
            });
    return text.toString();
  }

  /** The value as the {@code !s}, {@code !r} or {@code !a} of a format wants it. */
  static String converted(Value value, char conversion) {
    return switch (conversion) {
      case 's' -> value.str();
      case 'a' -> ascii(value.repr());
      default -> value.repr();
    };
  }

  private static void appendEscaped(StringBuilder text, int point, char quote) {
    switch (point) {
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      case '\\' -> text.append("\\\\");
      default -> {
        if (point == quote) {
          text.append('\\').append(quote);
        } else if (point < 32 || (point >= 127 && point <= 160) || point == 173) {
          String hex = Integer.toHexString(point);
          text.append("\\x").append(hex.length() < 2 ? "0" : "").append(hex);
        } else if (Letters.isHidden(point)) {
          text.append("\\u").append(Integer.toHexString(0x10000 + point).substring(1));
        } else {
          text.appendCodePoint(point);
        }
      }
    }
  }

  /** Items between brackets; a container inside itself is written with dots. */
  static String sequence(String open, Iterable<Value> items, String close, Value self) {
    StringBuilder text = new StringBuilder(open);
    boolean first = true;
    for (Value item : items) {
      text.append(first ? "" : ", ");
      text.append(item == self ? open + "..." + close : inner(item));
      first = false;
    }
    return text.append(close).toString();
  }

  static String mapping(DictValue dict) {
    StringBuilder text = new StringBuilder("{");
    boolean first = true;
    for (DictValue.Entry entry : dict.entries()) {
      text.append(first ? "" : ", ").append(inner(entry.key())).append(": ");
      text.append(entry.value() == dict ? "{...}" : inner(entry.value()));
      first = false;
    }
    return text.append("}").toString();
  }

  private static String inner(Value item) {
    if (isTooDeep(item)) {
      throw Raise.of(
          "RecursionError", "maximum recursion depth exceeded while getting the repr of an object");
    }
    return item.repr();
  }

  /** Whether containers hold one another so deeply that the host's stack might not follow. */
  static boolean isTooDeep(Value value) {
    return isDeeperThan(value, DEEPEST);
  }

  /** Follows last items only as long as containers hold containers. */
  private static boolean isDeeperThan(Value value, int levels) {
    if (!(value instanceof ListValue
        || value instanceof TupleValue
        || value instanceof DictValue)) {
      return false;
    }
    if (levels == 0) {
      return true;
    }
    List<Value> inside =
        switch (value) {
          case ListValue list -> list.items();
          case TupleValue tuple -> tuple.items();
          case DictValue dict -> dict.values();
          default -> List.of();
        };
    return !inside.isEmpty() && isDeeperThan(inside.get(inside.size() - 1), levels - 1);
  }

  /** 10000000 as 10,000,000. */
  public static String grouped(long number) {
    return NumberFormat.grouped(Long.toString(number), ',', 3);
  }

  /** The address Python shows; a number that stays the same within a run is all it tells. */
  static String address(Value value) {
    String hex = Integer.toHexString(System.identityHashCode(value));
    return "0x" + "7f0000000000".substring(0, 12 - Math.min(hex.length(), 8)) + hex;
  }

  /** The text for arguments that were not given: 'a', 'b', and 'c'. */
  static String missingArguments(String function, String kind, List<String> absent) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < absent.size(); i++) {
      if (i > 0) {
        boolean last = i == absent.size() - 1;
        names.append(!last ? ", " : absent.size() > 2 ? ", and " : " and ");
      }
      names.append('\'').append(absent.get(i)).append('\'');
    }
    return function
        + "() missing "
        + absent.size()
        + " required "
        + kind
        + " argument"
        + (absent.size() == 1 ? "" : "s")
        + ": "
        + names;
  }

  static String surplusArguments(String function, long least, long most, int given) {
    return surplusArguments(function, least, most, given, "");
  }

  /**
   * The refusal of more arguments than a function takes; {@code and} tells of keyword-only ones.
   */
  static String surplusArguments(String function, long least, long most, int given, String and) {
    String range = least == most ? String.valueOf(most) : "from " + least + " to " + most;
    return function
        + "() takes "
        + range
        + " positional argument"
        + (least == most && most == 1 ? "" : "s")
        + " but "
        + given
        + and
        + (given == 1 && and.isEmpty() ? " was given" : " were given");
  }

  /** The refusal of so many arguments by a function that takes another number of them. */
  static String counted(String function, String takes, long wanted, String what, int given) {
    return function
        + "()"
        + takes
        + wanted
        + " "
        + what
        + (wanted == 1 ? "" : "s")
        + " ("
        + given
        + " given)";
  }
}
