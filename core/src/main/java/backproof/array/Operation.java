package backproof.array;

/**
 * One array operation: a rule that turns inputs into an output, independent of any particular
 * arrays. The implementations of this package are records in a few sealed families (elementwise,
 * reduction, product, indexing, joining ...), so that a tape can look at what it recorded.
 *
 * <p>Inputs must already have the operation's loop dtype; callers cast first, with {@link
 * Operation}s too, as NumPy's ufuncs do.
 */
public interface Operation {
  /** NumPy's name of the operation, as in {@code multiply}. */
  String name();

  /** A new array, contents undefined, with the dtype and shape of the result; checks the shapes. */
  NdArray prepare(Allowance allowance, NdArray... inputs);

  /**
   * The operation tied to these very arrays: strides, offsets and loop bounds are worked out here,
   * once, so that {@link Step#run} can be repeated without allocation.
   */
  Step bind(NdArray output, NdArray... inputs);

  /** A new array with the result for these inputs, paid for by the allowance. */
  default NdArray compute(Allowance allowance, NdArray... inputs) {
    NdArray output = prepare(allowance, inputs);
    allowance.work(work(output, inputs));
    run(output, inputs);
    return output;
  }

  /** The same into an output; nothing need be bound for what runs only once. */
  default void run(NdArray output, NdArray... inputs) {
    bind(output, inputs).run();
  }

  /**
   * The rule of the derivative: a step that adds to the slopes of one input what flows there from
   * the slopes of the output. Operations that give whole numbers or truth values need none.
   *
   * @param into the slopes of the input of this number, as {@link NdArray#over} lays them
   * @throws UnsupportedOperationException where there is no such rule
   */
  default Step pull(Pull pull, int number, NdArray into) {
    throw new UnsupportedOperationException("the derivative of " + name() + " is not known");
  }

  /** Whether what the output held before lives on in some of its elements. */
  default boolean keepsRest() {
    return false;
  }

  /** Whether results are rounded, rather than taken over from the inputs as they are. */
  default boolean rounds() {
    return false;
  }

  /** How many elementary operations one run takes, for the allowance. */
  default long work(NdArray output, NdArray... inputs) {
    long work = output.size();
    for (NdArray input : inputs) {
      work = Math.max(work, input.size());
    }
    return work;
  }

  /**
   * Whether each output element hangs only on the input elements that broadcasting lays beside it,
   * so that the output may be one of the inputs.
   */
  default boolean isElementwise() {
    return false;
  }
}
