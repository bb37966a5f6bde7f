package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Parameters;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads off a cell's text what its functions are called, take and return. */
final class FunctionFinder {
  private FunctionFinder() {}

  /** The functions of a cell in order; lambdas that have a name where there are no others. */
  static List<CellFunction> all(Cell cell, List<Statement> statements) {
    List<CellFunction> defined = new ArrayList<>();
    List<CellFunction> lambdas = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Define define) {
        Returned returned = Returned.by(define.body());
        int line = define.span().line();
        defined.add(function(cell, define.name(), define.parameters(), returned, line));
      } else if (statement instanceof Statement.Assign assign
          && assign.value() instanceof Expression.Lambda lambda) {
        String name = name(assign.targets().get(0));
        Returned returned = Returned.of(lambda.body(), List.of());
        lambdas.add(function(cell, name, lambda.parameters(), returned, assign.span().line()));
      }
    }
    return defined.isEmpty() ? lambdas : defined;
  }

  private static CellFunction function(
      Cell cell, String name, Parameters parameters, Returned returned, int line) {
    List<String> names = new ArrayList<>();
    Set<String> optional = new LinkedHashSet<>();
    List<Parameters.Parameter> all = new ArrayList<>(parameters.positional());
    all.addAll(parameters.keywordOnly());
    for (Parameters.Parameter parameter : all) {
      names.add(parameter.name());
      if (parameter.fallback().isPresent()) {
        optional.add(parameter.name());
      }
    }
    return new CellFunction(
        cell,
        name,
        names,
        parameters.positionalOnly(),
        optional,
        returned.names(),
        returned.inside(),
        returned.formulas(),
        line);
  }

  private static String name(Expression target) {
    return target instanceof Expression.Name name ? name.name() : "";
  }
}
