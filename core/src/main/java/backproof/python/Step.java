package backproof.python;

/** A statement made ready to run. */
@FunctionalInterface
interface Step {
  /** How a statement ends. */
  enum Flow {
    NEXT,
    BREAK,
    CONTINUE,
    RETURN
  }

  Flow run(Frame frame);
}
