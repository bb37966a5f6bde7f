package backproof.python;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** Makes statements ready to run. */
final class StatementCompiler {
  private static final int BODY = 0;
  private static final int OTHERWISE = 1;

  private final Compiler compiler;
  private final Budget budget;

  StatementCompiler(Compiler compiler) {
    this.compiler = compiler;
    this.budget = compiler.world.budget;
  }

  Step compile(Statement statement) {
    return switch (statement) {
      case Statement.Evaluate s -> {
        Part value = compiler.expression(s.value());
        yield frame -> {
          budget.step();
          value.run(frame);
          return Step.Flow.NEXT;
        };
      }
      case Statement.Assign s -> assign(s);
      case Statement.Augment s ->
          compiler
              .assignments()
              .augment(
                  s.target(),
                  OperatorCompiler.operator(s.operator()),
                  compiler.expression(s.value()),
                  s.span());
      case Statement.For s -> forLoop(s);
      case Statement.While s -> whileLoop(s);
      case Statement.If s -> branches(s);
      case Statement.Define s -> binding(s.name(), compiler.define(s), s.span());
      case Statement.DefineClass s -> binding(s.name(), compiler.defineClass(s), s.span());
      case Statement.Return s -> returning(s);
      case Statement.Break s -> frame -> Step.Flow.BREAK;
      case Statement.Continue s -> frame -> Step.Flow.CONTINUE;
      case Statement.Pass s -> pass(s);
      case Statement.RaiseStatement s -> raise(s);
      case Statement.Try s -> new TryCompiler(compiler).compile(s);
      case Statement.Assert s -> assertion(s);
      case Statement.Import s -> new ImportCompiler(compiler).compile(s);
      case Statement.FromImport s -> new ImportCompiler(compiler).compile(s);
      case Statement.Scope s -> frame -> Step.Flow.NEXT;
      case Statement.Yield s -> new PauseCompiler(compiler).give(s);
      case Statement.With s -> new PauseCompiler(compiler).with(s);
      case Statement.Delete s -> {
        List<AssignmentCompiler.Action> actions =
            s.targets().stream().map(compiler.assignments()::delete).toList();
        yield step(s.span(), frame -> actions.forEach(action -> action.run(frame)));
      }
    };
  }

  private Step step(Span span, AssignmentCompiler.Action action) {
    return compiler.assignments().step(span, action);
  }

  private Step pass(Statement.Pass s) {
    return s.skipped().isEmpty()
        ? frame -> Step.Flow.NEXT
        : step(s.span(), frame -> compiler.world.skip(s.skipped()));
  }

  private Step assign(Statement.Assign s) {
    Part value = compiler.expression(s.value());
    List<Target> stores = s.targets().stream().map(compiler::store).toList();
    if (stores.size() == 1) {
      Target only = stores.get(0);
      return frame -> {
        budget.step();
        only.run(frame, value.run(frame));
        return Step.Flow.NEXT;
      };
    }
    return step(
        s.span(),
        frame -> {
          Value result = value.run(frame);
          stores.forEach(store -> store.run(frame, result));
        });
  }

  private Step binding(String name, Code made, Span span) {
    Target store = compiler.store(new Expression.Name(name, span));
    return step(span, frame -> store.run(frame, made.run(frame)));
  }

  private Step forLoop(Statement.For s) {
    Code iterable = compiler.placed(s.iterable().span(), compiler.expression(s.iterable()));
    Target store = compiler.store(s.target());
    Block body = compiler.block(s.body());
    Block otherwise = compiler.block(s.otherwise());
    Span span = s.span();
    String source = compiler.source;
    int mark = compiler.scope.mark();
    return frame -> {
      Cursor cursor;
      try {
        if (frame.resuming) {
          cursor = (Cursor) frame.kept(mark);
        } else {
          Value items = iterable.run(frame);
          boolean isPlain = items instanceof RangeValue || items instanceof ListValue;
          if (isPlain && frame.marks.length == 0) {
            Step.Flow flow =
                items instanceof RangeValue range
                    ? counted(range, frame, store, body)
                    : listed((ListValue) items, frame, store, body);
            return leaves(flow) ? afterLoop(flow) : otherwise.run(frame);
          }
          cursor = items.iterate();
        }
      } catch (Raise raise) {
        throw raise.at(source, span);
      }
      while (true) {
        if (!frame.resuming) {
          Optional<Value> item = advance(cursor, span);
          if (item.isEmpty()) {
            break;
          }
          store.run(frame, item.get());
        } else if (frame.marks[mark] == OTHERWISE) {
          break;
        }
        Step.Flow flow = body.run(frame);
        if (leaves(flow)) {
          return afterLoop(frame.paused(flow, mark, BODY, cursor));
        }
      }
      return frame.paused(otherwise.run(frame), mark, OTHERWISE, cursor);
    };
  }

  /** Over whole numbers, where nothing pauses. */
  private Step.Flow counted(RangeValue range, Frame frame, Target store, Block body) {
    long item = range.start();
    for (long left = range.count(); left > 0; left--) {
      budget.step();
      store.run(frame, IntValue.of(item));
      item += range.step();
      Step.Flow flow = body.run(frame);
      if (leaves(flow)) {
        return flow;
      }
    }
    return Step.Flow.NEXT;
  }

  /** The same over a list, which may change meanwhile. */
  private Step.Flow listed(ListValue items, Frame frame, Target store, Block body) {
    for (int i = 0; i < items.length(); i++) {
      budget.step();
      store.run(frame, items.get(i));
      Step.Flow flow = body.run(frame);
      if (leaves(flow)) {
        return flow;
      }
    }
    return Step.Flow.NEXT;
  }

  private static Step.Flow afterLoop(Step.Flow flow) {
    return flow == Step.Flow.BREAK ? Step.Flow.NEXT : flow;
  }

  private static boolean leaves(Step.Flow flow) {
    return flow != Step.Flow.NEXT && flow != Step.Flow.CONTINUE;
  }

  private Optional<Value> advance(Cursor cursor, Span span) {
    try {
      budget.step();
      return cursor.next();
    } catch (Raise raise) {
      throw raise.at(compiler.source, span);
    }
  }

  private boolean holds(Part test, Frame frame, Span span) {
    try {
      budget.step();
      return BoolValue.isTrue(test.run(frame));
    } catch (Raise raise) {
      throw raise.at(compiler.source, span);
    }
  }

  private Step whileLoop(Statement.While s) {
    Part test = compiler.expression(s.test());
    Block body = compiler.block(s.body());
    Block otherwise = compiler.block(s.otherwise());
    Span span = s.test().span();
    int mark = compiler.scope.mark();
    return frame -> {
      while (frame.resuming ? frame.marks[mark] == BODY : holds(test, frame, span)) {
        Step.Flow flow = body.run(frame);
        if (leaves(flow)) {
          return afterLoop(frame.ended(flow, mark, BODY));
        }
      }
      return frame.ended(otherwise.run(frame), mark, OTHERWISE);
    };
  }

  private Step branches(Statement.If s) {
    int count = s.branches().size();
    Part[] tests = new Part[count];
    Block[] bodies = new Block[count];
    Span[] spans = new Span[count];
    for (int i = 0; i < count; i++) {
      tests[i] = compiler.expression(s.branches().get(i).test());
      bodies[i] = compiler.block(s.branches().get(i).body());
      spans[i] = s.branches().get(i).test().span();
    }
    Block otherwise = compiler.block(s.otherwise());
    int mark = compiler.scope.mark();
    return frame -> {
      int i = frame.resuming ? frame.marks[mark] : 0;
      while (i < count && !frame.resuming && !holds(tests[i], frame, spans[i])) {
        i++;
      }
      return frame.ended((i < count ? bodies[i] : otherwise).run(frame), mark, i);
    };
  }

  private Step returning(Statement.Return s) {
    Optional<Part> value = s.value().map(compiler::expression);
    if (value.isEmpty()) {
      return frame -> {
        frame.result = NoneValue.NONE;
        return Step.Flow.RETURN;
      };
    }
    Code result = compiler.placed(s.span(), value.get());
    return frame -> {
      budget.step();
      frame.result = result.run(frame);
      return Step.Flow.RETURN;
    };
  }

  private Step raise(Statement.RaiseStatement s) {
    if (s.exception().isEmpty()) {
      return step(
          s.span(),
          frame -> {
            List<ExceptionValue> handled = compiler.world.handled();
            if (handled.isEmpty()) {
              throw Raise.runtimeError("No active exception to reraise");
            }
            throw Raise.of(handled.get(handled.size() - 1));
          });
    }
    Part exception = compiler.expression(s.exception().get());
    Optional<Part> cause = s.cause().map(compiler::expression);
    return step(
        s.span(),
        frame -> {
          ExceptionValue raised = exceptionOf(exception.run(frame));
          cause.ifPresent(from -> raised.setAttribute("__cause__", from.run(frame)));
          throw Raise.of(raised);
        });
  }

  static ExceptionValue exceptionOf(Value value) {
    Value made =
        value instanceof Type type && type.isSubtypeOf(ExceptionTypes.BASE)
            ? type.call(Arguments.NONE)
            : value;
    if (made instanceof ExceptionValue exception) {
      return exception;
    }
    throw Raise.typeError("exceptions must derive from BaseException");
  }

  private Step assertion(Statement.Assert s) {
    Part test = compiler.expression(s.test());
    Optional<Part> message = s.message().map(compiler::expression);
    Type error = ExceptionTypes.named("AssertionError");
    return step(
        s.test().span(),
        frame -> {
          if (!test.run(frame).truth()) {
            Value[] args =
                message.isPresent() ? new Value[] {message.get().run(frame)} : new Value[0];
            throw Raise.of(ExceptionValue.of(error, args));
          }
        });
  }
}
