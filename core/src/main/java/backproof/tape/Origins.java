package backproof.tape;

import backproof.array.BinaryFunction;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Storage;
import backproof.array.UnaryFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which instruction made what, to recognise formulas in a recording. */
final class Origins {
  private final List<Instruction> instructions;
  private final Map<Storage, Instruction.Compute> makers = new HashMap<>();

  Origins(List<Instruction> instructions) {
    this.instructions = instructions;
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Compute compute) {
        makers.put(compute.output().storage(), compute);
      }
    }
  }

  private Optional<Instruction.Compute> maker(NdArray array) {
    return Optional.ofNullable(makers.get(array.storage()));
  }

  boolean isBinary(Instruction.Compute compute, BinaryFunction function) {
    return compute.operation() instanceof Elementwise.Binary binary
        && binary.function() == function;
  }

  boolean isUnary(NdArray array, UnaryFunction function) {
    return maker(array).filter(compute -> isUnary(compute, function)).isPresent();
  }

  private static boolean isUnary(Instruction.Compute compute, UnaryFunction function) {
    return compute.operation() instanceof Elementwise.Unary unary && unary.function() == function;
  }

  boolean isLog(Instruction.Compute compute) {
    return isUnary(compute, UnaryFunction.LOG);
  }

  /** A constant of the program that is 1 everywhere. */
  boolean isOnes(NdArray array) {
    for (int i = 0; i < array.size(); i++) {
      if (array.doubleAt(i) != 1) {
        return false;
      }
    }
    return maker(array).isEmpty();
  }

  boolean isLogged(Instruction.Compute compute) {
    for (Instruction instruction : instructions) {
      if (instruction instanceof Instruction.Compute reader
          && isLog(reader)
          && reader.inputs().get(0).sharesStorage(compute.output())) {
        return true;
      }
    }
    return false;
  }

  /** 1 / (1 + exp(...)). */
  boolean isSigmoid(NdArray array) {
    return maker(array)
        .filter(
            quotient ->
                isBinary(quotient, BinaryFunction.DIVIDE) && isOnes(quotient.inputs().get(0)))
        .flatMap(quotient -> maker(quotient.inputs().get(1)))
        .filter(sum -> isBinary(sum, BinaryFunction.ADD))
        .filter(
            sum ->
                isUnary(sum.inputs().get(0), UnaryFunction.EXP)
                    || isUnary(sum.inputs().get(1), UnaryFunction.EXP))
        .isPresent();
  }
}
