package backproof.diagnosis;

import java.util.List;
import java.util.Optional;

/** What a repair says about the statement that it mends: which sort of mistake, in words. */
final class Explanation {
  private final Bench bench;
  private final RepairSearch mended;
  private final RepairSearch search;
  private final Repair repair;
  private final Evidence evidence;
  private final String value;

  Explanation(Stage stage, Stage next, Repair repair, Consequences consequences) {
    this.bench = stage.bench();
    this.mended = next.search();
    this.search = stage.search();
    this.repair = repair;
    this.evidence = new Evidence(stage, next, repair, consequences.mended());
    this.value = value(next, consequences);
  }

  /** What the statement gives and should give; else the same of a gradient. */
  private String value(Stage next, Consequences consequences) {
    String own = consequences.value();
    if (own.isEmpty() && search.raises()) {
      return consequences
          .mended()
          .map(site -> Values.missing(site.subject(), next.trace().visits(0, site)))
          .orElse("");
    }
    return own.isEmpty() ? ofGradient(consequences.mended().isPresent()) : own;
  }

  private String ofGradient(boolean isOneStatement) {
    Reading was = search.before(search.screen());
    Reading is = mended.before(search.screen());
    for (int block : repair.mended()) {
      boolean isWrong = was.isComplete() && is.isComplete() && !was.isRight(block);
      String said = isWrong ? ofGradient(block, was, is) : "";
      if (isWrong && (isOneStatement || !said.isEmpty())) {
        return said.isEmpty()
            ? Values.subject(repair.site().subject()) + " has the right numbers in a wrong shape."
            : said;
      }
    }
    return "";
  }

  private String ofGradient(int block, Reading was, Reading is) {
    return Values.ofGradient(
        bench.blocks().get(block), was.blocks().get(block).value(), is.blocks().get(block).value());
  }

  /**
   * @param shifts by the edits before this one
   */
  Finding finding(List<Shift> shifts) {
    Site site = repair.site();
    Optional<Pattern> own = evidence.ofBlocks();
    String cell = site.source().cell();
    Change change = Change.of(site, repair.edit());
    boolean isInsertion = change.before().isEmpty();
    int line = Shift.undone(shifts, cell, lineOf(repair.edit(), isInsertion));
    int first = Shift.undone(shifts, cell, isInsertion ? repair.edit().line() : site.line());
    int endLine = isInsertion ? first : first + site.endLine() - site.line();
    return new Finding(
        cell,
        line,
        Math.max(line, endLine),
        Finding.Role.ORIGIN,
        site.name(),
        evidence.kind(),
        own.map(Pattern::factor).orElse(0.0),
        new Wording(site.subject(), evidence, names(), search.wrong().size(), search.raises())
            .text(),
        value,
        Optional.of(
            new Finding.Fix(
                new Change(cell, first, endLine, change.before(), change.after()),
                difference(search.before(0)),
                difference(mended.before(0)),
                bench.points())));
  }

  /** Of a statement that goes over several lines the one that changes first. */
  private int lineOf(Edit edit, boolean isInsertion) {
    Site site = repair.site();
    int line = isInsertion ? edit.line() : site.line();
    while (!isInsertion && line < site.endLine() && site.source().behindLine(line) <= edit.from()) {
      line++;
    }
    return line;
  }

  private List<String> names() {
    return repair.mended().stream().map(block -> bench.blocks().get(block)).toList();
  }

  private static double difference(Reading reading) {
    if (!reading.isComplete()) {
      return Double.NaN;
    }
    double apart = 0;
    double sizes = 0;
    double exactSizes = 0;
    for (Reading.Block block : reading.blocks()) {
      for (int i = 0; i < block.exact().length && i < block.value().length; i++) {
        double gap = block.value()[i] - block.exact()[i];
        apart += gap * gap;
        sizes += block.value()[i] * block.value()[i];
        exactSizes += block.exact()[i] * block.exact()[i];
      }
    }
    double whole = Math.sqrt(sizes) + Math.sqrt(exactSizes);
    return whole == 0 ? 0 : Math.sqrt(apart) / whole;
  }
}
