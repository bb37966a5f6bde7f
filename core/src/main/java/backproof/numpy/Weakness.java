package backproof.numpy;

/** How much an operand says about the dtype of a result (NEP 50). */
enum Weakness {
  /** Arrays and NumPy scalars: their dtype counts. */
  STRONG,
  /** A Python int: takes on any dtype that can hold integers. */
  INTEGER,
  /** A Python float: takes on any floating dtype. */
  REAL
}
