package backproof.check;

import java.util.List;
import java.util.OptionalInt;

/**
 * One parameter array that is moved entry by entry.
 *
 * @param name the parameter, as in {@code W2}
 * @param gradient what the backward pass calls its gradient, as in {@code dW2}
 * @param shape empty for a single number
 * @param start the values at the point that is checked, in C order
 * @param chosen which entries of the array these are, in C order, where only some are measured;
 *     empty where all are
 */
public record Block(
    String name, String gradient, List<Integer> shape, double[] start, int[] chosen) {
  private static final int[] ALL = {};

  /** A block whose entries are all measured. */
  public Block(String name, String gradient, List<Integer> shape, double[] start) {
    this(name, gradient, shape, start, ALL);
  }

  /** The same parameter, of which only these entries are measured. */
  public Block sampled(int[] entries) {
    Block some = new Block(name, gradient, shape, start, entries.clone());
    return new Block(name, gradient, shape, some.chosen(start), some.chosen);
  }

  /** How many entries the array has, measured or not. */
  public int size() {
    return Shapes.size(shape);
  }

  /** Of the values of the whole array those of this block's entries. */
  double[] chosen(double[] values) {
    if (chosen.length == 0) {
      return values;
    }
    double[] some = new double[chosen.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = values[chosen[i]];
    }
    return some;
  }

  /** Where in the array, in C order, the entry of this number lies. */
  public int place(int entry) {
    return chosen.length == 0 ? entry : chosen[entry];
  }

  /** Where the entry is: {@code [1, 2]}, or nothing for a single number. */
  String index(int entry) {
    return Shapes.index(shape, place(entry));
  }

  /** How an entry is written in a sentence: {@code W2[0, 3]}, or {@code b} for a single number. */
  public String entryName(int entry) {
    return name + index(entry);
  }

  /** The place of the entry that is written so; empty where it is none of this block. */
  public OptionalInt placeOf(String written) {
    return written.startsWith(name)
        ? Shapes.place(shape, written.substring(name.length()))
        : OptionalInt.empty();
  }
}
