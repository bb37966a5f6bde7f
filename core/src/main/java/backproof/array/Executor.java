package backproof.array;

/**
 * Where every array operation of a program is carried out. A plain executor only computes; a
 * recording one (package {@code tape}) also remembers the steps that depend on a parameter.
 */
public interface Executor {
  /** Runs the operation on the inputs and returns a new array. */
  NdArray apply(Operation operation, NdArray... inputs);

  /**
   * Runs the operation and writes its result into {@code target}, which may be a view and may be
   * one of the inputs; dtype and shape of the result are those of the target.
   */
  void applyInto(Operation operation, NdArray target, NdArray... inputs);

  /** Whether the array's values hang on a parameter that is being recorded. */
  boolean isRecorded(NdArray array);

  /** Whether a write into the array's memory is nobody's concern. */
  boolean isFree(NdArray array);

  /**
   * Says that the program's path (a branch, an index, a length) now hangs on the array's present
   * values: a replay in which they differ is not the program any more.
   */
  void decide(NdArray array);

  /** The statement that runs now has thrown away what was not finite. */
  default void forgive() {}

  /** From now on the program does not want to hear of these, as in "overflow". */
  default void ignore(String causes) {}

  /** The limits that arrays made here count against. */
  Allowance allowance();
}
