package backproof.diagnosis;

/**
 * A value that a statement gave to a name while the program ran.
 *
 * @param place which statement, as {@link Watch} numbers them
 */
public record Seen(int place, double[] values) {}
