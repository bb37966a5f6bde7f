package backproof.python.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A statement of the program. */
public sealed interface Statement {
  Span span();

  record Evaluate(Expression value, Span span) implements Statement {}

  record Assign(List<Expression> targets, Expression value, Span span) implements Statement {}

  record Augment(Expression target, String operator, Expression value, Span span)
      implements Statement {}

  record For(
      Expression target,
      Expression iterable,
      List<Statement> body,
      List<Statement> otherwise,
      Span span)
      implements Statement {}

  record While(Expression test, List<Statement> body, List<Statement> otherwise, Span span)
      implements Statement {}

  record Branch(Expression test, List<Statement> body) {}

  record If(List<Branch> branches, List<Statement> otherwise, Span span) implements Statement {}

  record Define(
      String name,
      Parameters parameters,
      List<Statement> body,
      List<Expression> decorators,
      Span span)
      implements Statement {}

  record DefineClass(
      String name,
      List<Expression> bases,
      List<Expression.Keyword> keywords,
      Map<String, Expression> annotations,
      List<Statement> body,
      List<Expression> decorators,
      Span span)
      implements Statement {}

  record Return(Optional<Expression> value, Span span) implements Statement {}

  record Break(Span span) implements Statement {}

  record Continue(Span span) implements Statement {}

  /** {@code pass}; a notebook command that was passed over is kept as its text. */
  record Pass(String skipped, Span span) implements Statement {}

  record RaiseStatement(Optional<Expression> exception, Optional<Expression> cause, Span span)
      implements Statement {}

  record Handler(
      Optional<Expression> type, Optional<String> name, List<Statement> body, Span span) {}

  record Try(
      List<Statement> body,
      List<Handler> handlers,
      List<Statement> otherwise,
      List<Statement> last,
      Span span)
      implements Statement {}

  record Assert(Expression test, Optional<Expression> message, Span span) implements Statement {}

  /** One name of an import and what it is called here. */
  record Alias(String name, Optional<String> as) {}

  record Import(List<Alias> names, Span span) implements Statement {}

  /** An empty list of names is the star. */
  record FromImport(String module, List<Alias> names, Span span) implements Statement {}

  record Scope(boolean isGlobal, List<String> names, Span span) implements Statement {}

  /** {@code targets = yield value}; without targets what is sent is dropped. */
  record Yield(List<Expression> targets, Optional<Expression> value, boolean isFrom, Span span)
      implements Statement {}

  record With(Expression manager, Optional<Expression> target, List<Statement> body, Span span)
      implements Statement {}

  record Delete(List<Expression> targets, Span span) implements Statement {}
}
