package backproof.array;

/** An array operation that cannot be done; the message is NumPy's own. */
public final class ArrayException extends RuntimeException {
  /** The kind of error NumPy raises for it. */
  public enum Kind {
    VALUE,
    TYPE,
    INDEX,
    AXIS,
    CASTING,
    MEMORY,
    LINALG
  }

  private final Kind kind;

  public ArrayException(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /** What another one means where it came up. */
  ArrayException(ArrayException cause, String message) {
    super(message, cause, false, false);
    this.kind = cause.kind;
  }

  public Kind kind() {
    return kind;
  }
}
