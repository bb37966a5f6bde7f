package backproof.tape;

import java.util.List;

/**
 * The derivative of the cost with every entry of every leaf.
 *
 * @param leaves for each leaf its entries in C order
 * @param ties where one of several derivatives was chosen
 */
public record Gradient(double cost, List<double[]> leaves, List<Tie> ties) {}
