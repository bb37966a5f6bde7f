package backproof.python.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Cuts a program into tokens; the first thing it cannot read becomes the last token. */
final class Lexer {
  static final int MOST_BRACKETS = 200;
  private static final String[] OPERATORS = {
    "**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=",
    "-=", "*=", "/=", "%=", "@=", "&=", "|=", "^=", ":=", "+", "-", "*", "/", "%", "@", "&", "|",
    "^", "~", "<", ">", "(", ")", "[", "]", "{", "}", ",", ":", ".", ";", "="
  };

  private final String source;
  private final boolean isFragment;
  private final List<Token> tokens = new ArrayList<>();
  private final Indents indents = new Indents();
  private final Deque<Token> brackets = new ArrayDeque<>();
  private int at;

  /** How wide the indentation is where a tab counts as one blank: both widths must agree. */
  private int narrow;

  private int line;
  private int column;

  private Lexer(String source, int line, int column, boolean isFragment) {
    this.source = source;
    this.line = line;
    this.column = column;
    this.isFragment = isFragment;
  }

  static List<Token> program(String source) {
    String plain = source.replace("\r\n", "\n").replace('\r', '\n');
    return new Lexer(plain.startsWith("\ufeff") ? plain.substring(1) : plain, 1, 1, false).run();
  }

  /** The tokens of an expression inside an f-string, which begins at this place. */
  static List<Token> fragment(String source, int line, int column) {
    return new Lexer(source, line, column, true).run();
  }

  private List<Token> run() {
    try {
      boolean lineStart = !isFragment;
      while (at < source.length()) {
        if (lineStart && brackets.isEmpty()) {
          lineStart = indentation();
        } else {
          lineStart = token();
        }
      }
      finish();
    } catch (SyntaxProblem problem) {
      tokens.add(new Token(Token.Kind.PROBLEM, "", problem.span(), Optional.of(problem)));
    }
    return tokens;
  }

  private void finish() {
    if (!brackets.isEmpty()) {
      throw SyntaxProblem.of(
          "'" + brackets.peek().text() + "' was never closed", brackets.peek().span());
    }
    if (!tokens.isEmpty() && last().kind() != Token.Kind.NEWLINE) {
      add(Token.Kind.NEWLINE, "", here());
    }
    tokens.addAll(indents.to(0, 0, here()));
    add(Token.Kind.END, "", here());
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private Span here() {
    return new Span(line, column, line, column + 1);
  }

  private void add(Token.Kind kind, String text, Span span) {
    tokens.add(Token.of(kind, text, span));
  }

  private char peek(int ahead) {
    return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
  }

  private void advance(int count) {
    for (int i = 0; i < count; i++) {
      if (source.charAt(at++) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  /** Reads the blanks at the start of a line; false where a statement follows. */
  private boolean indentation() {
    int width = 0;
    narrow = 0;
    while (peek(0) == ' ' || peek(0) == '\t' || peek(0) == '\f') {
      width = peek(0) == '\t' ? (width / 8 + 1) * 8 : width + 1;
      narrow++;
      advance(1);
    }
    if (peek(0) == '#') {
      comment();
    }
    if (peek(0) == '\n') {
      advance(1);
      return true;
    }
    if (peek(0) == '%' || peek(0) == '!') {
      magic(width);
      return true;
    }
    if (at < source.length()) {
      indent(width);
    }
    return false;
  }

  /** A notebook's own command is a statement that does nothing but be noted. */
  private void magic(int width) {
    indent(width);
    int from = at;
    Span span = here();
    comment();
    add(Token.Kind.NAME, "pass", span);
    add(Token.Kind.NEWLINE, source.substring(from, at), span);
    if (at < source.length()) {
      advance(1);
    }
  }

  private void indent(int width) {
    tokens.addAll(indents.to(width, narrow, here()));
  }

  private void comment() {
    while (at < source.length() && peek(0) != '\n') {
      advance(1);
    }
  }

  /** Reads one token; true where a line ended. */
  private boolean token() {
    char c = peek(0);
    if (c == '\n') {
      boolean ends = brackets.isEmpty() && !isFragment;
      if (ends) {
        add(Token.Kind.NEWLINE, "", here());
      }
      advance(1);
      return ends;
    }
    if (c == ' ' || c == '\t' || c == '\f') {
      advance(1);
    } else if (c == '#') {
      comment();
    } else if (c == '\\') {
      continuation();
    } else if (Letters.isDigit(c) || (c == '.' && Letters.isDigit(peek(1)))) {
      number();
    } else if (c == '"' || c == '\'' || isStringPrefix()) {
      string();
    } else if (Letters.startsName(c)) {
      name();
    } else {
      operator();
    }
    return false;
  }

  private void continuation() {
    if (at + 2 >= source.length()) {
      throw SyntaxProblem.of("unexpected EOF while parsing", here());
    }
    if (peek(1) != '\n') {
      throw SyntaxProblem.of("unexpected character after line continuation character", here());
    }
    advance(2);
  }

  private boolean isStringPrefix() {
    int i = 0;
    while (i < 2 && "rRbBfFuU".indexOf(peek(i)) >= 0 && peek(i) != '\0') {
      i++;
    }
    boolean isOne = i != 2 || "rf fr rb br".contains(Letters.lower(source.substring(at, at + 2)));
    return i > 0 && isOne && (peek(i) == '"' || peek(i) == '\'');
  }

  private Span spanFrom(int startLine, int startColumn) {
    return new Span(startLine, startColumn, line, column);
  }

  private void name() {
    int from = at;
    int startColumn = column;
    while (at < source.length() && Letters.continuesName(peek(0))) {
      advance(1);
    }
    add(Token.Kind.NAME, source.substring(from, at), spanFrom(line, startColumn));
  }

  private void number() {
    int from = at;
    int startColumn = column;
    char second = Letters.lower(peek(1));
    boolean prefixed = peek(0) == '0' && "xob".indexOf(second) >= 0 && second != '\0';
    if (prefixed) {
      advance(2);
      digits(second == 'x' ? 16 : second == 'o' ? 8 : 2);
    } else {
      digits(10);
      if (peek(0) == '.') {
        advance(1);
        digits(10);
      }
      int sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
      if ((peek(0) == 'e' || peek(0) == 'E') && Letters.isDigit(peek(sign))) {
        advance(sign);
        digits(10);
      }
    }
    String text = source.substring(from, at);
    Span span = spanFrom(line, startColumn);
    if (prefixed && Letters.isDigit(peek(0))) {
      throw SyntaxProblem.of(
          "invalid digit '" + peek(0) + "' in " + kindOf(second, true) + " literal", here());
    }
    if (text.endsWith("_") || (prefixed && text.length() == 2)) {
      throw SyntaxProblem.of("invalid " + kindOf(second, prefixed) + " literal", span);
    }
    if (!prefixed && (peek(0) == 'j' || peek(0) == 'J')) {
      advance(1);
      add(Token.Kind.NUMBER, text.replace("_", "") + 'j', spanFrom(line, startColumn));
      return;
    }
    if ((Letters.startsName(peek(0))) && !isKeywordNext()) {
      throw SyntaxProblem.of("invalid " + kindOf(second, prefixed) + " literal", span);
    }
    if (!prefixed && text.length() > 1 && text.charAt(0) == '0' && isNonZeroWhole(text)) {
      throw SyntaxProblem.of(
          "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal"
              + " integers",
          span);
    }
    add(Token.Kind.NUMBER, text.replace("_", ""), span);
  }

  private static boolean isNonZeroWhole(String text) {
    boolean nonZero = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_' && !Letters.isDigit(c)) {
        return false;
      }
      nonZero |= c > '0' && c <= '9';
    }
    return nonZero;
  }

  private static String kindOf(char second, boolean prefixed) {
    return !prefixed
        ? "decimal"
        : second == 'x' ? "hexadecimal" : second == 'o' ? "octal" : "binary";
  }

  private boolean isKeywordNext() {
    for (String word : new String[] {"and", "else", "for", "if", "in", "is", "or", "not"}) {
      if (source.startsWith(word, at) && !Letters.continuesName(peek(word.length()))) {
        return true;
      }
    }
    return false;
  }

  private void digits(int base) {
    while (Letters.digit(peek(0), base) >= 0
        || (peek(0) == '_' && Letters.digit(peek(1), base) >= 0)) {
      advance(1);
    }
  }

  private void string() {
    int from = at;
    int startLine = line;
    int startColumn = column;
    while (peek(0) != '"' && peek(0) != '\'') {
      advance(1);
    }
    char quote = peek(0);
    boolean triple = peek(1) == quote && peek(2) == quote;
    advance(triple ? 3 : 1);
    while (true) {
      if (at >= source.length() || (peek(0) == '\n' && !triple)) {
        Span span = new Span(startLine, startColumn, startLine, startColumn + 1);
        throw SyntaxProblem.of(
            triple
                ? "unterminated triple-quoted string literal (detected at line " + lastLine() + ")"
                : "unterminated string literal (detected at line " + startLine + ")",
            span);
      }
      if (peek(0) == '\\') {
        advance(Math.min(2, source.length() - at));
      } else if (peek(0) == quote && (!triple || (peek(1) == quote && peek(2) == quote))) {
        advance(triple ? 3 : 1);
        break;
      } else {
        advance(1);
      }
    }
    add(Token.Kind.STRING, source.substring(from, at), spanFrom(startLine, startColumn));
  }

  private int lastLine() {
    return source.endsWith("\n") ? line - 1 : line;
  }

  private void operator() {
    for (String each : OPERATORS) {
      if (source.startsWith(each, at)) {
        Span span = new Span(line, column, line, column + each.length());
        Token token = Token.of(Token.Kind.OPERATOR, each, span);
        brackets(token);
        tokens.add(token);
        advance(each.length());
        return;
      }
    }
    String shown = new String(Character.toChars(source.codePointAt(at)));
    char c = shown.charAt(0);
    if (c == '$' || c == '?' || c == '!' || c == '`') {
      throw SyntaxProblem.of("invalid syntax", here());
    }
    String hex = Letters.upper(Integer.toHexString(shown.codePointAt(0)));
    String code = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    boolean isHidden = c <= '\u00a0' || shown.length() == 1 && Letters.isHidden(c);
    throw SyntaxProblem.of(
        isHidden
            ? "invalid non-printable character " + code
            : "invalid character '" + shown + "' (" + code + ")",
        here());
  }

  private void brackets(Token token) {
    String text = token.text();
    if ("([{".contains(text)) {
      brackets.push(token);
      if (brackets.size() > MOST_BRACKETS) {
        throw SyntaxProblem.of("too many nested parentheses", token.span());
      }
    } else if (")]}".contains(text)) {
      if (brackets.isEmpty()) {
        throw SyntaxProblem.of("unmatched '" + text + "'", token.span());
      }
      Token open = brackets.pop();
      if (")]}".indexOf(text) != "([{".indexOf(open.text())) {
        String where =
            open.span().line() == token.span().line() ? "" : " on line " + open.span().line();
        throw SyntaxProblem.of(
            "closing parenthesis '"
                + text
                + "' does not match opening parenthesis '"
                + open.text()
                + "'"
                + where,
            token.span());
      }
    }
  }
}
