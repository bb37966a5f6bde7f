package backproof.diagnosis;

import java.util.List;

/**
 * What the program gives at one point.
 *
 * @param blocks empty where there is nothing to compare
 */
public record Reading(List<Block> blocks) {
  /** The program raises. */
  public static final Reading RAISED = new Reading(List.of());

  /** The program has another cost than before. */
  public static final Reading OTHER_COST = new Reading(List.of());

  /**
   * The gradient of one parameter.
   *
   * @param value in C order; empty where there is none of the right size
   * @param exact the right gradient
   * @param parameter the values of the parameter itself
   * @param isRight whether the two agree as far as rounding allows, in shape as well
   * @param tolerance how far apart two entries may be and agree
   */
  public record Block(
      List<Integer> shape,
      double[] value,
      double[] exact,
      double[] parameter,
      boolean isRight,
      double tolerance) {

    boolean isRight(int entry) {
      return Math.abs(value[entry] - exact[entry]) <= tolerance;
    }
  }

  public boolean isComplete() {
    return !blocks.isEmpty();
  }

  public boolean isRight() {
    return isComplete() && blocks.stream().allMatch(Block::isRight);
  }

  boolean isRight(int block) {
    return isComplete() && blocks.get(block).isRight();
  }
}
