package backproof.file;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the functions of the cells read that is not their own. */
final class FreeNames {
  private FreeNames() {}

  static Set<String> ofFunctions(Experiment experiment) {
    Set<String> free = new LinkedHashSet<>();
    for (Cell cell : Cell.values()) {
      for (Statement statement : statements(experiment.source(cell))) {
        boolean isFunction =
            statement instanceof Statement.Define
                || statement instanceof Statement.DefineClass
                || statement instanceof Statement.Assign assign
                    && assign.value() instanceof Expression.Lambda;
        if (isFunction) {
          free.addAll(NameUse.of(List.of(statement)).needs());
        }
      }
    }
    return free;
  }

  private static List<Statement> statements(String source) {
    try {
      return Statements.within(Parser.parse(source));
    } catch (SyntaxProblem problem) {
      return List.of();
    }
  }
}
