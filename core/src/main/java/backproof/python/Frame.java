package backproof.python;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of one call. */
final class Frame {
  final @Nullable Value[] slots;
  final Cell[] cells;
  Value result = NoneValue.NONE;

  /** The members of the class whose body runs in this frame. */
  Map<String, Value> members = Map.of();

  /** The function that runs in this frame, for super(). */
  Optional<FunctionValue> function = Optional.empty();

  Frame(int slots, Cell[] cells) {
    this.slots = new Value[slots];
    this.cells = cells;
  }
}
