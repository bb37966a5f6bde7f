package backproof.server.store;

import backproof.server.store.Kept.Origin;
import backproof.server.store.Kept.OwnedExperiment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Keeps experiments: lists of snapshots that whoever has the edit key can make longer. */
public interface ExperimentStore {
  /** A new experiment; the key is known only to whom it is given now. */
  record Created(String id, EditKey key) {}

  /** What came of an attempt to change an experiment. */
  sealed interface Change {
    /** Done; the number of the newest version. */
    record Done(int version) implements Change {}

    /** Somebody else was first; the number of the newest version. */
    record Stale(int version) implements Change {}

    /** The key is another's. */
    record NotTheOwner() implements Change {}

    /** There is nothing to change any more. */
    record Gone() implements Change {}

    /** There never was. */
    record Absent() implements Change {}
  }

  /**
   * Begins an experiment with its first version.
   *
   * @param expires when it shall be gone
   */
  Created create(String document, Optional<Origin> origin, OptionalLong expires)
      throws WithdrawnException;

  /** The same for somebody who has a key already; empty where nothing is kept under it. */
  Optional<Created> create(
      String document, Optional<Origin> origin, OptionalLong expires, EditKey key)
      throws WithdrawnException;

  Kept<OwnedExperiment> find(String id);

  /**
   * What can still change of it; empty where the version cannot be shown, for whatever reason.
   *
   * @param number which version; empty for the newest
   */
  Optional<Kept.State> state(String id, OptionalInt number);

  /**
   * Adds a version, unless the newest one says the same already.
   *
   * @param newest the version that the writer knows; where it is not the newest, nothing is done
   */
  Change revise(String id, EditKey key, int newest, String document) throws WithdrawnException;

  /** Sets or lifts the day when an experiment goes. */
  Change expire(String id, EditKey key, OptionalLong expires);

  /** Deletes for good: its id stays taken, what it alone had goes. */
  Change delete(String id, EditKey key);

  /** A new key for all that the old one opens; empty where it opens nothing. */
  Optional<EditKey> changeKey(EditKey key);

  /** All that a key opens and that is still there, oldest first. */
  List<OwnedExperiment> of(EditKey key);

  /** Deletes what has expired; any server may do so at any time. */
  int deleteExpired();
}
