package backproof.python;

import org.jspecify.annotations.Nullable;

/** A variable that outlives its frame: a global, or a local that an inner function uses. */
final class Cell {
  @Nullable Value value;
}
