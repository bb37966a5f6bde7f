package backproof.tape;

import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Origin;
import backproof.array.Reduce;
import java.util.ArrayList;
import java.util.List;

/**
 * What NumPy warns of while forward runs, in its words and with the line: read off the tape, so
 * that no operation has to look for it. See "Floating point error handling" in NumPy's reference.
 *
 * @param text as {@code divide by zero encountered in log}
 * @param origin the statement
 */
public record NumberWarning(String text, Origin origin) {
  private static final int MOST = 6;

  /** Of each step that makes inf or nan of numbers that are neither. */
  public static List<NumberWarning> of(Tape tape) {
    List<NumberWarning> warnings = new ArrayList<>();
    for (Instruction instruction : tape.instructions()) {
      if (instruction instanceof Instruction.Compute step && isOdd(step.output())) {
        String cause = cause(step);
        NumberWarning warning =
            new NumberWarning(cause + " encountered in " + name(step), step.origin());
        if (!cause.isEmpty() && warnings.size() < MOST && !warnings.contains(warning)) {
          warnings.add(warning);
        }
      }
    }
    return warnings;
  }

  public String sentence() {
    return "RuntimeWarning: " + text + ", in " + origin.place() + ".";
  }

  private static boolean isOdd(NdArray array) {
    boolean isOdd = false;
    for (int i = 0; i < array.size() && !isOdd && array.dtype().isFloating(); i++) {
      isOdd = !Double.isFinite(array.doubleAt(i));
    }
    return isOdd;
  }

  /** The first of them; empty where what is odd was so before. */
  private static String cause(Instruction.Compute step) {
    boolean isElementwise = step.operation().isElementwise();
    NdArray[] inputs = step.inputs().toArray(new NdArray[0]);
    double[] read = new double[inputs.length];
    for (int k = 0; k < inputs.length && isElementwise; k++) {
      inputs[k] = inputs[k].broadcastTo(step.output().shape());
    }
    for (int i = 0; i < step.output().size(); i++) {
      double made = step.output().doubleAt(i);
      boolean isNew = !Double.isFinite(made);
      for (int k = 0; k < inputs.length && isNew; k++) {
        read[k] = isElementwise ? inputs[k].doubleAt(i) : oddest(inputs[k]);
        isNew = Double.isNaN(made) ? !Double.isNaN(read[k]) : Double.isFinite(read[k]);
      }
      if (isNew) {
        return Double.isNaN(made)
            ? "invalid value"
            : isPole(step, read) ? "divide by zero" : "overflow";
      }
    }
    return "";
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

  private static boolean isPole(Instruction.Compute step, double[] read) {
    return switch (step.operation()) {
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
  private static String name(Instruction.Compute step) {
    boolean isScalar = step.operation() instanceof Elementwise.Binary;
    for (NdArray input : step.inputs()) {
      isScalar = isScalar && input.rank() == 0;
    }
    String name = step.operation() instanceof Reduce ? "reduce" : step.operation().name();
    return (isScalar ? "scalar " : "") + name;
  }
}
