package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;

/**
 * A statement that an edit may change.
 *
 * @param isOnly whether nothing else stands in its block, which must not become empty
 */
record Site(CellSource source, Statement statement, Block block, boolean isOnly) {
  /** The function, or the cell, in which a statement stands. */
  record Block(String name, Material material) {}

  int line() {
    return statement.span().line();
  }

  int endLine() {
    return switch (statement) {
      case Statement.For loop -> loop.iterable().span().endLine();
      case Statement.While loop -> loop.test().span().endLine();
      case Statement.If branch -> branch.branches().get(0).test().span().endLine();
      default -> statement.span().endLine();
    };
  }

  /** What it gives a value to, as it is written. */
  String name() {
    return switch (statement) {
      case Statement.Assign s -> source.text(s.targets().get(0).span());
      case Statement.Augment s -> source.text(s.target().span());
      case Statement.For s -> source.text(s.target().span());
      case Statement.Evaluate s ->
          s.value() instanceof Expression.Call call ? source.text(call.function().span()) : "";
      default -> block.name();
    };
  }

  /** The same within a sentence. */
  String subject() {
    return statement instanceof Statement.Return ? "what " + name() + " returns" : name();
  }

  /** The array or the variable that it gives a value to, or changes a part of; may be empty. */
  String target() {
    return switch (statement) {
      case Statement.Assign s -> source.text(Watch.base(s.targets().get(0)).span());
      case Statement.Augment s -> source.text(Watch.base(s.target()).span());
      default -> "";
    };
  }

  /** The blanks before it. */
  String indent() {
    return source.indent(line());
  }

  /** Whether nothing stands before it on its line. */
  boolean standsAlone() {
    int start = source.startOfLine(line());
    return start + indent().length() == source.from(statement.span());
  }
}
