package backproof.python.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the statements that fit on one line. */
final class SimpleStatements {
  private static final List<String> AUGMENTS =
      List.of("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "&=", "|=", "^=", "<<=", ">>=");

  private final TokenReader in;
  private final ExpressionParser expressions;

  /** What the block that is read says about its names. */
  private Map<String, Expression> annotations = new LinkedHashMap<>();

  SimpleStatements(TokenReader in, ExpressionParser expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /** Collects the annotations of another block; gives those so far. */
  Map<String, Expression> annotating(Map<String, Expression> next) {
    Map<String, Expression> before = annotations;
    annotations = next;
    return before;
  }

  /** Statements separated by semicolons up to the end of the line. */
  List<Statement> line() {
    List<Statement> all = new ArrayList<>();
    do {
      all.add(statement());
    } while (in.take(";") && !in.is(Token.Kind.NEWLINE));
    if (!in.is(Token.Kind.NEWLINE)) {
      throw in.invalid();
    }
    in.next();
    return all;
  }

  private Statement statement() {
    Token word = in.peek();
    Span start = word.span();
    if (word.kind() != Token.Kind.NAME) {
      return expressionStatement();
    }
    switch (word.text()) {
      case "pass":
        in.next();
        String skipped = in.is(Token.Kind.NEWLINE) ? in.peek().text() : "";
        return new Statement.Pass(skipped, start);
      case "break":
        in.next();
        return new Statement.Break(start);
      case "continue":
        in.next();
        return new Statement.Continue(start);
      case "return":
        in.next();
        Optional<Expression> value = optional();
        return new Statement.Return(value, expressions.since(start));
      case "raise":
        return raise();
      case "assert":
        in.next();
        Expression test = expressions.expression();
        Optional<Expression> message =
            in.take(",") ? Optional.of(expressions.expression()) : Optional.empty();
        return new Statement.Assert(test, message, expressions.since(start));
      case "import":
        return importStatement();
      case "from":
        return fromImport();
      case "global", "nonlocal":
        return scope();
      case "del":
        return delete();
      case "yield":
        return yielded(List.of(), start);
      default:
        return printStatement().orElseGet(this::expressionStatement);
    }
  }

  /** Python 2's print gets CPython's own advice. */
  private Optional<Statement> printStatement() {
    Token word = in.peek();
    Token after = in.ahead(1);
    boolean old =
        (word.is("print") || word.is("exec"))
            && (after.kind() == Token.Kind.STRING
                || after.kind() == Token.Kind.NUMBER
                || TokenReader.isIdentifier(after));
    if (old) {
      throw SyntaxProblem.of(
          "Missing parentheses in call to '"
              + word.text()
              + "'. Did you mean "
              + word.text()
              + "(...)?",
          word.span());
    }
    return Optional.empty();
  }

  private Optional<Expression> optional() {
    return expressions.startsExpression() ? Optional.of(value()) : Optional.empty();
  }

  private Expression value() {
    Span start = in.peek().span();
    Expression value = expressions.tupleOrOne();
    if (value instanceof Expression.Named named) {
      refuseBareNamed(named, start);
    }
    return value;
  }

  private Statement expressionStatement() {
    Token word = in.peek();
    Span start = word.span();
    Expression first = expressions.tupleOrOne();
    Token token = in.peek();
    if (first instanceof Expression.Named named) {
      refuseBareNamed(named, start);
    }
    if (token.kind() == Token.Kind.OPERATOR && AUGMENTS.contains(token.text())) {
      return augment(first, start);
    }
    if (token.is(":")) {
      return annotated(first, start);
    }
    if (!token.is("=")) {
      if (expressions.startsExpression() && first instanceof Expression.Name == false) {
        throw in.invalid();
      }
      return new Statement.Evaluate(first, expressions.since(start));
    }
    List<Expression> targets = new ArrayList<>();
    Expression value = first;
    while (in.take("=")) {
      if (!Targets.isTarget(value)) {
        throw refusal(value, targets.isEmpty() && ExpressionParser.isPlain(value, word));
      }
      targets.add(value);
      if (in.is("yield") || in.is("(") && in.ahead(1).is("yield")) {
        return yielded(targets, start);
      }
      value = value();
    }
    return new Statement.Assign(targets, value, expressions.since(start));
  }

  /** {@code yield}, {@code yield value} or {@code yield from iterable}, in brackets or not. */
  private Statement yielded(List<Expression> targets, Span start) {
    boolean bracket = in.take("(");
    in.expect("yield");
    boolean isFrom = in.take("from");
    Optional<Expression> value = optional();
    if (isFrom && value.isEmpty()) {
      throw in.invalid();
    }
    if (bracket) {
      in.expect(")");
    }
    return new Statement.Yield(targets, value, isFrom, expressions.since(start));
  }

  /** The value stands before an equals sign that was read. */
  private SyntaxProblem refusal(Expression value, boolean isPlain) {
    if (value instanceof Expression.TupleDisplay || value instanceof Expression.ListDisplay) {
      Targets.checked(value);
    }
    boolean maybeComparison = isPlain && expressions.startsExpression();
    if (maybeComparison) {
      expressions.binary(0);
      maybeComparison = !in.is("=") && !in.is(":=");
    }
    return Targets.refusal(value, maybeComparison);
  }

  private Statement augment(Expression target, Span start) {
    boolean single = Targets.isTarget(target);
    if (!single
        || target instanceof Expression.TupleDisplay
        || target instanceof Expression.ListDisplay) {
      throw SyntaxProblem.of(
          "'" + Targets.name(target) + "' is an illegal expression for augmented assignment",
          target.span());
    }
    String operator = in.next().text();
    Expression value = expressions.tupleOrOne();
    return new Statement.Augment(
        target, operator.substring(0, operator.length() - 1), value, expressions.since(start));
  }

  private Statement annotated(Expression target, Span start) {
    if (!(target instanceof Expression.Name
        || target instanceof Expression.Attribute
        || target instanceof Expression.Subscript)) {
      in.next();
      if (!expressions.startsExpression()) {
        in.back(in.position() - 1);
        throw in.invalid();
      }
      boolean several =
          target instanceof Expression.TupleDisplay || target instanceof Expression.ListDisplay;
      throw SyntaxProblem.of(
          several
              ? "only single target (not " + Targets.name(target) + ") can be annotated"
              : "illegal target for annotation",
          target.span());
    }
    in.next();
    Expression annotation = expressions.expression();
    if (target instanceof Expression.Name name) {
      annotations.put(name.name(), annotation);
    }
    if (in.take("=")) {
      Expression value = expressions.tupleOrOne();
      return new Statement.Assign(List.of(target), value, expressions.since(start));
    }
    return new Statement.Pass("", start);
  }

  /** An assignment expression as a statement needs parentheses; those are not part of its span. */
  private static void refuseBareNamed(Expression.Named named, Span start) {
    if (start.column() == named.target().span().column()
        && start.line() == named.target().span().line()) {
      int column = named.target().span().endColumn() + 1;
      throw SyntaxProblem.of(
          "invalid syntax", new Span(start.line(), column, start.line(), column + 2));
    }
  }

  private Statement raise() {
    Span start = in.next().span();
    Optional<Expression> exception =
        expressions.startsExpression() ? Optional.of(expressions.expression()) : Optional.empty();
    // Python 2 wrote the message after a comma.
    if (in.is(",") || exception.isEmpty() && in.is("from")) {
      throw in.invalid();
    }
    Optional<Expression> cause =
        in.take("from") ? Optional.of(expressions.expression()) : Optional.empty();
    return new Statement.RaiseStatement(exception, cause, expressions.since(start));
  }

  private String dotted() {
    StringBuilder name = new StringBuilder(in.identifier());
    while (in.take(".")) {
      name.append('.').append(in.identifier());
    }
    return name.toString();
  }

  private Optional<String> as() {
    return in.take("as") ? Optional.of(in.identifier()) : Optional.empty();
  }

  private Statement importStatement() {
    Span start = in.next().span();
    List<Statement.Alias> names = new ArrayList<>();
    do {
      names.add(new Statement.Alias(dotted(), as()));
    } while (in.take(","));
    return new Statement.Import(names, expressions.since(start));
  }

  private Statement fromImport() {
    Span start = in.next().span();
    while (in.take(".")) {
      // A relative import names the module next to the program: the name alone decides.
    }
    String module = dotted();
    in.expect("import");
    List<Statement.Alias> names = new ArrayList<>();
    if (!in.take("*")) {
      boolean bracket = in.take("(");
      do {
        names.add(new Statement.Alias(in.identifier(), as()));
        if (!bracket && in.is(",") && in.ahead(1).kind() == Token.Kind.NEWLINE) {
          throw in.refuse("trailing comma not allowed without surrounding parentheses");
        }
      } while (in.take(",") && !in.is(")"));
      if (bracket) {
        in.expect(")");
      }
    }
    return new Statement.FromImport(module, names, expressions.since(start));
  }

  private Statement scope() {
    Token word = in.next();
    List<String> names = new ArrayList<>();
    do {
      names.add(in.identifier());
    } while (in.take(","));
    return new Statement.Scope(word.is("global"), names, expressions.since(word.span()));
  }

  private Statement delete() {
    Span start = in.next().span();
    Expression what = expressions.tupleOrOne();
    if (!Targets.isTarget(what)) {
      throw SyntaxProblem.of("cannot delete " + Targets.name(what), what.span());
    }
    List<Expression> targets =
        what instanceof Expression.TupleDisplay tuple ? tuple.items() : List.of(what);
    return new Statement.Delete(targets, expressions.since(start));
  }
}
