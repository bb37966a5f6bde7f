package backproof.experiment;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Parameters;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads off a cell's text what its last function is called, takes and returns. */
final class FunctionFinder {
  private FunctionFinder() {}

  static Optional<CellFunction> last(Cell cell, List<Statement> statements) {
    Optional<CellFunction> last = Optional.empty();
    for (Statement statement : statements) {
      if (statement instanceof Statement.Define define) {
        last = Optional.of(function(cell, define));
      }
    }
    return last;
  }

  private static CellFunction function(Cell cell, Statement.Define define) {
    List<String> names = new ArrayList<>();
    Set<String> optional = new LinkedHashSet<>();
    List<Parameters.Parameter> all = new ArrayList<>(define.parameters().positional());
    all.addAll(define.parameters().keywordOnly());
    for (Parameters.Parameter parameter : all) {
      names.add(parameter.name());
      if (parameter.fallback().isPresent()) {
        optional.add(parameter.name());
      }
    }
    return new CellFunction(
        cell,
        define.name(),
        names,
        define.parameters().positionalOnly(),
        optional,
        returned(define.body()),
        define.span().line());
  }

  /** The names in the last return statement that stands in this body or in its blocks. */
  private static List<String> returned(List<Statement> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      List<String> names = returnedBy(body.get(i));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static List<String> returnedBy(Statement statement) {
    if (statement instanceof Statement.Return result) {
      return result.value().map(FunctionFinder::names).orElse(List.of());
    }
    return returned(blocks(statement));
  }

  /** The statements inside one that stays in the same function. */
  private static List<Statement> blocks(Statement statement) {
    if (statement instanceof Statement.If branch) {
      return blocks(branch);
    }
    if (statement instanceof Statement.For loop) {
      return loop.body();
    }
    if (statement instanceof Statement.While loop) {
      return loop.body();
    }
    return statement instanceof Statement.Try attempt ? attempt.body() : List.of();
  }

  private static List<Statement> blocks(Statement.If statement) {
    List<Statement> all = new ArrayList<>();
    statement.branches().forEach(branch -> all.addAll(branch.body()));
    all.addAll(statement.otherwise());
    return all;
  }

  private static List<String> names(Expression value) {
    if (value instanceof Expression.TupleDisplay tuple) {
      return tuple.items().stream().map(FunctionFinder::name).toList();
    }
    return List.of(name(value));
  }

  /** Empty text for what is not a plain name. */
  private static String name(Expression value) {
    return value instanceof Expression.Name name ? name.name() : "";
  }
}
