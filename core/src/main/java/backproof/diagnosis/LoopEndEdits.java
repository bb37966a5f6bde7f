package backproof.diagnosis;

/** What is divided once all is added up: behind the loop that adds. */
final class LoopEndEdits {
  private static final int COST = 3;

  private final Sink sink;

  LoopEndEdits(Sink sink) {
    this.sink = sink;
  }

  /** Behind the last statement of a loop, if that changes what was there before the loop. */
  void behind() {
    Site site = sink.site();
    String outer = indentBehind(site);
    boolean isLast = outer.length() < site.indent().length();
    if (!isLast || !Ties.isInPlace(site) || !site.standsAlone()) {
      return;
    }
    for (String scalar : sink.material().scalars()) {
      sink.insert(outer, site.target() + " /= " + scalar, Kind.SCALE, COST);
    }
    for (String size : sink.material().sizes()) {
      sink.insert(outer, site.target() + " /= " + size, Kind.SCALE, COST);
    }
  }

  /** How far the next statement is indented; as far as this one where there is none. */
  private static String indentBehind(Site site) {
    CellSource source = site.source();
    for (int line = site.endLine() + 1; line <= source.lastLine(); line++) {
      String text = source.line(line).trim();
      if (!text.isEmpty() && text.charAt(0) != '#') {
        return source.indent(line);
      }
    }
    return site.indent();
  }
}
