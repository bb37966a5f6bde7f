package backproof.python;

/** {@code None}. */
public final class NoneValue implements Value {
  public static final NoneValue NONE = new NoneValue();

  private NoneValue() {}

  @Override
  public Type type() {
    return Types.NONE;
  }

  @Override
  public boolean truth() {
    return false;
  }

  @Override
  public String repr() {
    return "None";
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
