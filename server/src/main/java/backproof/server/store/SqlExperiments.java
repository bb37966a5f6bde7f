package backproof.server.store;

import backproof.server.store.Kept.Origin;
import backproof.server.store.Kept.OwnedExperiment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** Experiments in two tables: what they are, and their versions. */
final class SqlExperiments implements ExperimentStore {
  private final Rows rows;

  SqlExperiments(Rows rows) {
    this.rows = rows;
  }

  @Override
  public Created create(String document, Optional<Origin> origin, OptionalLong expires)
      throws WithdrawnException {
    EditKey key = EditKey.random();
    return rows.together(handle -> begin(handle, document, origin, expires, key));
  }

  @Override
  public Optional<Created> create(
      String document, Optional<Origin> origin, OptionalLong expires, EditKey key)
      throws WithdrawnException {
    if (rows.read(handle -> ExperimentRows.idsOf(handle, key)).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(rows.together(handle -> begin(handle, document, origin, expires, key)));
  }

  private static Created begin(
      Handle handle, String document, Optional<Origin> origin, OptionalLong expires, EditKey key)
      throws WithdrawnException {
    String snapshot = SqlSnapshots.keep(handle, document, false).name();
    String id = Letters.random();
    while (!ExperimentRows.insert(handle, id, key, origin, expires)) {
      id = Letters.random();
    }
    ExperimentRows.insertVersion(handle, id, 1, snapshot);
    return new Created(id, key);
  }

  @Override
  public Kept<OwnedExperiment> find(String id) {
    return rows.read(handle -> ExperimentRows.find(handle, id));
  }

  @Override
  public Optional<Kept.State> state(String id, OptionalInt number) {
    return rows.read(handle -> ExperimentRows.state(handle, id, number.orElse(0)));
  }

  @Override
  public Change revise(String id, EditKey key, int newest, String document)
      throws WithdrawnException {
    return rows.together(
        handle -> {
          Optional<Change> refused = ExperimentRows.refusal(handle, id, key);
          return refused.isPresent() ? refused.get() : revise(handle, id, newest, document);
        });
  }

  /** The statement that raises the number decides who was first. */
  private static Change revise(Handle handle, String id, int newest, String document)
      throws WithdrawnException {
    if (!ExperimentRows.raise(handle, id, newest)) {
      return new Change.Stale(ExperimentRows.newest(handle, id));
    }
    String snapshot = SqlSnapshots.keep(handle, document, false).name();
    if (ExperimentRows.holds(handle, id, newest, snapshot)) {
      ExperimentRows.lower(handle, id);
      return new Change.Done(newest);
    }
    ExperimentRows.insertVersion(handle, id, newest + 1, snapshot);
    return new Change.Done(newest + 1);
  }

  @Override
  public Change expire(String id, EditKey key, OptionalLong expires) {
    return change(id, key, handle -> ExperimentRows.expire(handle, id, expires));
  }

  @Override
  public Change delete(String id, EditKey key) {
    return change(id, key, handle -> ExperimentRows.delete(handle, id));
  }

  private Change change(String id, EditKey key, Consumer<Handle> work) {
    return rows.together(
        handle ->
            ExperimentRows.refusal(handle, id, key)
                .orElseGet(
                    () -> {
                      work.accept(handle);
                      return new Change.Done(ExperimentRows.newest(handle, id));
                    }));
  }

  @Override
  public Optional<EditKey> changeKey(EditKey key) {
    EditKey fresh = EditKey.random();
    int changed = rows.together(handle -> ExperimentRows.changeKey(handle, key, fresh));
    return changed == 0 ? Optional.empty() : Optional.of(fresh);
  }

  @Override
  public List<OwnedExperiment> of(EditKey key) {
    return rows.read(
        handle ->
            ExperimentRows.idsOf(handle, key).stream()
                .map(id -> ExperimentRows.find(handle, id))
                .<OwnedExperiment>mapMulti(
                    (kept, all) -> {
                      if (kept instanceof Kept.Present<OwnedExperiment> present) {
                        all.accept(present.value());
                      }
                    })
                .toList());
  }

  @Override
  public int deleteExpired() {
    List<String> expired = rows.read(ExperimentRows::expired);
    for (String id : expired) {
      rows.together(handle -> ExperimentRows.delete(handle, id));
    }
    return expired.size();
  }
}
