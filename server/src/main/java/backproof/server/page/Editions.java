package backproof.server.page;

import backproof.server.publication.Publication;
import backproof.server.store.Kept.OwnedExperiment;
import backproof.view.Edition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a page says about an experiment's versions, in the words of its readers. */
final class Editions {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Editions() {}

  static Edition of(Publication.Owned owned) {
    return of(owned.experiment(), owned.number(), Optional.empty());
  }

  /** For its owner, who always sees the newest. */
  static Edition forOwner(OwnedExperiment experiment, String notice) {
    int newest = experiment.newest().number();
    return of(experiment, newest, Optional.of(new Edition.Editing(notice)));
  }

  private static Edition of(
      OwnedExperiment experiment, int number, Optional<Edition.Editing> editing) {
    List<Edition.Dated> versions =
        experiment.versions().stream()
            .map(version -> new Edition.Dated(version.number(), day(version.created())))
            .toList();
    Optional<String> expires =
        experiment.expires().isPresent()
            ? Optional.of(day(experiment.expires().getAsLong()))
            : Optional.empty();
    return new Edition(
        experiment.id(),
        number,
        versions,
        experiment.origin().map(origin -> origin.id() + "/v/" + origin.version()),
        expires,
        editing);
  }

  private static String day(long milliseconds) {
    return DAY.format(Instant.ofEpochMilli(milliseconds));
  }
}
