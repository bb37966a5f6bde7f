package backproof.check;

/** What a gradient was held against. */
public enum Witness {
  /** The derivative of the program itself, known closely enough for every entry. */
  EXACT("exact"),
  /** Differences of the cost, for some entries at least. */
  NUMERICAL("numerical");

  private final String key;

  Witness(String key) {
    this.key = key;
  }

  /** The name in the report's JSON, and in sentences. */
  public String key() {
    return key;
  }
}
