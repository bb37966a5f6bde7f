package backproof.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which statement gives something else when the program runs once more with the same numbers. */
final class Repeats {
  private static final List<String> DRAWING = List.of("random", "rng", "rand", "dropout");

  private Repeats() {}

  /** Empty where the program gives the same each time. */
  static Optional<Finding> of(Stage stage) {
    if (stage.bench().points() == 0) {
      return Optional.empty();
    }
    List<List<Seen>> runs = stage.trace().repeated(0);
    List<Seen> first = runs.get(0);
    List<Seen> second = runs.get(1);
    boolean isSame =
        first.isEmpty() || second.isEmpty() || isSame(first.getLast(), second.getLast());
    for (int i = 0; i < Math.min(first.size(), second.size()) && !isSame; i++) {
      boolean isNamed = first.get(i).place() != Seen.NAMELESS;
      if (isNamed && !isSame(first.get(i), second.get(i))) {
        return Optional.of(finding(stage.trace().site(first.get(i))));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Seen one, Seen other) {
    return one.place() == other.place() && Arrays.equals(one.values(), other.values());
  }

  private static Finding finding(Site site) {
    String statement = site.source().text(site.statement().span());
    boolean isDrawn = DRAWING.stream().anyMatch(statement::contains);
    return Finding.unmended(
        site,
        site.line(),
        Optional.empty(),
        Kind.OTHER,
        site.name()
            + (isDrawn
                ? " is drawn anew each time the program runs. What changes from call to call has no"
                    + " gradient: draw it once, or set the seed just before."
                : " is another one each time the program runs, with the same numbers: it carries on"
                    + " what is left from the call before. It must begin anew in each call."),
        /* value= */ "");
  }
}
