package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads names, literals, displays, comprehensions, and what follows them: calls, items, dots. */
final class AtomParser {
  private static final int LONGEST_CHAIN = 100;

  private final TokenReader in;
  private final ExpressionParser expressions;
  private final ComprehensionParser comprehensions;
  private final int nesting;

  AtomParser(TokenReader in, ExpressionParser expressions, int nesting) {
    this.in = in;
    this.expressions = expressions;
    this.comprehensions = new ComprehensionParser(in, expressions);
    this.nesting = nesting;
  }

  Expression primary() {
    Span start = in.peek().span();
    Expression value = atom();
    for (int links = 0; ; links++) {
      if (links > LONGEST_CHAIN) {
        throw SyntaxProblem.of("too many calls and attributes in one expression", start);
      }
      if (in.take(".")) {
        value = new Expression.Attribute(value, in.identifier(), expressions.since(start));
      } else if (in.is("(")) {
        value = call(value, start);
      } else if (in.take("[")) {
        Span inside = in.peek().span();
        Expression index = subscript();
        if (!in.is("]")) {
          comma("]", inside);
        }
        in.expect("]");
        value = new Expression.Subscript(value, index, expressions.since(start));
      } else {
        return value;
      }
    }
  }

  private Expression call(Expression function, Span start) {
    Span open = in.peek().span();
    in.expect("(");
    List<Expression> arguments = new ArrayList<>();
    List<Expression.Keyword> keywords = new ArrayList<>();
    while (!in.is(")")) {
      Span at = in.peek().span();
      if (in.take("**")) {
        keywords.add(new Expression.Keyword(Optional.empty(), expressions.expression()));
      } else if (TokenReader.isIdentifier(in.peek()) && in.ahead(1).is("=")) {
        String name = in.next().text();
        in.next();
        if (keywords.stream().anyMatch(k -> k.name().equals(Optional.of(name)))) {
          throw SyntaxProblem.of("keyword argument repeated: " + name, at);
        }
        keywords.add(new Expression.Keyword(Optional.of(name), expressions.expression()));
      } else {
        Expression argument =
            in.take("*")
                ? new Expression.Starred(expressions.expression(), expressions.since(at))
                : expressions.named();
        if (in.is("for")) {
          Span from = arguments.isEmpty() ? open : at;
          argument =
              made(
                  Expression.Product.GENERATOR,
                  argument,
                  Optional.empty(),
                  comprehensions.clauses(),
                  from);
          if (!arguments.isEmpty() || in.is(",") && !in.ahead(1).is(")")) {
            throw SyntaxProblem.of("Generator expression must be parenthesized", at);
          }
        } else if (in.is("=")) {
          boolean isName =
              argument instanceof Expression.ConstantLiteral c
                  && c.constant() != Expression.Constant.ELLIPSIS;
          throw SyntaxProblem.of(
              isName
                  ? "cannot assign to " + Targets.name(argument)
                  : "expression cannot contain assignment, perhaps you meant \"==\"?",
              at);
        } else if (!keywords.isEmpty() && !(argument instanceof Expression.Starred)) {
          boolean unpacked = keywords.get(keywords.size() - 1).name().isEmpty();
          throw SyntaxProblem.of(
              "positional argument follows keyword argument" + (unpacked ? " unpacking" : ""),
              in.peek().span());
        }
        if (argument instanceof Expression.Starred
            && keywords.stream().anyMatch(k -> k.name().isEmpty())) {
          throw SyntaxProblem.of(
              "iterable argument unpacking follows keyword argument unpacking", at);
        }
        arguments.add(argument);
      }
      comma(")", at);
    }
    in.expect(")");
    return new Expression.Call(function, arguments, keywords, expressions.since(start));
  }

  private void comma(String close, Span start) {
    if (!in.take(",") && !in.is(close)) {
      // CPython takes a name before a text for a prefix that it does not know.
      boolean isPrefix =
          in.is(Token.Kind.STRING)
              && TokenReader.isIdentifier(in.previous())
              && in.previous().span().column() == start.column()
              && in.previous().span().line() == start.line();
      throw isPrefix ? in.invalid() : expressions.unseparated(start);
    }
  }

  private Expression subscript() {
    Span start = in.peek().span();
    Expression first = sliceOrOne();
    if (!in.is(",")) {
      return first;
    }
    List<Expression> items = new ArrayList<>(List.of(first));
    while (in.take(",") && !in.is("]")) {
      items.add(sliceOrOne());
    }
    return new Expression.TupleDisplay(items, expressions.since(start));
  }

  private Expression sliceOrOne() {
    Span start = in.peek().span();
    Optional<Expression> first =
        in.is(":") ? Optional.empty() : Optional.of(expressions.starOrNamed());
    if (in.is("=") && first.isPresent()) {
      throw expressions.comparing(first.get());
    }
    if (!in.take(":")) {
      if (first.isEmpty()) {
        throw in.invalid();
      }
      return first.get();
    }
    Optional<Expression> stop = bound();
    Optional<Expression> step = in.take(":") ? bound() : Optional.empty();
    return new Expression.Slice(first, stop, step, expressions.since(start));
  }

  private Optional<Expression> bound() {
    boolean none = in.is(":") || in.is(",") || in.is("]");
    return none ? Optional.empty() : Optional.of(expressions.expression());
  }

  private Expression atom() {
    Token token = in.peek();
    switch (token.kind()) {
      case NUMBER:
        in.next();
        return number(token);
      case STRING:
        return strings();
      case NAME:
        return name(token);
      case OPERATOR:
        return display(token);
      case NEWLINE, INDENT, DEDENT, END, PROBLEM:
        break;
    }
    throw in.invalid();
  }

  /** A literal of a class that is not built into the interpreter. */
  static Expression made(String type, Span span, Expression... parts) {
    return new Expression.Call(new Expression.Name(type, span), List.of(parts), List.of(), span);
  }

  private static Expression number(Token token) {
    String text = token.text();
    Span span = token.span();
    if (text.endsWith("j")) {
      Expression size = new Expression.FloatLiteral(text.substring(0, text.length() - 1), span);
      return made("complex", span, new Expression.FloatLiteral("0.0", span), size);
    }
    boolean isFloat =
        !text.startsWith("0x")
            && !text.startsWith("0X")
            && (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0);
    return isFloat
        ? new Expression.FloatLiteral(text, token.span())
        : ExpressionParser.integer(text, token.span());
  }

  private Expression strings() {
    Span start = in.peek().span();
    List<Expression> parts = new ArrayList<>();
    boolean isBytes = Strings.isBytes(in.peek());
    while (in.is(Token.Kind.STRING)) {
      if (Strings.isBytes(in.peek()) != isBytes) {
        throw new SyntaxProblem(
            "SyntaxError", "cannot mix bytes and nonbytes literals", in.peek().span());
      }
      parts.addAll(Strings.parts(in.next(), nesting));
    }
    Span span = expressions.since(start);
    if (parts.stream().allMatch(p -> p instanceof Expression.StringLiteral)) {
      StringBuilder text = new StringBuilder();
      parts.forEach(p -> text.append(((Expression.StringLiteral) p).value()));
      Expression literal = new Expression.StringLiteral(text.toString(), span);
      return isBytes
          ? made("bytes", span, literal, new Expression.StringLiteral("latin-1", span))
          : literal;
    }
    return new Expression.FormattedString(parts, span);
  }

  private Expression name(Token token) {
    Optional<Expression.Constant> constant =
        switch (token.text()) {
          case "True" -> Optional.of(Expression.Constant.TRUE);
          case "False" -> Optional.of(Expression.Constant.FALSE);
          case "None" -> Optional.of(Expression.Constant.NONE);
          default -> Optional.empty();
        };
    if (constant.isPresent()) {
      in.next();
      return new Expression.ConstantLiteral(constant.get(), token.span());
    }
    return new Expression.Name(in.identifier(), token.span());
  }

  private Expression display(Token token) {
    switch (token.text()) {
      case "(":
        return parenthesis();
      case "[":
        return list();
      case "{":
        return braces();
      case "...":
        in.next();
        return new Expression.ConstantLiteral(Expression.Constant.ELLIPSIS, token.span());
      default:
        throw in.invalid();
    }
  }

  private Expression parenthesis() {
    Span start = in.next().span();
    if (in.take(")")) {
      return new Expression.TupleDisplay(List.of(), expressions.since(start));
    }
    Token first = in.peek();
    Expression value = expressions.tupleOrOne();
    if (in.is("=")) {
      throw expressions.comparing(last(value));
    }
    demandOneTarget(!(value instanceof Expression.TupleDisplay) || first.is("("));
    if (value instanceof Expression.Starred star && !in.is("for")) {
      throw SyntaxProblem.of("cannot use starred expression here", star.span());
    }
    if (in.is("for")) {
      if (value instanceof Expression.Starred star) {
        throw ComprehensionParser.unpackedIn(star);
      }
      List<Expression.Clause> clauses = comprehensions.clauses();
      closing(")", start);
      return made(Expression.Product.GENERATOR, value, Optional.empty(), clauses, start);
    }
    closing(")", start);
    return value instanceof Expression.TupleDisplay tuple
        ? new Expression.TupleDisplay(tuple.items(), expressions.since(start))
        : value;
  }

  /** What an equals sign behind the value belongs to. */
  private static Expression last(Expression value) {
    return value instanceof Expression.TupleDisplay tuple && !tuple.items().isEmpty()
        ? tuple.items().get(tuple.items().size() - 1)
        : value;
  }

  private void demandOneTarget(boolean isOne) {
    if (in.is("for") && !isOne) {
      throw in.refuse("did you forget parentheses around the comprehension target?");
    }
  }

  private void closing(String close, Span start) {
    if (!in.take(close)) {
      comma(close, start);
      in.expect(close);
    }
  }

  private Expression list() {
    Span start = in.next().span();
    List<Expression> items = new ArrayList<>();
    while (!in.is("]")) {
      Span at = in.peek().span();
      items.add(expressions.starOrNamed());
      if (in.is("=")) {
        throw expressions.comparing(items.get(items.size() - 1));
      }
      demandOneTarget(items.size() == 1);
      if (in.is("for")) {
        if (items.get(0) instanceof Expression.Starred star) {
          throw ComprehensionParser.unpackedIn(star);
        }
        List<Expression.Clause> clauses = comprehensions.clauses();
        in.expect("]");
        return made(Expression.Product.LIST, items.get(0), Optional.empty(), clauses, start);
      }
      comma("]", at);
    }
    in.expect("]");
    return new Expression.ListDisplay(items, expressions.since(start));
  }

  private Expression braces() {
    Span start = in.next().span();
    List<Expression.Entry> entries = new ArrayList<>();
    List<Expression> items = new ArrayList<>();
    while (!in.is("}")) {
      Span at = in.peek().span();
      if (in.take("**")) {
        entries.add(new Expression.Entry(Optional.empty(), expressions.binary(0)));
        if (in.is("for")) {
          throw SyntaxProblem.of("dict unpacking cannot be used in dict comprehension", at);
        }
      } else {
        Expression first = expressions.starOrNamed();
        if (in.is(":") && !items.isEmpty()) {
          throw in.invalid();
        }
        boolean isStarred = first instanceof Expression.Starred;
        if (in.is("=")) {
          throw expressions.comparing(first);
        }
        if (!isStarred && !in.is(":") && !entries.isEmpty() && !in.is("for")) {
          throw SyntaxProblem.of("':' expected after dictionary key", in.previous().span());
        }
        if (in.is(":") && (in.ahead(1).is("}") || in.ahead(1).is(","))) {
          throw in.refuse("expression expected after dictionary key and ':'");
        }
        Optional<Expression> value =
            in.take(":") ? Optional.of(expressions.expression()) : Optional.empty();
        if (isStarred && !entries.isEmpty()) {
          throw in.invalid();
        }
        if (in.is("for")) {
          if (first instanceof Expression.Starred star) {
            throw ComprehensionParser.unpackedIn(star);
          }
          Expression.Product product =
              value.isPresent() ? Expression.Product.DICT : Expression.Product.SET;
          List<Expression.Clause> clauses = comprehensions.clauses();
          in.expect("}");
          return made(product, first, value, clauses, start);
        }
        if (value.isPresent()) {
          at = value.get().span();
          entries.add(new Expression.Entry(Optional.of(first), value.get()));
        } else {
          items.add(first);
        }
      }
      comma("}", at);
    }
    in.expect("}");
    return items.isEmpty()
        ? new Expression.DictDisplay(entries, expressions.since(start))
        : new Expression.SetDisplay(items, expressions.since(start));
  }

  /** Of what was read up to here, brackets and all. */
  private Expression made(
      Expression.Product product,
      Expression element,
      Optional<Expression> value,
      List<Expression.Clause> clauses,
      Span start) {
    return new Expression.Comprehension(product, element, value, clauses, expressions.since(start));
  }
}
