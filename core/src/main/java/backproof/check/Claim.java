package backproof.check;

import java.util.List;

/** The gradient of one block as the backward pass gave it; as many values as the array has. */
public record Claim(List<Integer> shape, double[] values) {}
