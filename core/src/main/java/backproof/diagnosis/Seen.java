package backproof.diagnosis;

/**
 * A value that a statement gave to a name while the program ran.
 *
 * @param place which statement, as {@link Watch} numbers them
 */
public record Seen(int place, double[] values) {
  /** The place of a value on the way that no statement gives to a name. */
  public static final int NAMELESS = -1;
}
