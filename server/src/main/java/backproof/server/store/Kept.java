package backproof.server.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a look into the store gives. */
public sealed interface Kept<T> {
  /** It is there. */
  record Present<T>(T value) implements Kept<T> {}

  /** It was there: deleted, expired, or taken away. */
  record Gone<T>() implements Kept<T> {}

  /** Nobody ever saved it. */
  record Absent<T>() implements Kept<T> {}

  /** One state of an experiment; {@code created} in milliseconds since 1970, as all times here. */
  record Version(int number, String snapshot, long created) {}

  /**
   * What can still change of an experiment that is there.
   *
   * @param newest the number of the newest version; 0 for a snapshot, of which nothing changes
   */
  record State(int newest, OptionalLong expires) {}

  /** The version from which an experiment was made. */
  record Origin(String id, int version) {}

  /**
   * An experiment.
   *
   * @param versions oldest first, at least one
   */
  record OwnedExperiment(
      String id, List<Version> versions, Optional<Origin> origin, OptionalLong expires) {
    public OwnedExperiment {
      versions = List.copyOf(versions);
    }

    public Version newest() {
      return versions.getLast();
    }

    public Optional<Version> version(int number) {
      return versions.stream().filter(version -> version.number() == number).findFirst();
    }
  }
}
