package backproof.server.store;

/** The operator took this very text away; it is not taken back. */
public final class WithdrawnException extends Exception {
  WithdrawnException() {
    super("this text was taken down by the operator of this server");
  }
}
