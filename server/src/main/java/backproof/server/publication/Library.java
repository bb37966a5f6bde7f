package backproof.server.publication;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import backproof.server.answer.Caching;
import backproof.server.guard.Refusal;
import backproof.server.store.ExperimentStore;
import backproof.server.store.Kept;
import backproof.server.store.Kept.OwnedExperiment;
import backproof.server.store.Kept.State;
import backproof.server.store.Kept.Version;
import backproof.server.store.Letters;
import backproof.server.store.SnapshotName;
import backproof.server.store.SnapshotStore;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an address stands for, or says why there is nothing. */
public final class Library {
  private static final Pattern PATH =
      Pattern.compile("/(?:s/(?<name>\\w+)|e/(?<id>\\w+)(?:/v/(?<n>\\d+))?)");

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

  private final SnapshotStore snapshots;
  private final ExperimentStore experiments;

  public Library(SnapshotStore snapshots, ExperimentStore experiments) {
    this.snapshots = snapshots;
    this.experiments = experiments;
  }

  /** By the parameters in the path of a route: a name, an id, or an id and the number n. */
  public Publication of(Context context) throws Refusal {
    Map<String, String> parameters = context.pathParamMap();
    if (parameters.containsKey("name")) {
      return snapshot(letters(context, "name"));
    }
    OwnedExperiment experiment = experiment(context);
    return parameters.containsKey("n")
        ? version(experiment, number(context, "n"))
        : newest(experiment);
  }

  /** Less to read than all of it; empty where there is nothing to show. */
  Optional<Standing> standing(Context context) throws Refusal {
    Map<String, String> parameters = context.pathParamMap();
    if (parameters.containsKey("name")) {
      String name = letters(context, "name");
      return SnapshotName.isPossible(name) && snapshots.isThere(name)
          ? Optional.of(new Standing("/s/" + name, new State(0, OptionalLong.empty())))
          : Optional.empty();
    }
    String id = letters(context, "id");
    OptionalInt number =
        parameters.containsKey("n") ? OptionalInt.of(number(context, "n")) : OptionalInt.empty();
    return Letters.isPossibleId(id)
        ? experiments.state(id, number).map(state -> new Standing(id + number, state))
        : Optional.empty();
  }

  /** By the path of one of our pages. */
  public Publication at(String path) throws Refusal {
    Matcher parts = PATH.matcher(path.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      throw Refusal.notFound("no experiment has this address");
    }
    if (parts.group("name") != null) {
      return snapshot(parts.group("name"));
    }
    OwnedExperiment experiment = experiment(parts.group("id"));
    return parts.group("n") == null
        ? newest(experiment)
        : version(experiment, number(parts.group("n")));
  }

  public OwnedExperiment experiment(Context context) throws Refusal {
    return experiment(letters(context, "id"));
  }

  /** The id in the path, found or not. */
  public static String id(Context context) {
    return letters(context, "id");
  }

  private OwnedExperiment experiment(String id) throws Refusal {
    return value(
        Letters.isPossibleId(id) ? experiments.find(id) : new Kept.Absent<>(), "experiment", id);
  }

  public Publication version(OwnedExperiment experiment, Context context, String parameter)
      throws Refusal {
    return version(experiment, number(context, parameter));
  }

  private Publication version(OwnedExperiment experiment, int number) throws Refusal {
    Version version =
        experiment
            .version(number)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "experiment \"" + experiment.id() + "\" has no version " + number));
    return publication(
        experiment, version, "/e/" + experiment.id() + "/v/" + number, Caching.ONE_DAY);
  }

  public Publication newest(OwnedExperiment experiment) throws Refusal {
    return publication(
        experiment, experiment.newest(), "/e/" + experiment.id(), Caching.REVALIDATE);
  }

  private Publication publication(
      OwnedExperiment experiment, Version version, String path, Caching caching) throws Refusal {
    Publication.Owned owned = new Publication.Owned(experiment, version.number());
    return publication(path, version.snapshot(), caching, Optional.of(owned));
  }

  private Publication snapshot(String name) throws Refusal {
    return publication("/s/" + name, name, Caching.ONE_DAY, Optional.empty());
  }

  private Publication publication(
      String path, String name, Caching caching, Optional<Publication.Owned> owned) throws Refusal {
    Kept<String> kept = SnapshotName.isPossible(name) ? snapshots.find(name) : new Kept.Absent<>();
    String document = value(kept, "snapshot", name);
    try {
      Experiment experiment = ExperimentJson.read(document);
      return new Publication(path, name, document, experiment, caching, owned);
    } catch (ExperimentException e) {
      throw new IllegalStateException("snapshot " + name + " cannot be read", e);
    }
  }

  private static <T> T value(Kept<T> kept, String kind, String name) throws Refusal {
    return switch (kept) {
      case Kept.Present<T> present -> present.value();
      case Kept.Gone<T> gone ->
          throw Refusal.gone(kind + " \"" + name + "\" was deleted; its address stays empty");
      case Kept.Absent<T> absent ->
          throw Refusal.notFound("there is no " + kind + " with the name \"" + name + "\"");
    };
  }

  /** Names may be read aloud, so capitals are as good. */
  private static String letters(Context context, String parameter) {
    return context.pathParam(parameter).toLowerCase(Locale.ROOT);
  }

  private static int number(Context context, String parameter) throws Refusal {
    return number(context.pathParam(parameter));
  }

  private static int number(String text) throws Refusal {
    if (!NUMBER.matcher(text).matches()) {
      throw Refusal.notFound("versions are counted 1, 2, 3; there is no \"" + text + "\"");
    }
    return Integer.parseInt(text);
  }
}
