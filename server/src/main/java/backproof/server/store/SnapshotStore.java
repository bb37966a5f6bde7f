package backproof.server.store;

/** Keeps documents under names made from their content; what is kept never changes. */
public interface SnapshotStore {
  /**
   * Where a document is kept.
   *
   * @param isNew false where the same document had been kept before
   */
  record Saved(String name, boolean isNew) {}

  /** Keeps a document for everyone to see; the same text always gets the same name. */
  Saved save(String document) throws WithdrawnException;

  Kept<String> find(String name);

  /** Whether there is something to show; less to read than the document. */
  boolean isThere(String name);
}
