package backproof.diagnosis;

import java.util.List;
import java.util.Optional;

/** What is said of a statement at which truth is lost and which no edit that was tried mends. */
record Unmended(Stage stage, Donation donation) {
  Finding finding(List<Shift> shifts) {
    Site site = donation.site();
    String cell = site.source().cell();
    int line = Shift.undone(shifts, cell, site.line());
    return new Finding(
        cell,
        line,
        line + site.endLine() - site.line(),
        Finding.Role.ORIGIN,
        site.name(),
        Kind.OTHER,
        0,
        text(),
        Values.said(site.name(), donation.now(), donation.right()),
        Optional.empty());
  }

  private String text() {
    List<String> names =
        donation.mended().stream().map(block -> stage.bench().parameters().get(block)).toList();
    return site()
        + " is not what it should be: with the exact slope in its place the gradients are right at "
        + stage.bench().points()
        + " points ("
        + String.join(", ", names)
        + "). No small edit was found that gives it.";
  }

  private String site() {
    String name = donation.site().name();
    return name.isEmpty() ? "The value" : name;
  }
}
