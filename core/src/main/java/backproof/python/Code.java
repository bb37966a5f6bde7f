package backproof.python;

/** An expression made ready to run. */
@FunctionalInterface
interface Code {
  Value run(Frame frame);
}
