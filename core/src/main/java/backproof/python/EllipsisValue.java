package backproof.python;

/** {@code ...}, and {@code NotImplemented}: values that are only themselves. */
public enum EllipsisValue implements Value {
  ELLIPSIS("Ellipsis"),
  NOT_IMPLEMENTED("NotImplemented");

  private final String text;

  EllipsisValue(String text) {
    this.text = text;
  }

  @Override
  public Type type() {
    return this == ELLIPSIS ? Types.ELLIPSIS : Types.NOT_IMPLEMENTED;
  }

  @Override
  public String repr() {
    return text;
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
