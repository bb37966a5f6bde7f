package backproof.tape;

import backproof.array.BinaryFunction;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.UnaryFunction;
import java.util.List;
import java.util.Optional;

/**
 * The step of a recorded computation that lets most rounding through to the cost, by losing digits:
 * the relative error of its result is many times that of what it reads, as in {@code 1 - a} for an
 * {@code a} near 1.
 *
 * @param instruction its number on the tape
 * @param noise how far the rounding of what it reads moves the cost
 * @param growth how many times larger the relative error of its result is
 */
public record DigitLoss(int instruction, double noise, double growth) {
  private static final double UNIT = 1.1102230246251565e-16; // 2^-53

  /** Less is not worth a word. */
  private static final double LEAST_GROWTH = 8;

  /** Looks for it in a tape that has just been swept. */
  public static Optional<DigitLoss> of(Tape tape, Sweep sweep) {
    Optional<DigitLoss> worst = Optional.empty();
    List<Instruction> instructions = tape.instructions();
    for (int i = 0; i < instructions.size(); i++) {
      if (instructions.get(i) instanceof Instruction.Compute compute) {
        int number = i;
        Optional<DigitLoss> loss = sweep.slope(i).flatMap(slope -> at(number, compute, slope));
        if (loss.isPresent() && worst.map(known -> known.noise).orElse(0.0) < loss.get().noise) {
          worst = loss;
        }
      }
    }
    return worst;
  }

  private static Optional<DigitLoss> at(int number, Instruction.Compute compute, NdArray slope) {
    double sum = 0;
    double largest = 0;
    double growth = 0;
    NdArray[] inputs = compute.inputs().toArray(new NdArray[0]);
    if (compute.operation() instanceof Elementwise) {
      for (int i = 0; i < inputs.length; i++) {
        inputs[i] = inputs[i].broadcastTo(compute.output().shape());
      }
    }
    for (int i = 0; i < slope.size(); i++) {
      double read = read(compute, i, inputs);
      double moved = Math.abs(slope.doubleAt(i)) * read * UNIT;
      sum += moved * moved;
      if (moved > largest) {
        largest = moved;
        growth = read / Math.abs(compute.output().doubleAt(i));
      }
    }
    return growth > LEAST_GROWTH && sum < Double.POSITIVE_INFINITY
        ? Optional.of(new DigitLoss(number, Math.sqrt(sum), growth))
        : Optional.empty();
  }

  /** How far the output element moves for a relative change of 1 in what it is made of. */
  private static double read(Instruction.Compute compute, int element, NdArray... inputs) {
    return switch (compute.operation()) {
      case Elementwise.Binary binary
          when binary.function() == BinaryFunction.ADD
              || binary.function() == BinaryFunction.SUBTRACT ->
          Math.max(Math.abs(inputs[0].doubleAt(element)), Math.abs(inputs[1].doubleAt(element)));
      case Elementwise.Unary unary when unary.function() == UnaryFunction.EXP ->
          Math.abs(compute.output().doubleAt(element) * inputs[0].doubleAt(element));
      case Elementwise.Unary unary when unary.function() == UnaryFunction.LOG -> 1;
      case Reduce reduce
          when reduce.reduction() == Reduction.SUM && compute.output().size() == 1 -> {
        double total = 0;
        for (int i = 0; i < inputs[0].size(); i++) {
          total += Math.abs(inputs[0].doubleAt(i));
        }
        yield total;
      }
      default -> 0;
    };
  }

  /** What to write instead, in NumPy; empty where no better form is known. */
  public String remedy(Tape tape) {
    Origins origins = new Origins(tape.instructions());
    Instruction.Compute lossy = (Instruction.Compute) tape.instructions().get(instruction);
    NdArray first = lossy.inputs().get(0);
    if (origins.isBinary(lossy, BinaryFunction.SUBTRACT)) {
      NdArray second = lossy.inputs().get(1);
      if (origins.isOnes(first) && origins.isSigmoid(second) && origins.isLogged(lossy)) {
        return "np.log(1 - sigmoid(z)) is -np.logaddexp(0, z), which keeps its digits";
      }
      if (origins.isOnes(second) && origins.isUnary(first, UnaryFunction.EXP)) {
        return "np.exp(x) - 1 is np.expm1(x), which keeps its digits";
      }
    }
    if (origins.isBinary(lossy, BinaryFunction.ADD) && origins.isLogged(lossy)) {
      return "np.log(1 + x) is np.log1p(x), which keeps its digits";
    }
    return origins.isLog(lossy) && origins.isSigmoid(first)
        ? "np.log(sigmoid(z)) is -np.logaddexp(0, -z), which keeps its digits"
        : "";
  }
}
