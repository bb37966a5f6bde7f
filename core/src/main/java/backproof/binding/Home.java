package backproof.binding;

import backproof.array.NdArray;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** Where a program looks for a parameter, which decides how it is moved. */
public sealed interface Home {
  /** An argument, an entry of the dict {@code parameters}, or a global: forward gets a copy. */
  record Named() implements Home {}

  /**
   * Inside an object, a dict or a list: moved where it is and put back after each call.
   *
   * @param path how Python reaches the place: {@code net.params['W1']}
   * @param original what the place holds outside of calls
   * @param own the memory of a float64 array, which other places may share; it is moved in place.
   *     Empty for all else, which is replaced.
   * @param around what holds it, from the innermost outwards
   * @param keys names, keys and numbers of items on the way from a variable to the place
   */
  record Held(
      String path,
      Holder holder,
      Value original,
      Optional<NdArray> own,
      List<Part> around,
      List<String> keys)
      implements Home {
    /** Whether the program has not put something else there. */
    boolean isInPlace() {
      return holder.get() == original;
    }
  }
}
