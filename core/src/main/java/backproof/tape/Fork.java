package backproof.tape;

import backproof.array.Origin;
import java.util.List;

/**
 * How fast the cost rises with a value that is read in several places.
 *
 * @param slope in all, in C order
 */
public record Fork(double[] slope, List<Branch> branches) {
  /**
   * What comes back from one place.
   *
   * @param reader the statement that reads the value there
   */
  public record Branch(Origin reader, double[] share) {}
}
