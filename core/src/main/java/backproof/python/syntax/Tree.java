package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** The parts of a node, for walks that do not care what it is. */
public final class Tree {
  private Tree() {}

  public static List<Expression> parts(Expression expression) {
    List<Expression> parts = new ArrayList<>();
    switch (expression) {
      case Expression.Name e -> {}
      case Expression.ConstantLiteral e -> {}
      case Expression.IntLiteral e -> {}
      case Expression.FloatLiteral e -> {}
      case Expression.StringLiteral e -> {}
      case Expression.FormattedString e -> parts.addAll(e.parts());
      case Expression.Field e -> parts.addAll(List.of(e.value(), e.format()));
      case Expression.ListDisplay e -> parts.addAll(e.items());
      case Expression.TupleDisplay e -> parts.addAll(e.items());
      case Expression.SetDisplay e -> parts.addAll(e.items());
      case Expression.DictDisplay e ->
          e.entries()
              .forEach(
                  entry -> {
                    entry.key().ifPresent(parts::add);
                    parts.add(entry.value());
                  });
      case Expression.Unary e -> parts.add(e.operand());
      case Expression.Binary e -> parts.addAll(List.of(e.left(), e.right()));
      case Expression.Logical e -> parts.addAll(e.operands());
      case Expression.Comparing e -> {
        parts.add(e.first());
        parts.addAll(e.rest());
      }
      case Expression.Conditional e -> parts.addAll(List.of(e.test(), e.then(), e.otherwise()));
      case Expression.Lambda e -> {
        fallbacks(e.parameters(), parts);
        parts.add(e.body());
      }
      case Expression.Call e -> {
        parts.add(e.function());
        parts.addAll(e.arguments());
        e.keywords().forEach(k -> parts.add(k.value()));
      }
      case Expression.Attribute e -> parts.add(e.object());
      case Expression.Subscript e -> parts.addAll(List.of(e.object(), e.index()));
      case Expression.Slice e -> {
        e.start().ifPresent(parts::add);
        e.stop().ifPresent(parts::add);
        e.step().ifPresent(parts::add);
      }
      case Expression.Starred e -> parts.add(e.value());
      case Expression.Comprehension e -> {
        parts.add(e.element());
        e.value().ifPresent(parts::add);
        for (Expression.Clause clause : e.clauses()) {
          parts.add(clause.target());
          parts.add(clause.iterable());
          parts.addAll(clause.conditions());
        }
      }
      case Expression.Named e -> parts.addAll(List.of(e.target(), e.value()));
    }
    return parts;
  }

  private static void fallbacks(Parameters parameters, List<Expression> parts) {
    parameters.positional().forEach(p -> p.fallback().ifPresent(parts::add));
    parameters.keywordOnly().forEach(p -> p.fallback().ifPresent(parts::add));
  }

  /** The expressions of a statement itself, not of its blocks. */
  public static List<Expression> expressions(Statement statement) {
    List<Expression> parts = new ArrayList<>();
    switch (statement) {
      case Statement.Evaluate s -> parts.add(s.value());
      case Statement.Assign s -> {
        parts.addAll(s.targets());
        parts.add(s.value());
      }
      case Statement.Augment s -> parts.addAll(List.of(s.target(), s.value()));
      case Statement.For s -> parts.addAll(List.of(s.target(), s.iterable()));
      case Statement.While s -> parts.add(s.test());
      case Statement.If s -> s.branches().forEach(b -> parts.add(b.test()));
      case Statement.Define s -> {
        parts.addAll(s.decorators());
        fallbacks(s.parameters(), parts);
      }
      case Statement.DefineClass s -> {
        parts.addAll(s.decorators());
        parts.addAll(s.bases());
        s.keywords().forEach(keyword -> parts.add(keyword.value()));
      }
      case Statement.Return s -> s.value().ifPresent(parts::add);
      case Statement.RaiseStatement s -> {
        s.exception().ifPresent(parts::add);
        s.cause().ifPresent(parts::add);
      }
      case Statement.Try s -> s.handlers().forEach(h -> h.type().ifPresent(parts::add));
      case Statement.Assert s -> {
        parts.add(s.test());
        s.message().ifPresent(parts::add);
      }
      case Statement.Delete s -> parts.addAll(s.targets());
      case Statement.Yield s -> {
        parts.addAll(s.targets());
        s.value().ifPresent(parts::add);
      }
      case Statement.With s -> {
        parts.add(s.manager());
        s.target().ifPresent(parts::add);
      }
      case Statement.Break s -> {}
      case Statement.Continue s -> {}
      case Statement.Pass s -> {}
      case Statement.Import s -> {}
      case Statement.FromImport s -> {}
      case Statement.Scope s -> {}
    }
    return parts;
  }

  /** The statements inside a statement, in all its blocks. */
  public static List<Statement> blocks(Statement statement) {
    List<Statement> all = new ArrayList<>();
    switch (statement) {
      case Statement.For s -> {
        all.addAll(s.body());
        all.addAll(s.otherwise());
      }
      case Statement.While s -> {
        all.addAll(s.body());
        all.addAll(s.otherwise());
      }
      case Statement.If s -> {
        s.branches().forEach(b -> all.addAll(b.body()));
        all.addAll(s.otherwise());
      }
      case Statement.Define s -> all.addAll(s.body());
      case Statement.DefineClass s -> all.addAll(s.body());
      case Statement.With s -> all.addAll(s.body());
      case Statement.Try s -> {
        all.addAll(s.body());
        s.handlers().forEach(h -> all.addAll(h.body()));
        all.addAll(s.otherwise());
        all.addAll(s.last());
      }
      default -> {}
    }
    return all;
  }
}
