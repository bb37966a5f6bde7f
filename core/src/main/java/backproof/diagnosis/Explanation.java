package backproof.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a repair says about the statement that it mends: which sort of mistake, in words. */
final class Explanation {
  private final Bench bench;
  private final RepairSearch mended;
  private final RepairSearch search;
  private final Repair repair;
  private final String value;

  /**
   * @param value what the statement gives and what it should give, in a sentence
   */
  Explanation(Stage stage, Stage next, Repair repair, String value) {
    this.bench = stage.bench();
    this.mended = next.search();
    this.search = stage.search();
    this.repair = repair;
    this.value = value;
  }

  /**
   * @param shifts by the edits before this one
   */
  Finding finding(List<Shift> shifts) {
    Site site = repair.site();
    Optional<Pattern> own = ofBlocks();
    Kind kind =
        own.map(Pattern::kind)
            .orElseGet(() -> isDecay() ? Kind.REGULARISATION : repair.edit().kind());
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
        kind,
        own.map(Pattern::factor).orElse(0.0),
        new Wording(site.name(), kind, own, names(), search.wrong().size()).text(),
        value,
        Optional.of(
            new Finding.Fix(
                new Change(cell, first, endLine, change.before(), change.after()),
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
    return repair.mended().stream().map(block -> bench.parameters().get(block)).toList();
  }

  private static double difference(Reading reading) {
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

  /** The same pattern in every block that is mended. */
  private Optional<Pattern> ofBlocks() {
    List<List<Pattern.Pair>> pairs = new ArrayList<>();
    for (int ignored : repair.mended()) {
      pairs.add(new ArrayList<>());
    }
    for (int point = 0; point < bench.points(); point++) {
      Reading before = search.before(point);
      Reading after = mended.before(point);
      if (!before.isComplete()) {
        return Optional.empty();
      }
      int place = 0;
      for (int block : repair.mended()) {
        pairs
            .get(place++)
            .add(
                new Pattern.Pair(
                    before.blocks().get(block).value(),
                    after.blocks().get(block).value(),
                    bench.examples(point)));
      }
    }
    Optional<Pattern> common = Optional.empty();
    for (List<Pattern.Pair> block : pairs) {
      Optional<Pattern> pattern = Pattern.of(block);
      boolean isOther =
          common.isPresent() && pattern.isPresent() && pattern.get().kind() != common.get().kind();
      if (pattern.isEmpty() || isOther) {
        return Optional.empty();
      }
      common = common.isPresent() ? common : pattern;
    }
    return common;
  }

  /** Whether what is too much or too little is a multiple of the parameter, or of a part of it. */
  private boolean isDecay() {
    int count = 0;
    for (int point = 0; point < bench.points(); point++) {
      Reading before = search.before(point);
      Reading after = mended.before(point);
      for (int block : repair.mended()) {
        int here =
            before.isComplete()
                ? decayed(before.blocks().get(block), after.blocks().get(block))
                : -1;
        if (here < 0) {
          return false;
        }
        count = Math.max(count, here);
      }
    }
    return count > 1;
  }

  /** How many entries show it; negative where some show something else. */
  private static int decayed(Reading.Block before, Reading.Block after) {
    double[] parameter = before.parameter();
    if (before.value().length != parameter.length) {
      return -1;
    }
    double rate = 0;
    int count = 0;
    for (int i = 0; i < parameter.length; i++) {
      double gap = before.value()[i] - after.value()[i];
      if (Math.abs(gap) > before.tolerance() && parameter[i] != 0) {
        double here = gap / parameter[i];
        rate = count == 0 ? here : rate;
        count++;
        if (Math.abs(here - rate) > 1e-6 * Math.abs(rate)) {
          return -1;
        }
      }
    }
    return count;
  }
}
