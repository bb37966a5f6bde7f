package backproof.tape;

import backproof.array.Allowance;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Relation;
import backproof.array.Shape;
import backproof.array.Sort;
import backproof.array.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On which side of each kink a recorded computation lies: which of two numbers was the larger one,
 * which sign an absolute value dropped, which truth a comparison gave. While these stay as they
 * are, the cost is smooth.
 */
public final class Sides {
  private static final NdArray ZERO = NdArray.scalar(0.0);
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Tape tape;
  private final List<Step> steps = new ArrayList<>();
  private final List<NdArray> sides = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<NdArray> recorded = new ArrayList<>();

  /** Brings the tape back to the recorded point, whose sides it notes. */
  public Sides(Tape tape) {
    this.tape = tape;
    tape.cleanUp();
    List<Instruction> instructions = tape.instructions();
    for (int i = 0; i < instructions.size(); i++) {
      if (instructions.get(i) instanceof Instruction.Compute compute) {
        int number = i;
        side(compute)
            .ifPresent(
                side -> {
                  sides.add(side);
                  numbers.add(number);
                });
      }
    }
    steps.forEach(Step::run);
    sides.forEach(side -> recorded.add(side.over(side.storage().copy())));
  }

  /** After {@link #code}: the first decision that came out otherwise than in the recording. */
  public Optional<Tie> changed() {
    for (int i = 0; i < recorded.size(); i++) {
      for (int element = 0; element < recorded.get(i).size(); element++) {
        if (sides.get(i).doubleAt(element) != recorded.get(i).doubleAt(element)) {
          return Optional.of(new Tie(numbers.get(i), element));
        }
      }
    }
    return Optional.empty();
  }

  /** A number for where the last replay lay: another one wherever a kink lies between. */
  public long code() {
    steps.forEach(Step::run);
    if (!tape.isValid()) {
      return -1;
    }
    long code = 1;
    for (NdArray side : sides) {
      for (int i = 0; i < side.size(); i++) {
        code = code * FACTOR + Double.doubleToLongBits(side.doubleAt(i));
      }
    }
    return code;
  }

  private Optional<NdArray> side(Instruction.Compute compute) {
    NdArray output = compute.output();
    NdArray first = compute.inputs().get(0);
    if (!first.dtype().isFloating()) {
      return Optional.empty();
    }
    if (!output.dtype().isFloating()) {
      return Optional.of(output);
    }
    return switch (compute.operation()) {
      case Elementwise.Unary unary ->
          switch (unary.function()) {
            case ABSOLUTE -> Optional.of(compared(Relation.GREATER, output.shape(), first, ZERO));
            case SIGN, FLOOR, CEIL, RINT, TRUNC -> Optional.of(output);
            default -> Optional.empty();
          };
      case Elementwise.Binary binary ->
          switch (binary.function()) {
            case MAXIMUM, MINIMUM, FMAX, FMIN ->
                Optional.of(
                    compared(Relation.GREATER, output.shape(), first, compute.inputs().get(1)));
            case FLOOR_DIVIDE, HEAVISIDE -> Optional.of(output);
            default -> Optional.empty();
          };
      case Reduce reduce
          when reduce.reduction() == Reduction.MAX || reduce.reduction() == Reduction.MIN ->
          Optional.of(
              compared(
                  Relation.EQUAL, first.shape(), first, reduce.withAxes(output, first.shape())));
      case Sort sort -> Optional.of(order(sort, first));
      default -> Optional.empty();
    };
  }

  private NdArray compared(Relation relation, Shape shape, NdArray... inputs) {
    NdArray truth = NdArray.ofBools(shape, new boolean[shape.elements()]);
    steps.add(new Elementwise.Compare(relation).bind(truth, inputs));
    return truth;
  }

  private NdArray order(Sort sort, NdArray input) {
    Sort positions = new Sort(/* positions= */ true, sort.axis());
    NdArray order = positions.prepare(Allowance.UNLIMITED, input);
    steps.add(positions.bind(order, input));
    return order;
  }
}
