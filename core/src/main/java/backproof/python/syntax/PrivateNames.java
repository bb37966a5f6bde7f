package backproof.python.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Names with two underscores in front belong to the class in whose body they stand: {@code __x} in
 * {@code class A} is {@code _A__x}, wherever it is used there.
 */
final class PrivateNames {
  /** A body and the depth of its lines. */
  private record Body(String prefix, int depth) {}

  private final Deque<Body> bodies = new ArrayDeque<>();
  private String awaited = "";
  private int depth;

  private PrivateNames() {}

  static List<Token> mangled(List<Token> tokens) {
    PrivateNames names = new PrivateNames();
    List<Token> all = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      names.follow(token, i == 0 ? token : tokens.get(i - 1));
      all.add(names.own(token));
    }
    return all;
  }

  private void follow(Token token, Token before) {
    switch (token.kind()) {
      case INDENT -> {
        depth++;
        if (!awaited.isEmpty()) {
          bodies.push(new Body(awaited, depth));
          awaited = "";
        }
      }
      case DEDENT -> {
        depth--;
        while (!bodies.isEmpty() && bodies.peek().depth() > depth) {
          bodies.pop();
        }
      }
      case NAME -> {
        if (before.is("class")) {
          awaited = prefix(token.text());
        } else if (before.kind() == Token.Kind.NEWLINE) {
          awaited = ""; // the body stood on the line of the class
        }
      }
      case NUMBER, STRING, OPERATOR, NEWLINE, END, PROBLEM -> {}
    }
  }

  private static String prefix(String name) {
    int from = 0;
    while (from < name.length() && name.charAt(from) == '_') {
      from++;
    }
    return from == name.length() ? "" : "_" + name.substring(from);
  }

  private Token own(Token token) {
    String text = token.text();
    return !bodies.isEmpty()
            && token.kind() == Token.Kind.NAME
            && text.startsWith("__")
            && !text.endsWith("__")
        ? new Token(token.kind(), bodies.peek().prefix() + text, token.span(), token.problem())
        : token;
  }
}
