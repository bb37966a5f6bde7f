package backproof.check;

/**
 * What another checker would say of the same program.
 *
 * @param judge the checker
 * @param rule its formula with its defaults
 * @param measure how it measures: scheme and step
 * @param number what its formula gives
 * @param limit the largest number that it accepts; not a number where it leaves that to its reader
 * @param why where it errs, what makes it err; empty elsewhere
 */
public record Opinion(
    String judge, String rule, String measure, double number, double limit, String why) {

  /** What comes of it. */
  public enum Ruling {
    ACCEPTS("accepts"),
    REJECTS("rejects"),
    NUMBER("number-only");

    private final String key;

    Ruling(String key) {
      this.key = key;
    }

    /** The name in the report's JSON. */
    public String key() {
      return key;
    }
  }

  public Ruling ruling() {
    if (Double.isNaN(limit)) {
      return Ruling.NUMBER;
    }
    return number <= limit ? Ruling.ACCEPTS : Ruling.REJECTS;
  }
}
