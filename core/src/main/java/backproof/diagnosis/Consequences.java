package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one edit changes: the value of the statement that it mends, and those that follow. */
final class Consequences {
  private final Stage before;
  private final Stage after;
  private final Ties ties;
  private final Site origin;

  /** The statements of the one program and those that they are in the other. */
  private final Map<Site, Site> same = new LinkedHashMap<>();

  Consequences(Stage before, Stage after, Ties ties, Site origin) {
    this.ties = ties;
    this.before = before;
    this.after = after;
    this.origin = origin;
    List<Site> old = before.sites();
    List<Site> now = after.sites();
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && isSame(old.get(start), now.get(start))) {
      same.put(old.get(start), now.get(start));
      start++;
    }
    for (int i = 1; i <= Math.min(old.size(), now.size()) - start; i++) {
      Site was = old.get(old.size() - i);
      Site is = now.get(now.size() - i);
      if (!isSame(was, is)) {
        break;
      }
      same.put(was, is);
    }
    if (old.size() == now.size()) {
      same.put(origin, now.get(old.indexOf(origin)));
    }
  }

  private static boolean isSame(Site one, Site other) {
    return text(one).equals(text(other)) && one.source().cell().equals(other.source().cell());
  }

  private static String text(Site site) {
    return site.source().text(site.statement().span());
  }

  /** What the origin is in the mended program; empty where it is no longer there alone. */
  Optional<Site> mended() {
    return Optional.ofNullable(same.get(origin));
  }

  /** What the statement gives and what it should give; empty where that cannot be said. */
  String value() {
    int point = before.search().screen();
    return mended()
        .map(
            mended ->
                Values.said(
                    origin.subject(),
                    before.trace().visits(point, origin),
                    after.trace().visits(point, mended)))
        .orElse("");
  }

  /** The other statements of the backward pass whose values change with it, in their order. */
  List<Finding> findings(Finding cause, List<Shift> shifts) {
    List<Finding> findings = new ArrayList<>();
    for (Site site : before.sites()) {
      if (isComputed(site) && !site.equals(origin) && !ties.isElsewhere(site) && isChanged(site)) {
        findings.add(inherited(site, cause, shifts));
      }
    }
    return findings;
  }

  /** Not where values are only handed on. */
  private static boolean isComputed(Site site) {
    return switch (site.statement()) {
      case Statement.Return s -> false;
      case Statement.Assign s -> !(s.value() instanceof Expression.DictDisplay);
      default -> true;
    };
  }

  private boolean isChanged(Site site) {
    Site now = same.get(site);
    if (now == null) {
      return false;
    }
    int point = before.search().screen();
    List<double[]> was = before.trace().visits(point, site);
    List<double[]> is = after.trace().visits(point, now);
    boolean changed = was.size() != is.size();
    for (int i = 0; i < was.size() && !changed; i++) {
      changed = Values.differ(was.get(i), is.get(i));
    }
    return changed;
  }

  private static Finding inherited(Site site, Finding cause, List<Shift> shifts) {
    String cell = site.source().cell();
    int line = Shift.undone(shifts, cell, site.line());
    String where = cause.cell().equals(cell) ? "" : " of the " + cause.cell() + " cell";
    return new Finding(
        cell,
        line,
        line + site.endLine() - site.line(),
        Finding.Role.INHERITED,
        site.name(),
        cause.kind(),
        0,
        Values.subject(site.subject())
            + " is wrong only because of line "
            + cause.line()
            + where
            + ".",
        "",
        Optional.empty());
  }
}
