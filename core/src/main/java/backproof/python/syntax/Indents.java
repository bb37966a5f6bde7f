package backproof.python.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The widths of the blocks around a line, with tabs as eight blanks and as one: both must agree.
 */
final class Indents {
  private record Width(int wide, int narrow) {}

  private final Deque<Width> open = new ArrayDeque<>(List.of(new Width(0, 0)));

  /** The tokens that a line of this width begins with. */
  List<Token> to(int wide, int narrow, Span here) {
    List<Token> tokens = new ArrayList<>();
    if (wide > open.peek().wide()) {
      demandSameTabs(narrow > open.peek().narrow(), here);
      open.push(new Width(wide, narrow));
      tokens.add(Token.of(Token.Kind.INDENT, "", here));
    }
    while (wide < open.peek().wide()) {
      open.pop();
      if (wide > open.peek().wide()) {
        throw SyntaxProblem.indentation(
            "unindent does not match any outer indentation level", here);
      }
      tokens.add(Token.of(Token.Kind.DEDENT, "", here));
    }
    demandSameTabs(narrow == open.peek().narrow(), here);
    return tokens;
  }

  private static void demandSameTabs(boolean holds, Span here) {
    if (!holds) {
      throw new SyntaxProblem(
          "TabError", "inconsistent use of tabs and spaces in indentation", here);
    }
  }
}
