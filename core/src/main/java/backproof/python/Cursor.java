package backproof.python;

import java.util.Optional;

/** One pass over the items of an iterable: the {@code __next__} of an iterator. */
@FunctionalInterface
public interface Cursor {
  /** The next item, or empty at the end (Python's {@code StopIteration}). */
  Optional<Value> next();
}
