package backproof.python;

import backproof.number.Decimal;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes expressions ready to run. */
final class ExpressionCompiler {
  private final Compiler compiler;

  ExpressionCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  Code compile(Expression expression) {
    return switch (expression) {
      case Expression.Name e -> name(e);
      case Expression.ConstantLiteral e -> Part.constant(constant(e.constant()));
      case Expression.IntLiteral e -> Part.constant(IntValue.of(e.value()));
      case Expression.FloatLiteral e -> Part.constant(FloatValue.of(Decimal.parse(e.text())));
      case Expression.StringLiteral e -> Part.constant(StrValue.of(e.value()));
      case Expression.FormattedString e -> new DisplayCompiler(compiler).formattedString(e);
      case Expression.Field e -> new DisplayCompiler(compiler).field(e);
      case Expression.ListDisplay e -> new DisplayCompiler(compiler).list(e);
      case Expression.TupleDisplay e -> new DisplayCompiler(compiler).tuple(e);
      case Expression.SetDisplay e -> new DisplayCompiler(compiler).set(e);
      case Expression.DictDisplay e -> new DisplayCompiler(compiler).dict(e);
      case Expression.Unary e -> new OperatorCompiler(compiler).unary(e);
      case Expression.Binary e -> new OperatorCompiler(compiler).binary(e);
      case Expression.Logical e -> new OperatorCompiler(compiler).logical(e);
      case Expression.Comparing e -> new OperatorCompiler(compiler).comparing(e);
      case Expression.Conditional e -> conditional(e);
      case Expression.Lambda e -> compiler.lambda(e);
      case Expression.Call e -> new CallCompiler(compiler).call(e);
      case Expression.Attribute e -> {
        Part object = compiler.expression(e.object());
        String name = e.name();
        Span span = placeOf(e);
        String source = compiler.source;
        if (World.isLate(name)) {
          yield compiler.placed(span, frame -> compiler.world.attribute(object.run(frame), name));
        }
        yield frame -> {
          try {
            return Operators.attribute(object.run(frame), name);
          } catch (Raise raise) {
            throw raise.at(source, span);
          }
        };
      }
      case Expression.Subscript e -> subscripts(e);
      case Expression.Slice e -> slice(e);
      case Expression.Starred e ->
          throw new backproof.python.syntax.SyntaxProblem(
              "SyntaxError", "can't use starred expression here", e.span());
      case Expression.Comprehension e -> new ComprehensionCompiler(compiler).compile(e);
      case Expression.Named e -> {
        Part value = compiler.expression(e.value());
        Target store = compiler.store(e.target());
        yield frame -> {
          Value result = value.run(frame);
          store.run(frame, result);
          return result;
        };
      }
    };
  }

  /** CPython blames the line of the name where the object began on a line above it. */
  static Span placeOf(Expression.Attribute e) {
    Span span = e.span();
    return span.line() == span.endLine()
        ? span
        : new Span(
            span.endLine(), span.endColumn() - e.name().length(), span.endLine(), span.endColumn());
  }

  /** All of {@code a[i][j]} at once. */
  private Code subscripts(Expression.Subscript e) {
    List<Expression.Subscript> chain = new ArrayList<>();
    Expression first = e;
    while (first instanceof Expression.Subscript inner) {
      chain.add(0, inner);
      first = inner.object();
    }
    Part object = compiler.expression(first);
    int count = chain.size();
    Part[] indices = new Part[count];
    for (int i = 0; i < count; i++) {
      indices[i] = compiler.expression(chain.get(i).index());
    }
    String source = compiler.source;
    return frame -> {
      int i = 0;
      try {
        Value value = object.run(frame);
        for (; i < count; i++) {
          value = item(value, indices[i].run(frame));
        }
        return value;
      } catch (Raise raise) {
        throw raise.at(source, chain.get(i).span());
      }
    };
  }

  private static Value item(Value object, Value index) {
    return object instanceof ListValue list
            && index instanceof IntValue at
            && at.isLong()
            && at.longValue() >= 0
            && at.longValue() < list.length()
        ? list.get((int) at.longValue())
        : object.item(index);
  }

  private static Value constant(Expression.Constant constant) {
    return switch (constant) {
      case TRUE -> BoolValue.TRUE;
      case FALSE -> BoolValue.FALSE;
      case NONE -> NoneValue.NONE;
      case ELLIPSIS -> EllipsisValue.ELLIPSIS;
    };
  }

  private Code name(Expression.Name e) {
    return name(e.name(), compiler.scope.resolve(e.name()), e.span());
  }

  private Code name(String name, Scope.Place place, Span span) {
    String source = compiler.source;
    return switch (place) {
      case Scope.Slot slot ->
          Part.of(
              slot.index(),
              frame -> {
                throw unbound(name).at(source, span);
              });
      case Scope.InCell cell -> {
        int index = cell.index();
        yield frame -> {
          Value value = frame.cells[index].value;
          if (value == null) {
            throw unbound(name).at(source, span);
          }
          return value;
        };
      }
      case Scope.Global global -> global(name, span);
      case Scope.Member member -> {
        Code outer = name(name, member.outer(), span);
        yield frame -> {
          Value value = frame.members.get(name);
          return value == null ? outer.run(frame) : value;
        };
      }
    };
  }

  private Code global(String name, Span span) {
    Cell cell = compiler.world.global(name);
    Map<String, Value> builtins = compiler.world.builtins;
    return Part.of(
        cell,
        frame -> {
          Value value = builtins.get(name);
          if (value == null) {
            value = compiler.world.late(name);
          }
          if (value == null) {
            throw compiler.world.undefined(name, compiler.scope).at(compiler.source, span);
          }
          return value;
        });
  }

  private Raise unbound(String name) {
    return compiler.scope.isLocal(name)
        ? Raise.of(
            "UnboundLocalError",
            "cannot access local variable '" + name + "' where it is not associated with a value")
        : Raise.nameError(
            "cannot access free variable '"
                + name
                + "' where it is not associated with a value in enclosing scope");
  }

  private Code conditional(Expression.Conditional e) {
    Code test = compiler.placed(e.test().span(), compiler.expression(e.test()));
    Part then = compiler.expression(e.then());
    Part otherwise = compiler.expression(e.otherwise());
    return compiler.placed(
        e.test().span(),
        frame -> BoolValue.isTrue(test.run(frame)) ? then.run(frame) : otherwise.run(frame));
  }

  private Code slice(Expression.Slice e) {
    Part none = Part.constant(NoneValue.NONE);
    Part start = e.start().map(compiler::expression).orElse(none);
    Part stop = e.stop().map(compiler::expression).orElse(none);
    Part step = e.step().map(compiler::expression).orElse(none);
    if (start == none && stop == none && step == none) {
      return Part.constant(new SliceValue(NoneValue.NONE, NoneValue.NONE, NoneValue.NONE));
    }
    return frame -> new SliceValue(start.run(frame), stop.run(frame), step.run(frame));
  }
}
