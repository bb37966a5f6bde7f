package backproof.python.syntax;

import java.util.Optional;

/** A word of the program; a token that could not be read carries its problem. */
record Token(Kind kind, String text, Span span, Optional<SyntaxProblem> problem) {
  enum Kind {
    NAME,
    NUMBER,
    STRING,
    OPERATOR,
    NEWLINE,
    INDENT,
    DEDENT,
    END,
    PROBLEM
  }

  static Token of(Kind kind, String text, Span span) {
    return new Token(kind, text, span, Optional.empty());
  }

  boolean is(String word) {
    return (kind == Kind.OPERATOR || kind == Kind.NAME) && text.equals(word);
  }
}
