package backproof.python;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** Makes try statements ready to run. */
final class TryCompiler {
  private record Handler(
      Optional<Code> type,
      Optional<String> name,
      Step body,
      Optional<AssignmentCompiler.Store> store,
      Optional<AssignmentCompiler.Action> forget) {}

  /** How the guarded part ended, while the last block runs. */
  private record Ending(Step.Flow flow, Value result, Optional<Raise> raise) {}

  private static final int BODY = 0;
  private static final int LAST = 1;
  private static final int HANDLERS = 2;

  private final Compiler compiler;

  TryCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  Step compile(Statement.Try s) {
    Step guarded = guarded(s);
    if (s.last().isEmpty()) {
      return guarded;
    }
    Step last = compiler.block(s.last());
    int mark = compiler.scope.mark();
    return frame -> {
      Ending ending;
      if (frame.resuming && frame.marks[mark] == LAST) {
        ending = (Ending) frame.kept(mark);
      } else {
        ending = ending(guarded, frame);
        if (ending.flow() == Step.Flow.YIELD) {
          return frame.ended(Step.Flow.YIELD, mark, BODY);
        }
      }
      Step.Flow end = afterwards(last, ending, frame);
      if (end != Step.Flow.NEXT) {
        return frame.paused(end, mark, LAST, ending);
      }
      if (ending.raise().isPresent()) {
        throw ending.raise().get();
      }
      frame.result = ending.result();
      return ending.flow();
    };
  }

  private static Step.Flow afterwards(Step last, Ending ending, Frame frame) {
    try {
      return last.run(frame);
    } catch (Raise raise) {
      ending.raise().ifPresent(pending -> raise.exception().during(pending.exception()));
      throw raise;
    }
  }

  private static Ending ending(Step guarded, Frame frame) {
    try {
      Step.Flow flow = guarded.run(frame);
      return new Ending(flow, frame.result, Optional.empty());
    } catch (Raise raise) {
      if (raise.isFinal()) {
        throw raise;
      }
      return new Ending(Step.Flow.NEXT, frame.result, Optional.of(raise));
    }
  }

  private Step guarded(Statement.Try s) {
    Step body = compiler.block(s.body());
    List<Handler> handlers = s.handlers().stream().map(this::handler).toList();
    Step otherwise = compiler.block(s.otherwise());
    int mark = compiler.scope.mark();
    return frame -> {
      int at = frame.resuming ? frame.marks[mark] : BODY;
      if (at >= HANDLERS) {
        return run(handlers, at - HANDLERS, (ExceptionValue) frame.kept(mark), frame, mark);
      }
      if (at == BODY) {
        Step.Flow flow;
        try {
          flow = body.run(frame);
        } catch (Raise raise) {
          return handle(raise, handlers, frame, mark);
        }
        if (flow != Step.Flow.NEXT) {
          return frame.ended(flow, mark, BODY);
        }
      }
      return frame.ended(otherwise.run(frame), mark, LAST);
    };
  }

  private Handler handler(Statement.Handler handler) {
    Optional<Expression.Name> name =
        handler.name().map(n -> new Expression.Name(n, handler.span()));
    return new Handler(
        handler.type().map(t -> compiler.placed(t.span(), compiler.expression(t))),
        handler.name(),
        compiler.block(handler.body()),
        name.map(compiler::store),
        name.map(compiler.assignments()::delete));
  }

  private Step.Flow handle(Raise raise, List<Handler> handlers, Frame frame, int mark) {
    for (int i = 0; i < handlers.size(); i++) {
      if (!raise.isFinal() && catches(handlers.get(i), raise.exception(), frame)) {
        handlers.get(i).store().ifPresent(store -> store.run(frame, raise.exception()));
        return run(handlers, i, raise.exception(), frame, mark);
      }
    }
    throw raise;
  }

  private Step.Flow run(
      List<Handler> handlers, int at, ExceptionValue exception, Frame frame, int mark) {
    List<ExceptionValue> handled = compiler.world.handled();
    handled.add(exception);
    try {
      Step.Flow flow = handlers.get(at).body().run(frame);
      if (flow != Step.Flow.YIELD) {
        handlers.get(at).forget().ifPresent(forget -> forgetQuietly(forget, frame));
      }
      return frame.paused(flow, mark, HANDLERS + at, exception);
    } catch (Raise raise) {
      raise.exception().during(exception);
      handlers.get(at).forget().ifPresent(forget -> forgetQuietly(forget, frame));
      throw raise;
    } finally {
      handled.remove(handled.size() - 1);
    }
  }

  private static void forgetQuietly(AssignmentCompiler.Action forget, Frame frame) {
    try {
      forget.run(frame);
    } catch (Raise alreadyGone) {
      if (!alreadyGone.exception().type().isSubtypeOf(ExceptionTypes.named("NameError"))) {
        throw alreadyGone;
      }
    }
  }

  private static boolean catches(Handler handler, ExceptionValue exception, Frame frame) {
    if (handler.type().isEmpty()) {
      return true;
    }
    Value wanted = handler.type().get().run(frame);
    List<Value> types = wanted instanceof TupleValue tuple ? tuple.items() : List.of(wanted);
    for (Value each : types) {
      if (!(each instanceof Type type) || !type.isSubtypeOf(ExceptionTypes.BASE)) {
        throw Raise.typeError(
            "catching classes that do not inherit from BaseException is not allowed");
      }
      if (exception.type().isSubtypeOf(type)) {
        return true;
      }
    }
    return false;
  }
}
