package backproof.array;

/**
 * What an operation's rule of the derivative works on.
 *
 * @param slope how fast the cost rises with each element of the output; new memory in C order, but
 *     for a {@link Scatter}, whose target it is
 * @param output what the operation gave
 * @param moving how many of the inputs hang on a leaf
 * @param inputs what the operation read
 */
public record Pull(NdArray slope, NdArray output, int moving, Ties ties, NdArray... inputs) {}
