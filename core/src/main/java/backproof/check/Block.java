package backproof.check;

import java.util.List;

/**
 * One parameter array that is moved entry by entry.
 *
 * @param name the parameter, as in {@code W2}
 * @param gradient what the backward pass calls its gradient, as in {@code dW2}
 * @param shape empty for a single number
 * @param start the values at the point that is checked, in C order
 * @param chosen which entries of the array these are, in C order, where only some are checked;
 *     empty where all are
 */
public record Block(
    String name, String gradient, List<Integer> shape, double[] start, int[] chosen) {
  private static final int[] ALL = {};

  /** A block whose entries are all checked. */
  public Block(String name, String gradient, List<Integer> shape, double[] start) {
    this(name, gradient, shape, start, ALL);
  }

  /** The same parameter, of which only these entries are checked. */
  public Block sampled(int[] entries) {
    double[] values = new double[entries.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = start[entries[i]];
    }
    return new Block(name, gradient, shape, values, entries.clone());
  }

  /** How many entries the array has, checked or not. */
  public int size() {
    return Shapes.size(shape);
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
}
