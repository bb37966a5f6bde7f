package backproof.check;

/** Backproof's own judgement of a gradient. */
public enum Verdict {
  RIGHT("right"),
  WRONG("wrong"),
  CANNOT_TELL("cannot-tell");

  private final String key;

  Verdict(String key) {
    this.key = key;
  }

  /** The name in the report's JSON. */
  public String key() {
    return key;
  }
}
