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

  private final Compiler compiler;

  TryCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  Step compile(Statement.Try s) {
    Step body = compiler.block(s.body());
    List<Handler> handlers = s.handlers().stream().map(this::handler).toList();
    Step otherwise = compiler.block(s.otherwise());
    Step guarded =
        frame -> {
          Step.Flow flow;
          try {
            flow = body.run(frame);
          } catch (Raise raise) {
            return handle(raise, handlers, frame);
          }
          return flow == Step.Flow.NEXT ? otherwise.run(frame) : flow;
        };
    if (s.last().isEmpty()) {
      return guarded;
    }
    Step last = compiler.block(s.last());
    return frame -> {
      Step.Flow flow;
      try {
        flow = guarded.run(frame);
      } catch (Raise raise) {
        if (raise.isFinal()) {
          throw raise;
        }
        Step.Flow end = last.run(frame);
        if (end != Step.Flow.NEXT) {
          return end;
        }
        throw raise;
      }
      Value result = frame.result;
      Step.Flow end = last.run(frame);
      if (end == Step.Flow.NEXT) {
        frame.result = result;
      }
      return end == Step.Flow.NEXT ? flow : end;
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

  private Step.Flow handle(Raise raise, List<Handler> handlers, Frame frame) {
    for (Handler handler : handlers) {
      if (!raise.isFinal() && catches(handler, raise.exception(), frame)) {
        return run(handler, raise.exception(), frame);
      }
    }
    throw raise;
  }

  private Step.Flow run(Handler handler, ExceptionValue exception, Frame frame) {
    List<ExceptionValue> handled = compiler.world.handled();
    handler.store().ifPresent(store -> store.run(frame, exception));
    handled.add(exception);
    try {
      Step.Flow flow = handler.body().run(frame);
      handler.forget().ifPresent(forget -> forgetQuietly(forget, frame));
      return flow;
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
