package backproof.tape;

import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Origin;
import backproof.array.Reduce;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What NumPy warns of while a program runs, in its words and with the line. See "Floating point
 * error handling" in NumPy's reference.
 *
 * @param text as {@code divide by zero encountered in log}
 * @param origin the statement
 */
public record NumberWarning(String text, Origin origin) {
  public String sentence() {
    return "RuntimeWarning: " + text + ", in " + origin.place() + ".";
  }

  /** How an operation made inf or nan of numbers that are neither, in NumPy's words. */
  static Set<String> causes(Operation operation, NdArray output, NdArray... given) {
    boolean isElementwise = operation.isElementwise();
    NdArray[] inputs = given.clone();
    double[] read = new double[inputs.length];
    Set<String> causes = new LinkedHashSet<>();
    for (int k = 0; k < inputs.length && isElementwise; k++) {
      inputs[k] = inputs[k].broadcastTo(output.shape());
    }
    for (int i = 0; i < output.size(); i++) {
      double made = output.doubleAt(i);
      boolean isNew = !Double.isFinite(made);
      for (int k = 0; k < inputs.length && isNew; k++) {
        read[k] = read(inputs[k], output, isElementwise, i);
        isNew = Double.isNaN(made) ? !Double.isNaN(read[k]) : Double.isFinite(read[k]);
      }
      if (isNew) {
        causes.add(
            Double.isNaN(made)
                ? "invalid value"
                : isPole(operation, read) ? "divide by zero" : "overflow");
      }
    }
    return causes;
  }

  /** What an operation overwrote was a number: it is not looked at otherwise. */
  private static double read(NdArray input, NdArray output, boolean isElementwise, int place) {
    if (input.sharesStorage(output)) {
      return 1;
    }
    return isElementwise ? input.doubleAt(place) : oddest(input);
  }

  /** What is odd in it if anything is, nan before inf. */
  private static double oddest(NdArray array) {
    double oddest = 0;
    for (int i = 0; i < array.size(); i++) {
      double value = array.doubleAt(i);
      oddest =
          Double.isNaN(value) || Double.isInfinite(value) && !Double.isNaN(oddest) ? value : oddest;
    }
    return oddest;
  }

  private static boolean isPole(Operation operation, double[] read) {
    return switch (operation) {
      case Elementwise.Binary binary ->
          switch (binary.function()) {
            case DIVIDE, FLOOR_DIVIDE, REMAINDER -> read[1] == 0;
            case POWER -> read[0] == 0;
            default -> false;
          };
      case Elementwise.Unary unary ->
          switch (unary.function()) {
            case LOG, LOG2, LOG10, RECIPROCAL -> read[0] == 0;
            case LOG1P -> read[0] == -1;
            case ARCTANH -> Math.abs(read[0]) == 1;
            default -> false;
          };
      default -> false;
    };
  }

  /** NumPy names the arithmetic of single numbers apart. */
  static String name(Operation operation, NdArray... inputs) {
    boolean isScalar = operation instanceof Elementwise.Binary;
    for (NdArray input : inputs) {
      isScalar = isScalar && input.rank() == 0;
    }
    return switch (operation) {
      case Reduce reduce -> "reduce";
      case Elementwise.Copy copy -> "cast";
      default -> (isScalar ? "scalar " : "") + operation.name();
    };
  }
}
