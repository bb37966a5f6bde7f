package backproof.view;

import backproof.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts Python into pieces by their colour, as the editor's tokenizer does, so that the code looks
 * the same before the editor is there. Any text will do: it may be unfinished or no Python at all.
 */
final class Highlighter {
  enum Kind {
    PLAIN(""),
    KEYWORD("is-keyword"),
    STRING("is-string"),
    NUMBER("is-number"),
    COMMENT("is-comment"),
    DEFINITION("is-definition");

    /** The name that the style sheet has for the colour. */
    private final String styleClass;

    Kind(String styleClass) {
      this.styleClass = styleClass;
    }

    String styleClass() {
      return styleClass;
    }
  }

  record Piece(Kind kind, String text) {}

  /** Expressions in f-strings in expressions: deeper ones are coloured as text. */
  private static final int DEEPEST = 8;

  /** What the editor colours like a keyword. */
  private static final Set<String> LIKE_KEYWORDS =
      Set.of("aiter", "anext", "async", "await", "breakpoint", "case", "cls", "match", "self");

  private final String source;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int plainFrom;
  private int depth;
  private String before = "";

  private Highlighter(String source) {
    this.source = source;
  }

  /** The pieces; one after another they are the source. */
  static List<Piece> pieces(String source) {
    Highlighter highlighter = new Highlighter(source);
    while (highlighter.at < source.length()) {
      highlighter.token();
    }
    highlighter.endPlain();
    return highlighter.pieces;
  }

  private void token() {
    char c = charAt(at);
    if (c == '#' && depth == 0) {
      take(Kind.COMMENT, lineEnd());
    } else if (isDigit(c) || c == '.' && isDigit(charAt(at + 1))) {
      take(Kind.NUMBER, numberEnd());
    } else if (prefixLength() >= 0) {
      string(prefixLength());
    } else if (isNamePart(c)) {
      name();
    } else {
      at++;
      before = isSpace(c) ? before : String.valueOf(c);
    }
  }

  private void name() {
    int end = at;
    while (isNamePart(charAt(end))) {
      end++;
    }
    String word = source.substring(at, end);
    Kind kind = kind(word);
    before = word;
    if (kind == Kind.PLAIN) {
      at = end;
    } else {
      take(kind, end);
    }
  }

  private Kind kind(String word) {
    if (before.equals(".")) {
      return Kind.PLAIN;
    }
    if (Reference.KEYWORDS.contains(word) || LIKE_KEYWORDS.contains(word)) {
      return Kind.KEYWORD;
    }
    return before.equals("def") || before.equals("class") ? Kind.DEFINITION : Kind.PLAIN;
  }

  private void string(int prefix) {
    boolean isFormat = depth < DEEPEST && hasF(prefix);
    String quote = source.substring(at + prefix, at + prefix + 1);
    boolean isLong = source.startsWith(quote.repeat(3), at + prefix);
    String delimiter = isLong ? quote.repeat(3) : quote;
    int end = at + prefix + delimiter.length();
    while (end < source.length() && !source.startsWith(delimiter, end)) {
      char c = charAt(end);
      if (c == '\n' && !isLong) {
        take(Kind.STRING, end);
        return;
      }
      boolean isBrace = isFormat && c == '{';
      if (isBrace && charAt(end + 1) != '{') {
        take(Kind.STRING, end);
        expression();
        end = at;
      } else {
        end += isBrace || c == '\\' ? 2 : 1;
      }
    }
    take(Kind.STRING, Math.min(source.length(), end + delimiter.length()));
  }

  /** From a brace in an f-string to the one that closes it, or to the end of the line. */
  private void expression() {
    int open = 0;
    depth++;
    do {
      char c = charAt(at);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      token();
    } while (open > 0 && at < source.length() && charAt(at) != '\n');
    depth--;
  }

  private void take(Kind kind, int end) {
    if (end > at) {
      endPlain();
      pieces.add(new Piece(kind, source.substring(at, end)));
      at = end;
      plainFrom = end;
    }
    before = kind == Kind.KEYWORD || kind == Kind.COMMENT ? before : "";
  }

  private void endPlain() {
    if (at > plainFrom) {
      pieces.add(new Piece(Kind.PLAIN, source.substring(plainFrom, at)));
    }
  }

  private int lineEnd() {
    int end = source.indexOf('\n', at);
    return end < 0 ? source.length() : end;
  }

  private int numberEnd() {
    boolean isBased = charAt(at) == '0' && "xXbBoO".indexOf(charAt(at + 1)) >= 0;
    int end = isBased ? at + 2 : at;
    while (isBased ? isNamePart(charAt(end)) : isDigit(charAt(end)) || isInNumber(end)) {
      end++;
    }
    return "jJlL".indexOf(charAt(end)) >= 0 ? end + 1 : end;
  }

  private boolean isInNumber(int place) {
    char c = charAt(place);
    boolean isExponent = c == 'e' || c == 'E';
    boolean isSign = c == '+' || c == '-';
    return c == '.'
        || c == '_'
        || isExponent && (isDigit(charAt(place + 1)) || isSignedDigit(place + 1))
        || isSign && "eE".indexOf(charAt(place - 1)) >= 0 && isDigit(charAt(place + 1));
  }

  private boolean isSignedDigit(int place) {
    return "+-".indexOf(charAt(place)) >= 0 && isDigit(charAt(place + 1));
  }

  /** How many letters stand before a quote here; -1 where no string begins. */
  private int prefixLength() {
    int end = at;
    while (end < at + 2 && "rRbBuUfF".indexOf(charAt(end)) >= 0) {
      end++;
    }
    return charAt(end) == '"' || charAt(end) == '\'' ? end - at : -1;
  }

  private boolean hasF(int prefix) {
    return source.substring(at, at + prefix).indexOf('f') >= 0
        || source.substring(at, at + prefix).indexOf('F') >= 0;
  }

  /** A space behind the end: no token goes on with it. */
  private char charAt(int place) {
    return place >= 0 && place < source.length() ? source.charAt(place) : ' ';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) || c > 0xa0;
  }
}
