package backproof.server.answer;

/** How long others may keep an answer. */
public enum Caching {
  NO_STORE("no-store"),
  /** Kept, but asked about each time. */
  REVALIDATE("no-cache"),
  /** A day: what is deleted here must be gone everywhere soon. */
  ONE_DAY("public, max-age=86400, must-revalidate"),
  /** The name changes with the content. */
  FOR_EVER("public, max-age=31536000, immutable");

  private final String header;

  Caching(String header) {
    this.header = header;
  }

  public String header() {
    return header;
  }

  /** Whether a browser that still has the answer may be told so. */
  boolean isTagged() {
    return this == REVALIDATE || this == ONE_DAY;
  }
}
