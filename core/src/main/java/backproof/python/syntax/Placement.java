package backproof.python.syntax;

import java.util.List;

/** Statements that stand where they have no meaning: what CPython refuses after reading it all. */
final class Placement {
  private final boolean inFunction;
  private final boolean inLoop;
  private final boolean atTop;

  private Placement(boolean inFunction, boolean inLoop, boolean atTop) {
    this.inFunction = inFunction;
    this.inLoop = inLoop;
    this.atTop = atTop;
  }

  static void check(List<Statement> program) {
    new Placement(/* inFunction= */ false, /* inLoop= */ false, /* atTop= */ true).all(program);
    Declarations.check(program, List.of());
    future(program);
  }

  /** What is asked of the future stands before all else but a docstring. */
  private static void future(List<Statement> program) {
    boolean begins = true;
    for (Statement statement : program) {
      boolean asks =
          statement instanceof Statement.FromImport load && load.module().equals("__future__");
      demand(
          begins || !asks,
          "from __future__ imports must occur at the beginning of the file",
          statement.span());
      begins &=
          asks
              || statement instanceof Statement.Pass
              || statement instanceof Statement.Evaluate text
                  && text.value() instanceof Expression.StringLiteral;
    }
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
      case Statement.Define s -> {
        new Placement(true, false, false).all(s.body());
        Declarations.check(s.body(), s.parameters().names());
      }
      case Statement.DefineClass s -> new Placement(false, false, false).all(s.body());
      case Statement.For s -> {
        target(s.target());
        loop(s.body(), s.otherwise());
      }
      case Statement.While s -> loop(s.body(), s.otherwise());
      case Statement.Assign s -> s.targets().forEach(Placement::target);
      case Statement.Scope s ->
          demand(
              s.isGlobal() || !atTop, "nonlocal declaration not allowed at module level", s.span());
      case Statement.Try s -> {
        for (Statement.Handler handler : s.handlers()) {
          boolean isLast = handler == s.handlers().get(s.handlers().size() - 1);
          demand(
              isLast || handler.type().isPresent(),
              "default 'except:' must be last",
              handler.span());
        }
        all(Tree.blocks(s));
      }
      default -> all(Tree.blocks(statement));
    }
  }

  private void loop(List<Statement> body, List<Statement> otherwise) {
    new Placement(inFunction, true, atTop).all(body);
    all(otherwise);
  }

  private static void target(Expression target) {
    demand(
        !(target instanceof Expression.Starred),
        "starred assignment target must be in a list or tuple",
        target.span());
    List<Expression> items =
        target instanceof Expression.TupleDisplay || target instanceof Expression.ListDisplay
            ? Tree.parts(target)
            : List.of();
    demand(
        items.stream().filter(item -> item instanceof Expression.Starred).count() < 2,
        "multiple starred expressions in assignment",
        target.span());
    items.stream().filter(item -> !(item instanceof Expression.Starred)).forEach(Placement::target);
  }

  private static void demand(boolean holds, String message, Span span) {
    if (!holds) {
      throw SyntaxProblem.of(message, span);
    }
  }
}
