package backproof.python;

/** Bounds that are the same wherever a program runs. */
public final class FixedBounds {
  public static final int SEQUENCE_ITEMS = Operators.LARGEST_SEQUENCE;
  public static final int CONSUMED_ITEMS = Operators.MOST_CONSUMED;
  public static final int INTEGER_BITS = Integers.MOST_BITS;
  public static final int FACTORIAL = 20_000;
  public static final int BRACKETS = backproof.python.syntax.Parser.MOST_BRACKETS;

  private FixedBounds() {}

  /** A number with commas between its thousands. */
  public static String grouped(long number) {
    return Texts.grouped(number);
  }
}
