package backproof.python;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of one call. */
final class Frame {
  private static final int[] NO_MARKS = {};
  private static final Object[] NOTHING = {};
  private static final Map<String, Value> NO_MEMBERS = Map.of();

  final @Nullable Value[] slots;
  final Cell[] cells;
  Value result = NoneValue.NONE;

  /** The members of the class whose body runs in this frame. */
  Map<String, Value> members = NO_MEMBERS;

  /** The function that runs in this frame, for super(). */
  Optional<FunctionValue> function = Optional.empty();

  /** A generator goes on: every statement on the way in starts where it noted that it was. */
  boolean resuming;

  /** Where each statement of a generator was when it paused, by the statement's mark. */
  int[] marks = NO_MARKS;

  /** What each statement of a generator goes on with. */
  @Nullable Object[] kept = NOTHING;

  /** What the generator's user sends in, a value or an exception. */
  Value sent = NoneValue.NONE;

  Optional<Raise> thrown = Optional.empty();

  Frame(int slots, Cell[] cells) {
    this.slots = new Value[slots];
    this.cells = cells;
  }

  Object kept(int mark) {
    return java.util.Objects.requireNonNull(kept[mark]);
  }

  /** As {@link #ended}, with something to go on with. */
  Step.Flow paused(Step.Flow flow, int mark, int at, Object toKeep) {
    if (flow == Step.Flow.YIELD) {
      kept[mark] = toKeep;
    }
    return ended(flow, mark, at);
  }

  /** The same flow; where it is a generator's pause, the statement's place is noted. */
  Step.Flow ended(Step.Flow flow, int mark, int at) {
    if (flow == Step.Flow.YIELD) {
      marks[mark] = at;
    }
    return flow;
  }
}
