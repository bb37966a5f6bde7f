package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code match} as the chain of tests that it stands for. */
final class MatchParser {
  /** Classes that match as a whole where one pattern stands in their brackets. */
  private static final Set<String> WHOLE =
      Set.of("bool", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple");

  private final TokenReader in;
  private final ExpressionParser expressions;

  MatchParser(TokenReader in, ExpressionParser expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  /** What has to hold for a case, the names it binds bound on the way. */
  Expression test(Expression subject) {
    Span start = in.peek().span();
    List<Expression> all = new ArrayList<>(List.of(open(subject)));
    if (in.take("if")) {
      all.add(expressions.named());
    }
    return all(all, start);
  }

  private Expression open(Expression subject) {
    Span start = in.peek().span();
    int from = in.position();
    Expression first = in.is("*") ? always(start) : alternatives(subject);
    if (!in.is(",") && !in.previous().is("*") && !in.is("*")) {
      return first;
    }
    in.back(from);
    return sequence(subject, ":", start);
  }

  private Expression alternatives(Expression subject) {
    Span start = in.peek().span();
    List<Expression> choices = new ArrayList<>(List.of(closed(subject)));
    while (in.take("|")) {
      choices.add(closed(subject));
    }
    Expression any =
        choices.size() == 1
            ? choices.get(0)
            : new Expression.Logical(false, choices, expressions.since(start));
    return in.take("as") ? all(List.of(any, capture(in.identifier(), subject, start)), start) : any;
  }

  private Expression closed(Expression subject) {
    Span start = in.peek().span();
    if (in.take("[")) {
      return closing(sequence(subject, "]", start), "]");
    }
    if (in.take("(")) {
      int from = in.position();
      boolean empty = in.is(")");
      Expression inner = empty || in.is("*") ? always(start) : alternatives(subject);
      if (!empty && in.is(")")) {
        return closing(inner, ")");
      }
      in.back(from);
      return closing(sequence(subject, ")", start), ")");
    }
    if (in.take("{")) {
      return closing(mapping(subject, start), "}");
    }
    return TokenReader.isIdentifier(in.peek()) ? named(subject) : literal(subject);
  }

  private Expression closing(Expression test, String bracket) {
    in.expect(bracket);
    return test;
  }

  private Expression literal(Expression subject) {
    Span start = in.peek().span();
    boolean one = in.is("None") || in.is("True") || in.is("False");
    return compared(subject, one ? "is" : "==", expressions.binary(4), start);
  }

  /** A name that is bound, a dotted one that is compared, or a class. */
  private Expression named(Expression subject) {
    Span start = in.peek().span();
    String name = in.identifier();
    if (!in.is(".") && !in.is("(")) {
      return name.equals("_") ? always(start) : capture(name, subject, start);
    }
    Expression value = new Expression.Name(name, start);
    while (in.take(".")) {
      value = new Expression.Attribute(value, in.identifier(), expressions.since(start));
    }
    return in.take("(")
        ? closing(instance(subject, value, WHOLE.contains(name), start), ")")
        : compared(subject, "==", value, start);
  }

  private Expression instance(Expression subject, Expression type, boolean whole, Span start) {
    List<Expression> tests = new ArrayList<>(List.of(call("isinstance", start, subject, type)));
    for (int i = 0; !in.is(")"); i++) {
      if (in.ahead(1).is("=")) {
        Expression name = new Expression.StringLiteral(in.identifier(), start);
        in.next();
        tests.add(call("hasattr", start, subject, name));
        tests.add(alternatives(call("getattr", start, subject, name)));
      } else {
        Expression names = new Expression.Attribute(type, "__match_args__", start);
        Expression name = item(names, number(i, start), start);
        tests.add(alternatives(whole ? subject : call("getattr", start, subject, name)));
      }
      if (!in.take(",")) {
        break;
      }
    }
    return all(tests, start);
  }

  private Expression sequence(Expression subject, String end, Span start) {
    int from = in.position();
    int count = counted(subject, end, 0);
    boolean star = count < 0;
    int least = star ? -count - 1 : count;
    in.back(from);
    Expression kinds =
        new Expression.TupleDisplay(List.of(name("list", start), name("tuple", start)), start);
    List<Expression> tests = new ArrayList<>(List.of(call("isinstance", start, subject, kinds)));
    tests.add(
        compared(call("len", start, subject), star ? ">=" : "==", number(least, start), start));
    int i = 0;
    while (!in.is(end) && !in.is("if")) {
      if (in.take("*")) {
        i -= least + 1;
        String rest = in.identifier();
        Expression part =
            new Expression.Slice(
                Optional.of(number(i + least + 1, start)),
                i + 1 == 0 ? Optional.empty() : Optional.of(number(i + 1, start)),
                Optional.empty(),
                start);
        if (!rest.equals("_")) {
          tests.add(capture(rest, call("list", start, item(subject, part, start)), start));
        }
      } else {
        tests.add(alternatives(item(subject, number(i, start), start)));
      }
      i++;
      if (!in.take(",")) {
        break;
      }
    }
    return all(tests, start);
  }

  /** How many patterns follow; less one and negative where one of them is starred. */
  private int counted(Expression subject, String end, int before) {
    int count = before;
    boolean star = false;
    while (!in.is(end) && !in.is("if")) {
      if (in.take("*")) {
        star = true;
        in.identifier();
      } else {
        count++;
        alternatives(subject);
      }
      if (!in.take(",")) {
        break;
      }
    }
    return star ? -count - 1 : count;
  }

  private Expression mapping(Expression subject, Span start) {
    List<Expression> tests =
        new ArrayList<>(List.of(call("isinstance", start, subject, name("dict", start))));
    List<Expression> keys = new ArrayList<>();
    while (!in.is("}")) {
      if (in.take("**")) {
        tests.add(capture(in.identifier(), others(subject, keys, start), start));
        break;
      }
      Expression key = expressions.binary(4);
      keys.add(key);
      in.expect(":");
      tests.add(compared(key, "in", subject, start));
      tests.add(alternatives(item(subject, key, start)));
      if (!in.take(",")) {
        break;
      }
    }
    return all(tests, start);
  }

  /** The entries of a dict with other keys than these. */
  private static Expression others(Expression subject, List<Expression> keys, Span at) {
    Expression key = name("key", at);
    Expression value = name("value", at);
    Expression entries =
        new Expression.Call(
            new Expression.Attribute(subject, "items", at), List.of(), List.of(), at);
    Expression isOther = compared(key, "not in", new Expression.TupleDisplay(keys, at), at);
    Expression.Clause clause =
        new Expression.Clause(
            new Expression.TupleDisplay(List.of(key, value), at), entries, List.of(isOther));
    return new Expression.Comprehension(
        Expression.Product.DICT, key, Optional.of(value), List.of(clause), at);
  }

  private static Expression compared(Expression left, String operator, Expression right, Span at) {
    return new Expression.Comparing(left, List.of(operator), List.of(right), at);
  }

  private static Expression name(String name, Span at) {
    return new Expression.Name(name, at);
  }

  private static Expression number(int value, Span at) {
    return new Expression.IntLiteral(java.math.BigInteger.valueOf(value), at);
  }

  private static Expression item(Expression object, Expression index, Span at) {
    return new Expression.Subscript(object, index, at);
  }

  private static Expression call(String function, Span at, Expression... arguments) {
    return new Expression.Call(name(function, at), List.of(arguments), List.of(), at);
  }

  private static Expression always(Span at) {
    return new Expression.ConstantLiteral(Expression.Constant.TRUE, at);
  }

  /** A tuple of what is bound, which is true whatever that is. */
  private static Expression capture(String name, Expression subject, Span at) {
    return new Expression.TupleDisplay(
        List.of(new Expression.Named(new Expression.Name(name, at), subject, at)), at);
  }

  private Expression all(List<Expression> tests, Span start) {
    return tests.size() == 1
        ? tests.get(0)
        : new Expression.Logical(true, tests, expressions.since(start));
  }
}
