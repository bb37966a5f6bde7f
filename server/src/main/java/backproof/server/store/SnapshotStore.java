package backproof.server.store;

import java.util.Optional;

/** Keeps documents under names made from their content; what is kept never changes. */
public interface SnapshotStore extends AutoCloseable {
  /**
   * Where a document is kept.
   *
   * @param isNew false where the same document had been kept before
   */
  record Saved(String name, boolean isNew) {}

  /** Keeps a document; the same text always gets the same name. */
  Saved save(String document);

  Optional<String> find(String name);

  @Override
  void close();
}
