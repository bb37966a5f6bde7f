package backproof.python.syntax;

import java.util.List;

/**
 * What helps with a program that is not Python: what a copy brought along, and problems further
 * down.
 */
public final class Advice {
  private static final int MOST = 3;
  private static final int LONG_LINE = 60;
  private static final List<String> STATEMENTS =
      List.of(" = ", "import ", "return ", "def ", "for ", "print(", " += ", "class ");

  private Advice() {}

  /** Empty where the problem's own message says it all. */
  public static String of(String source, SyntaxProblem first) {
    List<String> lines = Lines.of(Letters.stripped(source));
    if (lines.size() == 1 && isManyStatements(lines.get(0))) {
      return "The line breaks were lost: the whole program is in one line. Copy it again from a"
          + " place that shows it in lines.";
    }
    List<String> all = Lines.of(source);
    Span place = first.span();
    String copied =
        place.line() > all.size()
            ? ""
            : Copied.advice(all.get(place.line() - 1), place.column() - 1);
    return isOpenEnded(first) || !copied.isEmpty() ? copied : further(all, first);
  }

  private static boolean isManyStatements(String line) {
    int found = 0;
    for (String statement : STATEMENTS) {
      int at = line.indexOf(statement);
      while (at >= 0) {
        found++;
        at = line.indexOf(statement, at + statement.length());
      }
    }
    return line.length() > LONG_LINE && found > 2;
  }

  /** What follows an open bracket or text is part of it, so nothing can be said about it. */
  private static boolean isOpenEnded(SyntaxProblem problem) {
    return problem.message().contains("never closed")
        || problem.message().startsWith("unterminated triple");
  }

  /** The problems of later blocks that begin at the left margin and can be read by themselves. */
  private static String further(List<String> lines, SyntaxProblem first) {
    StringBuilder all = new StringBuilder();
    int line = first.span().line();
    for (int found = 0; found < MOST; found++) {
      int from = nextBlock(lines, line);
      try {
        Parser.parse("\n".repeat(from) + String.join("\n", lines.subList(from, lines.size())));
        return all.toString();
      } catch (SyntaxProblem next) {
        line = next.span().line();
        all.append(all.isEmpty() ? "Also line " : "; line ");
        all.append(line).append(": ").append(next.message());
        if (isOpenEnded(next)) {
          return all.toString();
        }
      }
    }
    return all.toString();
  }

  /** The first line after this one that begins a function or a class. */
  private static int nextBlock(List<String> lines, int after) {
    int at = after;
    while (at < lines.size()
        && !lines.get(at).startsWith("def ")
        && !lines.get(at).startsWith("class ")) {
      at++;
    }
    return at;
  }
}
