package backproof.python;

import backproof.python.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** Makes yield and with ready to run. */
final class PauseCompiler {
  private final Compiler compiler;

  PauseCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  private Step placed(Statement statement, Step step) {
    String source = compiler.source;
    return frame -> {
      try {
        compiler.world.budget.step();
        return step.run(frame);
      } catch (Raise raise) {
        throw raise.at(source, statement.span());
      }
    };
  }

  Step give(Statement.Yield s) {
    Part value =
        s.value().map(compiler::expression).orElseGet(() -> Part.of(frame -> NoneValue.NONE));
    List<Target> stores = s.targets().stream().map(compiler::store).toList();
    return placed(s, s.isFrom() ? giveAll(value, stores) : giveOne(value, stores));
  }

  private static Step giveOne(Part value, List<Target> stores) {
    return frame -> {
      if (!frame.resuming) {
        frame.result = value.run(frame);
        return Step.Flow.YIELD;
      }
      frame.resuming = false;
      if (frame.thrown.isPresent()) {
        throw frame.thrown.get();
      }
      stores.forEach(store -> store.run(frame, frame.sent));
      return Step.Flow.NEXT;
    };
  }

  private Step giveAll(Part value, List<Target> stores) {
    int mark = compiler.scope.mark();
    return frame -> {
      Cursor inner;
      Value sent = NoneValue.NONE;
      Optional<Raise> thrown = Optional.empty();
      if (frame.resuming) {
        inner = (Cursor) frame.kept(mark);
        sent = frame.sent;
        thrown = frame.thrown;
      } else {
        inner = value.run(frame).iterate();
      }
      frame.resuming = false;
      Optional<Value> next = IteratorValue.resume(inner, sent, thrown);
      if (next.isPresent()) {
        frame.result = next.get();
        return frame.paused(Step.Flow.YIELD, mark, 0, inner);
      }
      Value end = inner instanceof Generator generator ? generator.returned() : NoneValue.NONE;
      stores.forEach(store -> store.run(frame, end));
      return Step.Flow.NEXT;
    };
  }

  Step with(Statement.With s) {
    Part manager = compiler.expression(s.manager());
    Optional<Target> target = s.target().map(compiler::store);
    Step body = compiler.block(s.body());
    int mark = compiler.scope.mark();
    return placed(
        s,
        frame -> {
          Value exit;
          if (frame.resuming) {
            exit = (Value) frame.kept(mark);
          } else {
            Value managed = manager.run(frame);
            Value enter = special(managed, "__enter__", "");
            exit = special(managed, "__exit__", " (missed __exit__ method)");
            Value entered = enter.call(Arguments.NONE);
            target.ifPresent(store -> store.run(frame, entered));
          }
          Step.Flow flow;
          try {
            flow = body.run(frame);
          } catch (Raise raise) {
            if (raise.isFinal() || !swallows(exit, raise.exception())) {
              throw raise;
            }
            return Step.Flow.NEXT;
          }
          if (flow != Step.Flow.YIELD) {
            Value result = frame.result;
            exit.call(Arguments.of(NoneValue.NONE, NoneValue.NONE, NoneValue.NONE));
            frame.result = result;
          }
          return frame.paused(flow, mark, 0, exit);
        });
  }

  private static Value special(Value managed, String name, String why) {
    return managed
        .findAttribute(name)
        .orElseThrow(
            () ->
                Raise.typeError(
                    "'"
                        + managed.type().name()
                        + "' object does not support the context manager protocol"
                        + why));
  }

  private boolean swallows(Value exit, ExceptionValue exception) {
    List<ExceptionValue> handled = compiler.world.handled();
    handled.add(exception);
    try {
      return exit.call(Arguments.of(exception.type(), exception, NoneValue.NONE)).truth();
    } finally {
      handled.remove(handled.size() - 1);
    }
  }
}
