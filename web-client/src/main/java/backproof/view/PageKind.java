package backproof.view;

/** Which of the pages that show an experiment this is. */
public enum PageKind {
  /** The front page: the workbench with a word about what it is. */
  FRONT("workbench"),
  WORKBENCH("workbench"),
  SNAPSHOT("snapshot"),
  EMBED("embed");

  private final String key;

  PageKind(String key) {
    this.key = key;
  }

  /** The name by which the page script knows the page. */
  public String key() {
    return key;
  }
}
