package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads string literals: prefixes, escapes, the fields of f-strings. */
final class Strings {
  private final Token token;
  private final String prefix;
  private final String inside;
  private final int insideAt;
  private final List<Expression> parts = new ArrayList<>();
  private final int nesting;

  private Strings(Token token, int nesting) {
    this.token = token;
    this.nesting = nesting;
    String text = token.text();
    int open = 0;
    while (text.charAt(open) != '"' && text.charAt(open) != '\'') {
      open++;
    }
    this.prefix = Letters.lower(text.substring(0, open));
    String quote = text.substring(open, open + 1);
    int width = text.startsWith(quote.repeat(3), open) && text.length() >= open + 6 ? 3 : 1;
    this.insideAt = open + width;
    this.inside = text.substring(insideAt, text.length() - width);
  }

  /** Whether the literal is one of bytes. */
  static boolean isBytes(Token token) {
    return new Strings(token, 0).prefix.contains("b");
  }

  /** The parts of one literal: texts, and fields where it is an f-string. */
  static List<Expression> parts(Token token, int nesting) {
    Strings strings = new Strings(token, nesting);
    if (strings.prefix.contains("f")) {
      strings.formattedParts(0, strings.inside.length(), strings.parts, 0);
    } else {
      strings.parts.add(strings.text(strings.inside));
    }
    return strings.parts;
  }

  private Expression text(String raw) {
    return new Expression.StringLiteral(prefix.contains("r") ? raw : unescaped(raw), token.span());
  }

  private String unescaped(String raw) {
    if (raw.indexOf('\\') < 0) {
      return raw;
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at++);
      if (c != '\\' || at >= raw.length()) {
        text.append(c);
      } else {
        at = escape(raw, at, text);
      }
    }
    return text.toString();
  }

  private int escape(String raw, int at, StringBuilder text) {
    char c = raw.charAt(at);
    int simple = "abfnrtv\\'\"".indexOf(c);
    if (simple >= 0) {
      text.append("\u0007\b\f\n\r\t\u000b\\'\"".charAt(simple));
      return at + 1;
    }
    switch (c) {
      case '\n':
        return at + 1;
      case 'x':
        return hex(raw, at + 1, 2, text);
      case 'u':
        return hex(raw, at + 1, 4, text);
      case 'U':
        return hex(raw, at + 1, 8, text);
      case 'N':
        return named(raw, at + 1, text);
      default:
        break;
    }
    int end = at;
    while (end < raw.length() && end < at + 3 && raw.charAt(end) >= '0' && raw.charAt(end) <= '7') {
      end++;
    }
    if (end > at) {
      text.append((char) Integer.parseInt(raw.substring(at, end), 8));
      return end;
    }
    text.append('\\').append(c);
    return at + 1;
  }

  private int named(String raw, int at, StringBuilder text) {
    int end = raw.indexOf('}', at);
    char found =
        end > at && raw.charAt(at) == '{' ? CharacterNames.named(raw.substring(at + 1, end)) : 0;
    if (found == 0) {
      throw SyntaxProblem.of(
          "\\N{...} is supported for Greek letters and a few signs: write the character itself",
          token.span());
    }
    text.append(found);
    return end + 1;
  }

  private int hex(String raw, int from, int count, StringBuilder text) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = i < raw.length() ? Letters.digit(raw.charAt(i), 16) : -1;
      if (digit < 0) {
        String shown = "\\" + raw.charAt(from - 1) + "X".repeat(count);
        throw undecodable(from - 2, i - 1, "truncated " + shown + " escape");
      }
      value = value * 16 + digit;
    }
    if (value < 0 || value > 0x10FFFF) {
      throw undecodable(from - 2, from + count - 1, "illegal Unicode character");
    }
    text.appendCodePoint(value);
    return from + count;
  }

  private SyntaxProblem undecodable(int first, int last, String why) {
    return SyntaxProblem.of(
        "(unicode error) 'unicodeescape' codec can't decode bytes in position "
            + first
            + "-"
            + last
            + ": "
            + why,
        token.span());
  }

  private void formattedParts(int from, int to, List<Expression> into, int level) {
    StringBuilder plain = new StringBuilder();
    int at = from;
    while (at < to) {
      char c = inside.charAt(at);
      boolean twice = level == 0 && at + 1 < to && inside.charAt(at + 1) == c;
      if ((c == '{' || c == '}') && twice) {
        plain.append(c);
        at += 2;
      } else if (c == '{') {
        into.add(text(plain.toString()));
        plain.setLength(0);
        at = field(at + 1, to, into, level);
      } else if (c == '}') {
        throw problem("single '}' is not allowed");
      } else {
        plain.append(c);
        at++;
      }
    }
    into.add(text(plain.toString()));
  }

  private SyntaxProblem problem(String message) {
    return SyntaxProblem.of("f-string: " + message, token.span());
  }

  private int field(int from, int to, List<Expression> into, int level) {
    if (level > 1) {
      throw problem("expressions nested too deeply");
    }
    int end = expressionEnd(from, to);
    String source = inside.substring(from, end);
    if (Letters.stripped(source).isEmpty()) {
      throw problem("empty expression not allowed");
    }
    Expression value = expression(source, from);
    int at = end;
    boolean shows = inside.charAt(at) == '=';
    if (shows) {
      at++;
      while (at < to && inside.charAt(at) == ' ') {
        at++;
      }
      into.add(new Expression.StringLiteral(inside.substring(from, at), token.span()));
    }
    char conversion = 0;
    if (at < to && inside.charAt(at) == '!') {
      conversion = at + 1 < to ? inside.charAt(at + 1) : 0;
      if ("rsa".indexOf(conversion) < 0 || conversion == 0) {
        throw problem("invalid conversion character: expected 's', 'r', or 'a'");
      }
      at += 2;
    }
    List<Expression> format = new ArrayList<>();
    boolean hasFormat = at < to && inside.charAt(at) == ':';
    if (hasFormat) {
      int close = formatEnd(at + 1, to);
      formattedParts(at + 1, close, format, level + 1);
      at = close;
    }
    if (at >= to || inside.charAt(at) != '}') {
      throw problem("expecting '}'");
    }
    if (shows && conversion == 0 && !hasFormat) {
      conversion = 'r';
    }
    Expression spec = new Expression.FormattedString(format, token.span());
    into.add(new Expression.Field(value, conversion, spec, value.span()));
    return at + 1;
  }

  /** Where the expression stops: at ! : = or } outside brackets and strings. */
  private int expressionEnd(int from, int to) {
    StringBuilder open = new StringBuilder();
    for (int at = from; at < to; at++) {
      char c = inside.charAt(at);
      char after = at + 1 < to ? inside.charAt(at + 1) : 0;
      if (c == '\\') {
        throw SyntaxProblem.of("f-string expression part cannot include a backslash", token.span());
      }
      if (c == '"' || c == '\'') {
        int close = inside.indexOf(c, at + 1);
        at = close < 0 ? to : close;
      } else if (c == '#') {
        throw SyntaxProblem.of("f-string expression part cannot include '#'", token.span());
      } else if ("([{".indexOf(c) >= 0) {
        open.append(c);
      } else if (open.length() == 0 && ("=!<>".indexOf(c) >= 0 && after == '=')) {
        at++;
      } else if (open.length() == 0 && "}:!=".indexOf(c) >= 0) {
        return at;
      } else if (")]}".indexOf(c) >= 0) {
        close(open, c);
      }
    }
    throw problem(
        open.length() == 0
            ? "expecting '}'"
            : "unmatched '" + open.charAt(open.length() - 1) + "'");
  }

  private void close(StringBuilder open, char c) {
    if (open.length() == 0) {
      throw problem("unmatched '" + c + "'");
    }
    char opened = open.charAt(open.length() - 1);
    if ("([{".indexOf(opened) != ")]}".indexOf(c)) {
      throw problem(
          "closing parenthesis '" + c + "' does not match opening parenthesis '" + opened + "'");
    }
    open.setLength(open.length() - 1);
  }

  private int formatEnd(int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      depth += inside.charAt(at) == '{' ? 1 : 0;
      if (inside.charAt(at) == '}' && depth-- == 0) {
        return at;
      }
    }
    throw problem("expecting '}'");
  }

  private Expression expression(String source, int from) {
    String before = token.text().substring(0, insideAt + from);
    int breaks = Lines.all(before).size() - 1;
    int column =
        breaks == 0
            ? token.span().column() + before.length()
            : before.length() - before.lastIndexOf('\n');
    try {
      return Parser.fragment(source, token.span().line() + breaks, column, nesting + 1);
    } catch (SyntaxProblem found) {
      String message = found.message().startsWith("f-string: ") ? "" : "f-string: ";
      throw SyntaxProblem.of(message + found.message(), found.span());
    }
  }
}
