package backproof.tape;

import backproof.array.Allowance;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Pull;
import backproof.array.Relation;
import backproof.array.Shape;
import backproof.array.Step;
import backproof.array.Ties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One instruction, forwards and backwards. Where the output lies in a storage that is written more
 * than once, the way forwards saves what was there. The way back then takes the slopes of what was
 * written out of the storage's slopes and brings back what was there, before the operation's rule
 * looks at its inputs.
 */
final class Stage {
  private static final NdArray ZERO = NdArray.scalar(0.0);

  /** What must be done anew before the way back can begin. */
  final boolean overwrites;

  /** Forwards. */
  final Step run;

  /** Before running forwards, where {@link #overwrites}. */
  final List<Step> save = new ArrayList<>();

  final List<Step> back = new ArrayList<>();

  /** What running it has rounded. */
  Optional<NdArray> rounded = Optional.empty();

  /** What it brings back to its start, where that is a leaf. */
  Optional<NdArray> leaf = Optional.empty();

  /** How fast the cost rises with each element that was written. */
  Optional<NdArray> slope = Optional.empty();

  Stage(boolean overwrites, Step run) {
    this.overwrites = overwrites;
    this.run = run;
  }

  void shake(Shaking shaking) {
    rounded.ifPresent(shaking::shake);
    leaf.ifPresent(shaking::shakeLeaf);
  }

  /**
   * @param slopes of the output, where it has any
   * @param into the slopes of the inputs, where they have any
   */
  static Stage of(
      Allowance allowance,
      Instruction.Compute compute,
      boolean overwrites,
      Optional<NdArray> slopes,
      List<Optional<NdArray>> into,
      Ties ties) {
    NdArray output = compute.output();
    NdArray[] inputs = compute.inputs().toArray(new NdArray[0]);
    Stage stage = new Stage(overwrites, compute.operation().bind(output, inputs));
    if (compute.operation().rounds() && output.dtype().isFloating()) {
      stage.rounded = Optional.of(output);
    }
    if (compute.operation() instanceof Elementwise.Compare compare
        && compare.relation().isOrder()
        && inputs[0].dtype().isFloating()) {
      stage.back.add(tellTies(allowance, ties, output.shape(), inputs));
    }
    NdArray result = overwrites ? stage.bringBack(allowance, output) : output;
    boolean moves = overwrites && !compute.operation().keepsRest();
    stage.slope = moves ? slopes.map(given -> stage.takeOut(allowance, given)) : slopes;
    stage.slope.ifPresent(slope -> stage.pull(compute, slope, result, into, ties));
    return stage;
  }

  /** Either of two equal numbers may be the larger one a moment later. */
  private static Step tellTies(Allowance allowance, Ties ties, Shape shape, NdArray... inputs) {
    NdArray equal = NdArray.zeros(allowance, DType.BOOL, shape);
    Step comparison = new Elementwise.Compare(Relation.EQUAL).bind(equal, inputs);
    return () -> {
      comparison.run();
      for (int i = 0; i < equal.size(); i++) {
        if (equal.boolAt(i)) {
          ties.weight(i);
        }
      }
    };
  }

  /** Gives the output as it was, while its place goes back to what it held before. */
  private NdArray bringBack(Allowance allowance, NdArray output) {
    NdArray before = NdArray.zeros(allowance, output.dtype(), output.shape());
    NdArray after = NdArray.zeros(allowance, output.dtype(), output.shape());
    save.add(copy(before, output));
    back.add(copy(after, output));
    back.add(copy(output, before));
    return after;
  }

  private NdArray takeOut(Allowance allowance, NdArray slopes) {
    NdArray taken = NdArray.zeros(allowance, DType.FLOAT64, slopes.shape());
    back.add(copy(taken, slopes));
    back.add(copy(slopes, ZERO));
    return taken;
  }

  private static Step copy(NdArray target, NdArray source) {
    return new Elementwise.Copy(target.dtype()).bind(target, source);
  }

  private void pull(
      Instruction.Compute compute,
      NdArray slope,
      NdArray result,
      List<Optional<NdArray>> into,
      Ties ties) {
    int moving = 0;
    for (Optional<NdArray> slopes : into) {
      moving += slopes.isPresent() ? 1 : 0;
    }
    NdArray[] inputs = compute.inputs().toArray(new NdArray[0]);
    Pull pull = new Pull(slope, result, moving, ties, inputs);
    for (int i = 0; i < inputs.length; i++) {
      int number = i;
      Optional<NdArray> target = into.get(i);
      if (target.isEmpty() && compute.operation().keepsRest()) {
        target =
            Optional.of(inputs[i].over(inputs[i].storage().copy())); // what flows there is lost
      }
      target.ifPresent(slopes -> back.add(compute.operation().pull(pull, number, slopes)));
    }
  }
}
