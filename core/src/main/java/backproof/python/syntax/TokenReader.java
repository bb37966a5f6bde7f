package backproof.python.syntax;

import java.util.List;
import java.util.Set;

/** A place in the list of tokens, and the refusals that come from it. */
final class TokenReader {
  static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private final List<Token> tokens;
  private int at;
  private int furthest;

  TokenReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    furthest = Math.max(furthest, at);
    Token token = tokens.get(at);
    if (token.problem().isPresent()) {
      throw token.problem().get();
    }
    return token;
  }

  Token ahead(int count) {
    return tokens.get(Math.min(at + count, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    if (at < tokens.size() - 1) {
      at++;
    }
    return token;
  }

  Token previous() {
    return tokens.get(Math.max(0, at - 1));
  }

  /** The last token read that begins where this span does. */
  Token at(Span start) {
    int place = at;
    while (place > 0
        && (tokens.get(place).span().line() != start.line()
            || tokens.get(place).span().column() != start.column())) {
      place--;
    }
    return tokens.get(place);
  }

  int position() {
    return at;
  }

  void back(int position) {
    at = position;
  }

  boolean is(String word) {
    return peek().is(word);
  }

  boolean is(Token.Kind kind) {
    return peek().kind() == kind;
  }

  boolean take(String word) {
    if (is(word)) {
      at++;
      return true;
    }
    return false;
  }

  void expect(String word) {
    if (!take(word)) {
      throw word.equals(":") ? refuse("expected ':'") : invalid();
    }
  }

  String identifier() {
    if (!isIdentifier(peek())) {
      throw invalid();
    }
    return next().text();
  }

  static boolean isIdentifier(Token token) {
    return token.kind() == Token.Kind.NAME && !KEYWORDS.contains(token.text());
  }

  SyntaxProblem refuse(String message) {
    return SyntaxProblem.of(message, peek().span());
  }

  /** The text for a token that fits nowhere; an unclosed bracket explains more. */
  SyntaxProblem invalid() {
    if (is(Token.Kind.INDENT)) {
      return SyntaxProblem.indentation("unexpected indent", peek().span());
    }
    return refuse("invalid syntax");
  }

  /**
   * What cannot be cut into tokens comes first, unless only indentation is wrong; a bracket that is
   * not closed, if on a line above what was read.
   */
  SyntaxProblem firstOf(SyntaxProblem found) {
    SyntaxProblem last = tokens.get(tokens.size() - 1).problem().orElse(found);
    if (last.isOfIndentation() || found.message().equals("unexpected indent")) {
      return found;
    }
    boolean isBracket = last.message().endsWith("was never closed");
    boolean isAtEnd = furthest > 0 && tokens.get(furthest).kind() == Token.Kind.PROBLEM;
    int reached = tokens.get(isAtEnd ? furthest - 1 : furthest).span().line();
    return isBracket && reached <= last.span().line() ? found : last;
  }
}
