package backproof.python;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes operators and comparisons ready to run. */
final class OperatorCompiler {
  private final Compiler compiler;

  OperatorCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  Code unary(Expression.Unary e) {
    Part operand = compiler.expression(e.operand());
    if (e.operator().equals("not")) {
      return compiler.placed(
          e.span(), frame -> BoolValue.of(!BoolValue.isTrue(operand.run(frame))));
    }
    UnaryOperator op =
        switch (e.operator()) {
          case "-" -> UnaryOperator.NEGATE;
          case "+" -> UnaryOperator.PLUS;
          default -> UnaryOperator.INVERT;
        };
    return compiler.placed(e.span(), frame -> Operators.unary(op, operand.run(frame)));
  }

  static BinaryOperator operator(String symbol) {
    for (BinaryOperator op : BinaryOperator.values()) {
      if (op.symbol().equals(symbol)) {
        return op;
      }
    }
    throw new IllegalArgumentException("no operator " + symbol);
  }

  /** A chain such as a + b + c is run in a loop: it may have thousands of terms. */
  Code binary(Expression.Binary e) {
    List<Expression.Binary> chain = new ArrayList<>();
    Expression first = e;
    while (first instanceof Expression.Binary inner) {
      chain.add(0, inner);
      first = inner.left();
    }
    if (chain.size() == 1) {
      return single(e);
    }
    Part start = compiler.expression(first);
    int count = chain.size();
    BinaryOperator[] operators = new BinaryOperator[count];
    Part[] operands = new Part[count];
    for (int i = 0; i < count; i++) {
      operators[i] = operator(chain.get(i).operator());
      operands[i] = compiler.expression(chain.get(i).right());
    }
    String source = compiler.source;
    return frame -> {
      Value value = start.run(frame);
      int i = 0;
      try {
        for (; i < count; i++) {
          value = Operators.binary(operators[i], value, operands[i].run(frame));
        }
        return value;
      } catch (Raise raise) {
        throw raise.at(source, chain.get(i).span());
      }
    };
  }

  Code single(Expression.Binary e) {
    BinaryOperator op = operator(e.operator());
    Part left = compiler.expression(e.left());
    Part right = compiler.expression(e.right());
    Span span = e.span();
    String source = compiler.source;
    if (op == BinaryOperator.POWER) {
      return compiler.placed(span, frame -> power(left.run(frame), right.run(frame)));
    }
    return frame -> {
      try {
        return Operators.binary(op, left.run(frame), right.run(frame));
      } catch (Raise raise) {
        throw raise.at(source, span);
      }
    };
  }

  private Value power(Value base, Value exponent) {
    boolean isComplex =
        (base instanceof FloatValue || base instanceof IntValue)
            && exponent instanceof FloatValue fraction
            && Floats.leavesReals(((RealNumber) base).toDouble(), fraction.value());
    Value complex = isComplex ? compiler.world.late("complex") : null;
    return Operators.binary(
        BinaryOperator.POWER, complex == null ? base : complex.call(Arguments.of(base)), exponent);
  }

  Code logical(Expression.Logical e) {
    List<Part> operands = compiler.all(e.operands());
    boolean isAnd = e.isAnd();
    int last = operands.size() - 1;
    return compiler.placed(
        e.span(),
        frame -> {
          for (int i = 0; i < last; i++) {
            Value value = operands.get(i).run(frame);
            if (BoolValue.isTrue(value) != isAnd) {
              return value;
            }
          }
          return operands.get(last).run(frame);
        });
  }

  /** One comparison operator. */
  interface Test {
    Value run(Value left, Value right);
  }

  private static Test test(String symbol) {
    return switch (symbol) {
      case "in" -> (left, right) -> BoolValue.of(right.contains(left));
      case "not in" -> (left, right) -> BoolValue.of(!right.contains(left));
      case "is" -> (left, right) -> BoolValue.of(isSame(left, right));
      case "is not" -> (left, right) -> BoolValue.of(!isSame(left, right));
      default -> {
        for (Comparison op : Comparison.values()) {
          if (op.symbol().equals(symbol)) {
            yield (left, right) -> Operators.compare(op, left, right);
          }
        }
        throw new IllegalArgumentException("no comparison " + symbol);
      }
    };
  }

  private static boolean isSame(Value left, Value right) {
    return left == right
        || (left instanceof IntValue a
            && right instanceof IntValue b
            && a.isLong()
            && b.isLong()
            && a.longValue() == b.longValue())
        || (left instanceof StrValue s
            && right instanceof StrValue t
            && s.value().equals(t.value()))
        || (left.type().name().equals("numpy.bool")
            && left.type() == right.type()
            && left.truth() == right.truth())
        || (left instanceof TupleValue a
            && right instanceof TupleValue b
            && !a.truth()
            && !b.truth());
  }

  Code comparing(Expression.Comparing e) {
    Part first = compiler.expression(e.first());
    List<Part> rest = compiler.all(e.rest());
    List<Test> tests = e.operators().stream().map(OperatorCompiler::test).toList();
    if (tests.size() == 1) {
      Code second = rest.get(0);
      Test only = tests.get(0);
      Span span = e.span();
      String source = compiler.source;
      return frame -> {
        try {
          return only.run(first.run(frame), second.run(frame));
        } catch (Raise raise) {
          throw raise.at(source, span);
        }
      };
    }
    return compiler.placed(
        e.span(),
        frame -> {
          Value left = first.run(frame);
          Value result = BoolValue.TRUE;
          for (int i = 0; i < tests.size(); i++) {
            Value right = rest.get(i).run(frame);
            result = tests.get(i).run(left, right);
            if (i < tests.size() - 1 && !result.truth()) {
              return result;
            }
            left = right;
          }
          return result;
        });
  }
}
