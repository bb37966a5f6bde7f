package backproof.server.api;

import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonValue;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Checker;
import backproof.server.guard.Ownership;
import backproof.server.guard.Refusal;
import backproof.server.guard.Writes;
import backproof.server.publication.Addresses;
import backproof.server.publication.Library;
import backproof.server.publication.Publication;
import backproof.server.publication.Shelf;
import backproof.server.store.EditKey;
import backproof.server.store.ExperimentStore;
import backproof.server.store.ExperimentStore.Created;
import backproof.server.store.Kept.Origin;
import backproof.server.store.Kept.OwnedExperiment;
import backproof.server.store.Kept.Version;
import backproof.server.store.WithdrawnException;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Experiments that their owner can revise, as JSON. */
public record ExperimentApi(
    ExperimentStore store,
    Library library,
    Shelf shelf,
    Checker checker,
    Writes writes,
    Addresses addresses) {
  private static final String DESCRIPTION = "description";

  /** Begins one; with a key of the caller's it joins those that the key opens. */
  public Answer create(Context context) throws Refusal {
    writes.take(context);
    String document = ExperimentJson.canonical(ApiRoutes.experiment(context));
    return create(context, document, Optional.empty());
  }

  /** Begins one from a version of another, the newest unless {@code ?version=} says which. */
  public Answer fork(Context context) throws Refusal {
    writes.take(context);
    OwnedExperiment other = library.experiment(context);
    Optional<String> wanted = Optional.ofNullable(context.queryParam("version"));
    Publication origin =
        wanted.isPresent()
            ? library.at("/e/" + other.id() + "/v/" + wanted.get())
            : library.newest(other);
    int number = origin.owned().map(Publication.Owned::number).orElse(1);
    return create(context, origin.document(), Optional.of(new Origin(other.id(), number)));
  }

  private Answer create(Context context, String document, Optional<Origin> origin) throws Refusal {
    OptionalLong expires = Ownership.expiry(context);
    Optional<EditKey> key = Ownership.offered(context);
    try {
      Created created =
          key.isEmpty()
              ? store.create(document, origin, expires)
              : store
                  .create(document, origin, expires, key.get())
                  .orElseThrow(Refusal::notTheOwner);
      return created(context, created);
    } catch (WithdrawnException e) {
      throw Refusal.gone(String.valueOf(e.getMessage()));
    }
  }

  private Answer created(Context context, Created created) {
    String address = addresses.of(context, "/e/" + created.id());
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("id", new JsonValue.Text(created.id()));
    entries.put("version", new JsonValue.Numeral(1));
    entries.put("url", new JsonValue.Text(address));
    entries.put("editKey", new JsonValue.Text(created.key().reveal()));
    String edit = addresses.of(context, "/edit/" + created.id()) + "#" + created.key().reveal();
    entries.put("editUrl", new JsonValue.Text(edit));
    return Answer.json(201, new JsonValue.Struct(entries))
        .with(Map.of("Location", address, "ETag", Ownership.tag(1)));
  }

  /** What there is to know about one: its versions, where it came from, when it goes. */
  public Answer read(Context context) throws Refusal {
    return shelf.of(
        context, DESCRIPTION, found -> described(context, found, library.experiment(context)));
  }

  private Answer described(Context context, Publication newest, OwnedExperiment experiment) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("id", new JsonValue.Text(experiment.id()));
    entries.put("version", new JsonValue.Numeral(experiment.newest().number()));
    entries.put("url", new JsonValue.Text(addresses.of(context, "/e/" + experiment.id())));
    List<JsonValue> versions =
        experiment.versions().stream().<JsonValue>map(ExperimentApi::version).toList();
    entries.put("versions", new JsonValue.Array(versions));
    experiment
        .origin()
        .ifPresent(
            origin ->
                entries.put(
                    "forkedFrom", new JsonValue.Text(origin.id() + "/v/" + origin.version())));
    experiment.expires().ifPresent(time -> entries.put("expires", time(time)));
    entries.put("experiment", ExperimentJson.json(newest.experiment()));
    return Answer.json(200, new JsonValue.Struct(entries))
        .with(Map.of("ETag", Ownership.tag(experiment.newest().number())));
  }

  private static JsonValue version(Version version) {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("version", new JsonValue.Numeral(version.number()));
    entries.put("hash", new JsonValue.Text(version.snapshot()));
    entries.put("created", time(version.created()));
    return new JsonValue.Struct(entries);
  }

  private static JsonValue time(long milliseconds) {
    return new JsonValue.Text(Instant.ofEpochMilli(milliseconds).toString());
  }

  /** Adds a version to the one that the writer knows. */
  public Answer revise(Context context) throws Refusal {
    writes.take(context);
    EditKey key = Ownership.key(context);
    int newest = Ownership.known(context);
    String document = ExperimentJson.canonical(ApiRoutes.experiment(context));
    String id = Library.id(context);
    int version = Ownership.done(Ownership.revised(store, id, key, newest, document));
    if (context.queryParam("days") != null) {
      Ownership.done(store.expire(id, key, Ownership.expiry(context)));
    }
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    entries.put("id", new JsonValue.Text(id));
    entries.put("version", new JsonValue.Numeral(version));
    entries.put("url", new JsonValue.Text(addresses.of(context, "/e/" + id)));
    return Answer.json(200, new JsonValue.Struct(entries))
        .with(Map.of("ETag", Ownership.tag(version)));
  }

  public Answer delete(Context context) throws Refusal {
    writes.take(context);
    Ownership.done(store.delete(Library.id(context), Ownership.key(context)));
    return Answer.nothing();
  }

  /** A new key for all that the old one opens, which opens nothing from now on. */
  public Answer changeKey(Context context) throws Refusal {
    writes.take(context);
    EditKey fresh = store.changeKey(Ownership.key(context)).orElseThrow(Refusal::notTheOwner);
    return Answer.json(
        200, new JsonValue.Struct(Map.of("editKey", new JsonValue.Text(fresh.reveal()))));
  }

  /** Everything that a key opens, in one archive. */
  public Answer archive(Context context) throws Refusal {
    writes.take(context);
    List<OwnedExperiment> all = store.of(Ownership.key(context));
    if (all.isEmpty()) {
      throw Refusal.notTheOwner();
    }
    return Archive.of(all, library, checker).answer(Caching.NO_STORE);
  }
}
