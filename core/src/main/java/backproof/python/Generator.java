package backproof.python;

import java.util.Optional;

/** The run of a generator function: it pauses at each yield and goes on when asked. */
final class Generator implements Cursor {
  private enum State {
    NEW,
    PAUSED,
    RUNNING,
    ENDED
  }

  private final FunctionCode code;
  private final Frame frame;
  private final Budget budget;
  private State state = State.NEW;

  Generator(FunctionCode code, Frame frame, Budget budget) {
    this.code = code;
    this.frame = frame;
    this.budget = budget;
    frame.marks = new int[code.marks];
    frame.kept = new Object[code.marks];
  }

  @Override
  public Optional<Value> next() {
    return resume(NoneValue.NONE, Optional.empty());
  }

  /** What the generator returned; nothing while it runs and when it is asked again. */
  Value returned() {
    Value value = frame.result;
    frame.result = NoneValue.NONE;
    return value;
  }

  /** Goes on to the next yield with a value or an exception that comes out of this one. */
  Optional<Value> resume(Value sent, Optional<Raise> thrown) {
    if (state == State.RUNNING) {
      throw Raise.valueError("generator already executing");
    }
    if (state == State.NEW && sent != NoneValue.NONE) {
      throw Raise.typeError("can't send non-None value to a just-started generator");
    }
    if (thrown.isPresent() && state != State.PAUSED) {
      state = State.ENDED;
      throw thrown.get();
    }
    if (state == State.ENDED) {
      return Optional.empty();
    }
    frame.resuming = state == State.PAUSED;
    frame.sent = sent;
    frame.thrown = thrown;
    return run();
  }

  private Optional<Value> run() {
    budget.step();
    budget.enter(code.weight);
    State after = State.ENDED;
    state = State.RUNNING;
    try {
      Step.Flow flow = code.body.run(frame);
      if (flow == Step.Flow.YIELD) {
        after = State.PAUSED;
        return Optional.of(frame.result);
      }
      if (flow == Step.Flow.NEXT) {
        frame.result = NoneValue.NONE;
      }
      return Optional.empty();
    } catch (Raise raise) {
      frame.result = NoneValue.NONE;
      if (raise.typeName().equals("StopIteration")) {
        throw Raise.runtimeError("generator raised StopIteration");
      }
      throw raise;
    } finally {
      state = after;
      budget.leave(code.weight);
    }
  }

  /** Ends the generator where it is. */
  void close() {
    try {
      if (resume(NoneValue.NONE, Optional.of(Raise.of("GeneratorExit", ""))).isPresent()) {
        throw Raise.runtimeError("generator ignored GeneratorExit");
      }
    } catch (Raise raise) {
      if (!raise.typeName().equals("GeneratorExit")) {
        throw raise;
      }
    }
  }
}
