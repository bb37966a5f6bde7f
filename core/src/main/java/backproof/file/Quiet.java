package backproof.file;

import backproof.binding.GradientNames;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import java.util.List;
import java.util.Optional;

/**
 * Files whose layers move their parameters on the way back, as {@code self.W -= rate * dW}: the
 * same files where they keep the gradient instead, as {@code self.dW = dW}, line for line.
 */
final class Quiet {
  static final String NOTE =
      "Where your layers move a parameter on the way back, they keep its gradient here instead, as"
          + " self.dW = ...";

  private Quiet() {}

  static Document of(Document document) {
    List<CodeCell> cells = document.cells().stream().map(Quiet::of).toList();
    return new Document(document.kind(), document.title(), cells, document.own());
  }

  private static CodeCell of(CodeCell cell) {
    String[] lines = Pieces.lines(cell.source());
    try {
      for (Statement statement : Parser.parse(cell.source())) {
        if (statement instanceof Statement.DefineClass type) {
          type.body().forEach(each -> keep(each, cell, lines));
        }
      }
    } catch (SyntaxProblem unread) {
      return cell;
    }
    return new CodeCell(cell.number(), cell.line(), String.join("\n", lines));
  }

  private static void keep(Statement member, CodeCell cell, String[] lines) {
    if (!(member instanceof Statement.Define method) || !Roles.isBackwardName(method.name())) {
      return;
    }
    for (Statement statement : Statements.within(method.body())) {
      Optional<Update> update = Update.of(statement, cell).filter(Update::isRated);
      boolean isOwn =
          update.isPresent()
              && update.get().target() instanceof Expression.Attribute field
              && field.object() instanceof Expression.Name owner
              && NameUse.names(method.parameters()).contains(owner.name());
      if (isOwn) {
        int first = statement.span().line();
        String before = lines[first - 1].substring(0, statement.span().column() - 1);
        lines[first - 1] = before + kept(update.get());
        for (int line = first + 1; line <= statement.span().endLine(); line++) {
          lines[line - 1] = "";
        }
      }
    }
  }

  private static String kept(Update update) {
    String gradient = update.gradient();
    String name = gradient.substring(gradient.lastIndexOf('.') + 1);
    boolean isKept =
        Update.root(gradient).equals(update.root()) && GradientNames.fits(name, update.subject());
    return isKept ? "pass" : update.beside() + " = " + gradient;
  }
}
