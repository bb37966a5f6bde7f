package backproof.tape;

/**
 * A place where the derivative has two sides, as that of {@code maximum(0, z)} at {@code z = 0}.
 *
 * @param instruction its number on the tape
 * @param element of the output of that instruction, in C order
 */
public record Tie(int instruction, int element) {}
