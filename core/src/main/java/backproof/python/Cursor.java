package backproof.python;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/** One pass over the items of an iterable: the {@code __next__} of an iterator. */
@FunctionalInterface
public interface Cursor {
  /** The next item, or empty at the end (Python's {@code StopIteration}). */
  Optional<Value> next();

  /** One pass over what is found by position; the length is asked for before each item. */
  static Cursor over(IntSupplier length, IntFunction<Value> item) {
    int[] next = {0};
    return () ->
        next[0] < length.getAsInt() ? Optional.of(item.apply(next[0]++)) : Optional.empty();
  }
}
