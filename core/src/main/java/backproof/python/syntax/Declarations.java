package backproof.python.syntax;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses {@code global} and {@code nonlocal} after the name was used in the same block. */
final class Declarations {
  private final Collection<String> parameters;
  private final Set<String> used = new HashSet<>();
  private final Set<String> assigned = new HashSet<>();
  private final Set<String> globals = new HashSet<>();

  private Declarations(Collection<String> parameters) {
    this.parameters = parameters;
  }

  static void check(List<Statement> body, Collection<String> parameters) {
    body.forEach(new Declarations(parameters)::visit);
  }

  private void visit(Statement statement) {
    if (statement instanceof Statement.Scope scope) {
      scope.names().forEach(name -> declare(name, scope));
      return;
    }
    boolean isBlock =
        statement instanceof Statement.Define || statement instanceof Statement.DefineClass;
    for (Expression part : Tree.expressions(statement)) {
      if (!targets(statement).contains(part)) {
        used.addAll(Names.mentioned(part));
      } else {
        assigned.addAll(Names.mentioned(part));
      }
    }
    if (!isBlock) {
      Tree.blocks(statement).forEach(this::visit);
    }
  }

  private static List<Expression> targets(Statement statement) {
    return switch (statement) {
      case Statement.Assign s -> s.targets();
      case Statement.Augment s -> List.of(s.target());
      case Statement.For s -> List.of(s.target());
      default -> List.of();
    };
  }

  private void declare(String name, Statement.Scope scope) {
    String kind = scope.isGlobal() ? "global" : "nonlocal";
    demand(!parameters.contains(name), name, "is parameter and " + kind, scope);
    demand(!used.contains(name), name, "is used prior to " + kind + " declaration", scope);
    demand(!assigned.contains(name), name, "is assigned to before " + kind + " declaration", scope);
    if (scope.isGlobal()) {
      globals.add(name);
    }
    demand(scope.isGlobal() || !globals.contains(name), name, "is nonlocal and global", scope);
  }

  private static void demand(boolean holds, String name, String what, Statement.Scope scope) {
    if (!holds) {
      throw SyntaxProblem.of("name '" + name + "' " + what, scope.span());
    }
  }
}
