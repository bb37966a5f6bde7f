package backproof.check;

import java.util.List;

/**
 * One parameter array in the report.
 *
 * @param name the parameter, as in {@code W2}
 * @param gradient what the backward pass calls its gradient, as in {@code dW2}
 * @param shape empty for a single number
 * @param difference formula (3) on this block alone
 * @param witness what the gradient was held against
 * @param grad the user's gradient, in C order
 * @param gradapprox the numerical gradient, in C order
 * @param exact the exact gradient, in C order; empty where it is not known
 * @param uncertainty how far each of {@code gradapprox} may be off; empty where that was not
 *     measured
 * @param kinks the nearest kink of those entries that have one within 1, as far as they are known
 * @param entries which entries these are where only some were measured; empty where all were
 */
public record BlockReport(
    String name,
    String gradient,
    List<Integer> shape,
    double difference,
    Verdict verdict,
    Witness witness,
    double[] grad,
    double[] gradapprox,
    double[] exact,
    double[] uncertainty,
    List<Kink> kinks,
    int[] entries) {
  private static final double[] NONE = {};

  /** Without what is measured later. */
  public BlockReport(
      String name,
      String gradient,
      List<Integer> shape,
      double difference,
      Verdict verdict,
      Witness witness,
      double[] grad,
      double[] gradapprox,
      double[] exact,
      int[] entries) {
    this(
        name,
        gradient,
        shape,
        difference,
        verdict,
        witness,
        grad,
        gradapprox,
        exact,
        NONE,
        List.of(),
        entries);
  }

  /** A block of which every entry was measured, without its exact gradient. */
  public BlockReport(
      String name,
      String gradient,
      List<Integer> shape,
      double difference,
      Verdict verdict,
      double[] grad,
      double[] gradapprox) {
    this(
        name,
        gradient,
        shape,
        difference,
        verdict,
        Witness.NUMERICAL,
        grad,
        gradapprox,
        NONE,
        new int[0]);
  }

  /** The same with another verdict. */
  BlockReport judged(Verdict other) {
    return with(other, uncertainty, kinks);
  }

  /** The same with what was measured entry by entry. */
  BlockReport measured(double[] uncertainties, List<Kink> found) {
    return with(verdict, uncertainties, found);
  }

  private BlockReport with(Verdict other, double[] uncertainties, List<Kink> found) {
    return new BlockReport(
        name,
        gradient,
        shape,
        difference,
        other,
        witness,
        grad,
        gradapprox,
        exact,
        uncertainties,
        List.copyOf(found),
        entries);
  }
}
