package backproof.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said of a statement that is to blame where no edit was found that mends it. */
final class Suspect {
  private final Bench bench;
  private final Donation donation;

  Suspect(Bench bench, Donation donation) {
    this.bench = bench;
    this.donation = donation;
  }

  /**
   * @param shifts by the edits before
   */
  Finding finding(List<Shift> shifts) {
    Site site = donation.site();
    Optional<Pattern> pattern = Pattern.of(donation.points());
    Optional<Path> path =
        pattern.isPresent() ? Optional.empty() : Path.missing(bench, donation.points());
    return Finding.unmended(
        site,
        Shift.undone(shifts, site.source().cell(), site.line()),
        pattern,
        path.isPresent() ? Kind.MISSING_TERM : kind(site),
        text(site.subject(), pattern, path),
        Values.said(site.subject(), donation.now(), donation.right()));
  }

  private Kind kind(Site site) {
    Roles roles = new Roles(site.block().material().scalars(), Set.of(), Set.of());
    return Form.of(site.statement()).map(form -> Mistake.kind(form, roles)).orElse(Kind.OTHER);
  }

  private String text(String name, Optional<Pattern> pattern, Optional<Path> path) {
    String how = pattern.map(Pattern::text).orElse("is not the slope that it should be");
    if (!donation.isInner()) {
      return Values.subject(name)
          + " "
          + how
          + ". What it is computed from is right, as far as that shows at "
          + bench.points()
          + " points. No edit was found that mends it.";
    }
    List<String> names =
        donation.mended().stream().map(block -> bench.blocks().get(block)).toList();
    return Values.subject(name)
        + " "
        + how
        + "."
        + path.map(each -> " " + each.text(name)).orElse("")
        + " With the exact slope in its place the gradient of "
        + String.join(", ", names)
        + " is right, at "
        + bench.points()
        + " points. No edit was found that mends it.";
  }
}
