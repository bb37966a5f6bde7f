package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Walks over a program in the order of its text. */
final class Statements {
  private Statements() {}

  /** These statements and those in their blocks, but not those of functions in them. */
  static List<Statement> within(List<Statement> statements) {
    List<Statement> all = new ArrayList<>();
    for (Statement statement : statements) {
      all.add(statement);
      boolean isOwn =
          statement instanceof Statement.Define || statement instanceof Statement.DefineClass;
      if (!isOwn) {
        all.addAll(within(Tree.blocks(statement)));
      }
    }
    return all;
  }

  /** The span of a statement with a block ends where the next statement begins. */
  static int lastLine(Statement statement) {
    List<Statement> blocks = Tree.blocks(statement);
    return blocks.isEmpty() ? statement.span().endLine() : lastLine(blocks.getLast());
  }

  /** All expressions of a statement, the inner ones after the outer ones, blocks included. */
  static List<Expression> expressions(Statement statement) {
    List<Expression> all = new ArrayList<>();
    Tree.expressions(statement).forEach(part -> all.addAll(parts(part)));
    Tree.blocks(statement).forEach(inner -> all.addAll(expressions(inner)));
    return all;
  }

  // A work list replaces recursion: a sum of thousands of terms is thousands of levels deep.
  static List<Expression> parts(Expression expression) {
    List<Expression> all = new ArrayList<>();
    Deque<Expression> waiting = new ArrayDeque<>();
    waiting.push(expression);
    while (!waiting.isEmpty()) {
      Expression next = waiting.pop();
      all.add(next);
      List<Expression> parts = Tree.parts(next);
      for (int i = parts.size() - 1; i >= 0; i--) {
        waiting.push(parts.get(i));
      }
    }
    return all;
  }
}
