package backproof.array;

/** What a program may still use; both methods throw when it is used up. */
public interface Allowance {
  /** Asks for memory for so many elements before they are allocated. */
  void allocate(long elements);

  /** The same for an array, whose dtype and shape the refusal names. */
  default void allocate(DType dtype, Shape shape) {
    allocate(shape.elements());
  }

  /** Pays for so many elementary operations. */
  void work(long operations);

  /** Pays for one number and the operation that gives it. */
  default void number() {
    allocate(1);
    work(1);
  }

  /** The statement of the program that runs now. */
  default Origin origin() {
    return Origin.NONE;
  }

  /** No limits, for tests and for arrays of the checker's own. */
  Allowance UNLIMITED =
      new Allowance() {
        @Override
        public void allocate(long elements) {}

        @Override
        public void work(long operations) {}
      };
}
