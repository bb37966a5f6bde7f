package backproof.experiment;

/** The three cells of an experiment, in the order in which they run. */
public enum Cell {
  SETUP("setup"),
  FORWARD("forward"),
  BACKWARD("backward");

  private final String key;

  Cell(String key) {
    this.key = key;
  }

  /** The name in JSON, and the name by which errors speak of the cell. */
  public String key() {
    return key;
  }
}
