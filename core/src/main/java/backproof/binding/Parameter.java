package backproof.binding;

import backproof.array.NdArray;
import backproof.check.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * An array that is moved, entry by entry.
 *
 * @param name how the report calls it: {@code W1}, {@code model.w}, {@code net.weights[0]}
 * @param start its values before anything was run
 * @param subject what its gradient is named after: {@code W1}, {@code w}, {@code weights}
 * @param item which item of the list {@code subject} it is, or which of the gradients in order is
 *     its own; negative where it is the whole
 * @param given how its gradient is given
 */
public record Parameter(
    String name, NdArray start, Home home, String subject, int item, Given given) {
  /** Where the gradient of a parameter is. */
  enum Given {
    /** In what backward returns, by a name or in order. */
    FLAT,
    /** In what backward returns, nested as the parameters are. */
    NESTED,
    /** Where the parameter is, under a name of its own. */
    BESIDE,
    /** In what backward returns, in the order in which forward is given the parameters. */
    ORDERED
  }

  /** A parameter that forward finds by its name. */
  static Parameter named(String name, NdArray start) {
    return new Parameter(name, start, new Home.Named(), name, -1, Given.FLAT);
  }

  /** Whether it is somewhere inside what this variable stands for. */
  public boolean isIn(String variable) {
    return home instanceof Home.Held held
        && (held.path().startsWith(variable + ".") || held.path().startsWith(variable + "["));
  }

  boolean isItem() {
    return item >= 0 && given == Given.FLAT;
  }

  /** A float64 copy that a program may keep, change or record. */
  NdArray copy() {
    return NdArray.of(start.shape(), start.toDoubles());
  }

  /** The same place with other values. */
  public Parameter startingAt(NdArray values) {
    return new Parameter(name, values, home, subject, item, given);
  }

  /** The same place, known by its whole path; its gradient is given in another way. */
  Parameter given(Given other) {
    String path = home instanceof Home.Held held ? held.path() : name;
    return new Parameter(path, start, home, path, -1, other);
  }

  /** The same place, known by its whole path; its gradient is this one of those in order. */
  Parameter ordered(int place) {
    Parameter known = given(Given.ORDERED);
    return new Parameter(known.name, start, home, known.subject, place, Given.ORDERED);
  }

  public List<Integer> shape() {
    return shapeOf(start);
  }

  public Block block(String gradient) {
    return new Block(name, gradient, shape(), start.toDoubles());
  }

  public static List<Integer> shapeOf(NdArray array) {
    List<Integer> shape = new ArrayList<>();
    for (int axis = 0; axis < array.rank(); axis++) {
      shape.add(array.shape().length(axis));
    }
    return List.copyOf(shape);
  }
}
