package backproof.python;

/** A statement made ready to run. */
@FunctionalInterface
interface Step {
  /** How a statement ends. */
  enum Flow {
    NEXT,
    BREAK,
    CONTINUE,
    RETURN,
    /** A generator pauses; the statements on the way out note where they are. */
    YIELD
  }

  Flow run(Frame frame);
}
