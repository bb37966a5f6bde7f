package backproof.python.syntax;

import java.util.List;

/** Statements that stand where they have no meaning: what CPython refuses after reading it all. */
final class Placement {
  private final boolean inFunction;
  private final boolean inLoop;

  private Placement(boolean inFunction, boolean inLoop) {
    this.inFunction = inFunction;
    this.inLoop = inLoop;
  }

  static void check(List<Statement> program) {
    new Placement(/* inFunction= */ false, /* inLoop= */ false).all(program);
  }

  private void all(List<Statement> statements) {
    statements.forEach(this::one);
  }

  private void one(Statement statement) {
    switch (statement) {
      case Statement.Return s -> demand(inFunction, "'return' outside function", s.span());
      case Statement.Yield s -> demand(inFunction, "'yield' outside function", s.span());
      case Statement.Break s -> demand(inLoop, "'break' outside loop", s.span());
      case Statement.Continue s -> demand(inLoop, "'continue' not properly in loop", s.span());
      case Statement.Define s -> new Placement(true, false).all(s.body());
      case Statement.DefineClass s -> new Placement(false, false).all(s.body());
      case Statement.For s -> loop(s.body(), s.otherwise());
      case Statement.While s -> loop(s.body(), s.otherwise());
      case Statement.Assign s -> s.targets().forEach(Placement::target);
      default -> all(Tree.blocks(statement));
    }
  }

  private void loop(List<Statement> body, List<Statement> otherwise) {
    new Placement(inFunction, true).all(body);
    all(otherwise);
  }

  private static void target(Expression target) {
    demand(
        !(target instanceof Expression.Starred),
        "starred assignment target must be in a list or tuple",
        target.span());
  }

  private static void demand(boolean holds, String message, Span span) {
    if (!holds) {
      throw SyntaxProblem.of(message, span);
    }
  }
}
