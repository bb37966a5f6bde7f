package backproof.check;

import java.util.List;

/**
 * One parameter array that is moved entry by entry.
 *
 * @param name the parameter, as in {@code W2}
 * @param gradient what the backward pass calls its gradient, as in {@code dW2}
 * @param shape empty for a single number
 * @param start the values at the point that is checked, in C order
 */
public record Block(String name, String gradient, List<Integer> shape, double[] start) {

  /** How an entry is written in a sentence: {@code W2[0, 3]}, or {@code b} for a single number. */
  public String entryName(int entry) {
    return name + Shapes.index(shape, entry);
  }
}
