package backproof.python.syntax;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions by the precedence of their operators. */
final class ExpressionParser {
  /** Deeper trees could exhaust the stack of the host. */
  private static final int DEEPEST = 100;

  private static final String[][] LEVELS = {
    {"|"}, {"^"}, {"&"}, {"<<", ">>"}, {"+", "-"}, {"*", "/", "//", "%", "@"}
  };

  private final TokenReader in;
  private final AtomParser atoms;
  private int depth;

  ExpressionParser(TokenReader in, int nesting) {
    this.in = in;
    this.depth = nesting * 30;
    this.atoms = new AtomParser(in, this, nesting);
  }

  private void descend() {
    if (++depth > DEEPEST) {
      throw SyntaxProblem.of("too many nested parentheses", in.peek().span());
    }
  }

  Span since(Span start) {
    return start.to(in.previous().span());
  }

  /** Expressions with commas: a tuple where there is one, with stars allowed. */
  Expression tupleOrOne() {
    Span start = in.peek().span();
    Expression first = starOrNamed();
    if (!in.is(",")) {
      return first;
    }
    List<Expression> items = new ArrayList<>(List.of(first));
    while (in.take(",")) {
      if (!startsExpression()) {
        break;
      }
      items.add(starOrNamed());
    }
    return new Expression.TupleDisplay(items, since(start));
  }

  /** The problem of a value right behind a value inside brackets, where it is a whole one. */
  SyntaxProblem unseparated(Span start) {
    int here = in.position();
    if (!startsExpression() || isSoft(in.at(start))) {
      return in.invalid();
    }
    try {
      expression();
      return SyntaxProblem.of("invalid syntax. Perhaps you forgot a comma?", since(start));
    } catch (SyntaxProblem notWhole) {
      in.back(here);
      return in.invalid();
    }
  }

  /** CPython takes the beginning of a word that is a keyword in places for that word. */
  private static boolean isSoft(Token token) {
    String word = token.text();
    return token.kind() == Token.Kind.NAME
        && ("case".startsWith(word) || "match".startsWith(word) || word.equals("_"));
  }

  boolean startsExpression() {
    Token token = in.peek();
    return switch (token.kind()) {
      case NUMBER, STRING -> true;
      case NAME ->
          !TokenReader.KEYWORDS.contains(token.text())
              || List.of("not", "lambda", "None", "True", "False", "yield", "await")
                  .contains(token.text());
      case OPERATOR -> List.of("(", "[", "{", "-", "+", "~", "*", "...").contains(token.text());
      case NEWLINE, INDENT, DEDENT, END, PROBLEM -> false;
    };
  }

  Expression starOrNamed() {
    Span start = in.peek().span();
    if (in.take("*")) {
      return new Expression.Starred(binary(0), since(start));
    }
    return named();
  }

  Expression named() {
    Span start = in.peek().span();
    Expression value = expression();
    if (in.is(":=") && value instanceof Expression.Name name) {
      in.next();
      return new Expression.Named(name, expression(), since(start));
    }
    if (in.is(":=")) {
      throw SyntaxProblem.of(
          "cannot use assignment expressions with " + Targets.name(value), value.span());
    }
    return value;
  }

  /** The problem of {@code =} where only a value can stand: most often {@code ==} was meant. */
  SyntaxProblem comparing(Expression left) {
    int equals = in.position();
    in.next();
    boolean follows = startsExpression() && !in.is("not") && !in.is("lambda") && !in.is("*");
    if (follows) {
      binary(0);
      follows = !in.is("=") && !in.is(":=");
    }
    in.back(equals);
    if (!follows || !isPlain(left, in.at(left.span()))) {
      return in.invalid();
    }
    return left instanceof Expression.Name
        ? SyntaxProblem.of(
            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", left.span())
        : Targets.refusal(left, true);
  }

  /** Whether CPython's rule for a mistaken {@code =} knows this left side. */
  static boolean isPlain(Expression left, Token first) {
    boolean constant = first.is("True") || first.is("False") || first.is("None");
    return !constant
        && switch (left) {
          case Expression.ListDisplay e -> false;
          case Expression.TupleDisplay e -> false;
          case Expression.Comprehension e -> e.product() != Expression.Product.GENERATOR;
          case Expression.Comparing e -> false;
          case Expression.Logical e -> false;
          case Expression.Conditional e -> false;
          case Expression.Lambda e -> false;
          case Expression.Unary e -> !e.operator().equals("not");
          default -> true;
        };
  }

  Expression expression() {
    descend();
    Span start = in.peek().span();
    if (in.is("lambda")) {
      in.next();
      Parameters parameters = new ParameterParser(in, this).read(":", false);
      in.expect(":");
      Expression body = expression();
      depth--;
      return new Expression.Lambda(parameters, body, since(start));
    }
    if (in.is("yield") || in.is("await")) {
      String word = in.peek().text();
      throw SyntaxProblem.of(
          "'"
              + word
              + "' inside an expression is not supported: write x = "
              + word
              + " ... on a line of its own",
          start);
    }
    Expression value = or();
    if (in.take("if")) {
      Expression test = or();
      if (!in.take("else")) {
        if (in.is(":")) {
          throw in.invalid();
        }
        throw SyntaxProblem.of("expected 'else' after 'if' expression", since(start));
      }
      value = new Expression.Conditional(test, value, expression(), since(start));
    }
    depth--;
    return value;
  }

  Expression or() {
    return logical("or");
  }

  private Expression logical(String word) {
    Span start = in.peek().span();
    boolean isAnd = word.equals("and");
    Expression first = isAnd ? not() : logical("and");
    if (!in.is(word)) {
      return first;
    }
    List<Expression> operands = new ArrayList<>(List.of(first));
    while (in.take(word)) {
      operands.add(isAnd ? not() : logical("and"));
    }
    return new Expression.Logical(isAnd, operands, since(start));
  }

  private Expression not() {
    Span start = in.peek().span();
    if (!in.take("not")) {
      return comparison();
    }
    descend();
    Expression operand = not();
    depth--;
    return new Expression.Unary("not", operand, since(start));
  }

  private Expression comparison() {
    Span start = in.peek().span();
    Expression first = binary(0);
    Optional<String> operator = comparisonOperator();
    if (operator.isEmpty()) {
      return first;
    }
    List<String> operators = new ArrayList<>();
    List<Expression> rest = new ArrayList<>();
    while (operator.isPresent()) {
      operators.add(operator.get());
      rest.add(binary(0));
      operator = comparisonOperator();
    }
    return new Expression.Comparing(first, operators, rest, since(start));
  }

  private Optional<String> comparisonOperator() {
    String text = in.peek().text();
    boolean plain = in.is(Token.Kind.OPERATOR) || in.is(Token.Kind.NAME);
    if (!plain) {
      return Optional.empty();
    }
    if (List.of("<", ">", "==", "!=", "<=", ">=", "in").contains(text)) {
      return Optional.of(in.next().text());
    }
    if (text.equals("is")) {
      in.next();
      return Optional.of(in.take("not") ? "is not" : "is");
    }
    if (text.equals("not") && in.ahead(1).is("in")) {
      in.next();
      in.next();
      return Optional.of("not in");
    }
    return Optional.empty();
  }

  Expression binary(int level) {
    if (level == LEVELS.length) {
      return unary();
    }
    Span start = in.peek().span();
    Expression left = binary(level + 1);
    while (isOperator(level)) {
      String operator = in.next().text();
      left = new Expression.Binary(operator, left, binary(level + 1), since(start));
    }
    return left;
  }

  private boolean isOperator(int level) {
    Token token = in.peek();
    return token.kind() == Token.Kind.OPERATOR && List.of(LEVELS[level]).contains(token.text());
  }

  private Expression unary() {
    Token token = in.peek();
    if (token.is("-") || token.is("+") || token.is("~")) {
      in.next();
      descend();
      Expression operand = unary();
      depth--;
      return new Expression.Unary(token.text(), operand, since(token.span()));
    }
    Expression base = atoms.primary();
    if (!in.is("**")) {
      return base;
    }
    in.next();
    descend();
    Expression exponent = unary();
    depth--;
    return new Expression.Binary("**", base, exponent, since(token.span()));
  }

  /** The names that a for loop or comprehension binds. */
  Expression targets() {
    Span start = in.peek().span();
    Expression first = target();
    if (!in.is(",")) {
      return first;
    }
    List<Expression> items = new ArrayList<>(List.of(first));
    while (in.take(",") && !in.is("in") && !in.is("=")) {
      items.add(target());
    }
    return new Expression.TupleDisplay(items, since(start));
  }

  Expression target() {
    Span start = in.peek().span();
    if (in.take("*")) {
      return new Expression.Starred(atoms.primary(), since(start));
    }
    return Targets.checked(atoms.primary());
  }

  static Expression integer(String text, Span span) {
    int base =
        text.startsWith("0x") || text.startsWith("0X")
            ? 16
            : text.startsWith("0o") || text.startsWith("0O")
                ? 8
                : text.startsWith("0b") || text.startsWith("0B") ? 2 : 10;
    String digits = base == 10 ? text : text.substring(2);
    if (digits.length() > 4300) {
      throw SyntaxProblem.of(
          "Exceeds the limit (4300 digits) for integer string conversion: value has "
              + digits.length()
              + " digits; use sys.set_int_max_str_digits() to increase the limit - Consider"
              + " hexadecimal for huge integer literals to avoid decimal conversion limits.",
          span);
    }
    return new Expression.IntLiteral(new BigInteger(digits, base), span);
  }
}
