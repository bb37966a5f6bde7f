package backproof.server;

/** The server cannot start; the message is for the one who starts it. */
public final class StartException extends Exception {
  StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
