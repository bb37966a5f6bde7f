package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements of the backward pass give what they should: their values are the exact slopes of
 * something in the forward pass, but for a factor that is the number of examples. That factor is a
 * convention, not a mistake.
 */
final class Ties {
  /** So many values may be given between one and its handing over. */
  private static final int NEAR = 8;

  private static final String BACKWARD = "backward";
  private static final double SAME = 1e-7;
  private static final Set<String> SHAPING = Set.of("reshape", "ravel", "flatten");

  private final Map<String, Integer> wrong = new HashMap<>();
  private final Set<String> right = new HashSet<>();

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> ran = new HashMap<>();
  private final Set<String> strayed = new HashSet<>();
  private final Map<String, Integer> unseen = new HashMap<>();
  private final Set<String> early = new HashSet<>();
  private final Set<String> late = new HashSet<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private final boolean hasBackward;

  private Ties(boolean hasBackward) {
    this.hasBackward = hasBackward;
  }

  /** Holds the values at two points against the slopes there. */
  static Ties of(Stage stage) {
    Bench bench = stage.bench();
    List<Site> sites = stage.sites();
    Ties ties = new Ties(sites.stream().anyMatch(site -> site.source().cell().equals(BACKWARD)));
    for (int point = 0; point < Math.min(2, bench.points()); point++) {
      List<Reading.Block> blocks = stage.search().before(point).blocks();
      ties.hold(bench, stage.trace(), point, blocks, sites);
    }
    ties.closeChains(sites);
    ties.orderUnseen(sites);
    ties.level(sites);
    return ties;
  }

  /** Where forward hands over; what runs later is of backward, wherever it is written. */
  private static String endOfForward(List<Site> sites) {
    String end = "";
    for (Site site : sites) {
      if (site.source().cell().equals("forward") && site.statement() instanceof Statement.Return) {
        end = Trace.key(site);
      }
    }
    return end;
  }

  /** Of two values that are the same the first is the slope; the second has left something out. */
  private void hold(
      Bench bench, Trace trace, int point, List<Reading.Block> blocks, List<Site> sites) {
    String end = endOfForward(sites);
    Slopes slopes = new Slopes(bench, trace, point, blocks);
    Steps steps = new Steps(slopes);
    Inputs inputs = new Inputs(bench.values(point), blocks);
    Map<String, Integer> here = new HashMap<>();
    boolean isBackward = false;
    List<Seen> seen = trace.seen(point);
    Set<String> live = ofForward(trace, point);
    boolean isMethod =
        seen.stream().noneMatch(each -> trace.site(each).source().cell().equals(BACKWARD));
    boolean[] rights = new boolean[seen.size()];
    Set<String> formed = formed(trace, seen, blocks);
    for (int i = 0; i < seen.size(); i++) {
      Seen value = seen.get(i);
      Site site = trace.site(value);
      String key = Trace.key(site);
      ran.putIfAbsent(key, i);
      isBackward =
          isBackward
              || site.source().cell().equals(BACKWARD)
              || isMethod && hasBackward && !live.contains(blockOf(site));
      if (!isBackward) {
        early.add(key);
      }
      if (!isBackward) {
        inputs.add(value.values());
      }
      if (isBackward) {
        late.add(key);
        late.add(blockOf(site));
      } else if (key.equals(end)) {
        isBackward = true;
        continue;
      }
      boolean isFetched = isFetched(site) && !Sites.isCopy(site, sites);
      boolean mayBeInput = isFetched || !isGradient(site.target());
      boolean isRight = mayBeInput && inputs.have(value.values());
      if (isRight && !Sites.isCopy(site, sites)) {
        given.add(key);
      }
      isRight |= mayBeInput && slopes.isDerivative(value.values());
      isRight |= slopes.takes(value.values()) && !formed.contains(key);
      for (int back = i - 1; back >= Math.max(0, i - NEAR); back--) {
        isRight |= rights[back] && isHandedOn(trace, seen.get(back), value);
        isRight |= rights[back] && isReshaped(trace, point, seen.get(back), value);
      }
      rights[i] = isRight;
      if (isRight) {
        right.add(key);
        here.keySet().removeIf(each -> isAddedUp(site) && each.equals(key));
      } else {
        here.putIfAbsent(key, i);
      }
      if (!isRight && !slopes.isShare(value.values()) && !steps.addsShare(site, value.values())) {
        strayed.add(key);
      }
      steps.add(site, value.values());
    }
    here.forEach((key, order) -> wrong.merge(key, order, Math::min));
  }

  /** What alone computes a gradient that is wrong: there is nothing behind it that could be. */
  private static Set<String> formed(Trace trace, List<Seen> seen, List<Reading.Block> blocks) {
    Set<String> formed = new HashSet<>();
    for (Reading.Block block : blocks) {
      Set<String> same = new HashSet<>();
      for (Seen value : seen) {
        Site site = trace.site(value);
        boolean isHandedOn = site.statement() instanceof Statement.Return;
        if (!block.isRight() && !isHandedOn && Arrays.equals(value.values(), block.value())) {
          same.add(Trace.key(site));
        }
      }
      if (same.size() == 1) {
        formed.addAll(same);
      }
    }
    return formed;
  }

  /** Whether a value goes from where it was computed to the caller. */
  private static boolean isHandedOn(Trace trace, Seen before, Seen now) {
    Site giver = trace.site(before);
    Site taker = trace.site(now);
    boolean isReturned =
        taker.statement() instanceof Statement.Return && giver.block() == taker.block();
    boolean isTaken =
        taker.statement() instanceof Statement.Assign call
            && call.value() instanceof Expression.Call
            && giver.statement() instanceof Statement.Return;
    return (isReturned || isTaken) && Arrays.equals(before.values(), now.values());
  }

  /** Whether a statement only gives another shape to a value, as forward does the other way. */
  private static boolean isReshaped(Trace trace, int point, Seen before, Seen now) {
    Site giver = trace.site(before);
    Site taker = trace.site(now);
    return giver.block() == taker.block()
        && shaped(taker).filter(giver.target()::equals).isPresent()
        && Arrays.equals(before.values(), now.values())
        && trace.slopes(point).stream()
            .filter(slope -> slope.place() != Seen.NAMELESS)
            .filter(slope -> shaped(trace.site(slope)).isPresent())
            .anyMatch(slope -> Values.ratio(slope.values(), now.values(), SAME) != 0);
  }

  /** What a statement gives another shape. */
  private static Optional<String> shaped(Site site) {
    return site.statement() instanceof Statement.Assign assign
            && assign.value() instanceof Expression.Call call
            && call.function() instanceof Expression.Attribute method
            && SHAPING.contains(method.name())
        ? Optional.of(site.source().text(method.object().span()))
        : Optional.empty();
  }

  /** The functions that forward runs. */
  private static Set<String> ofForward(Trace trace, int point) {
    Set<String> live = new HashSet<>();
    for (Seen slope : trace.slopes(point)) {
      if (slope.place() != Seen.NAMELESS) {
        live.add(blockOf(trace.site(slope)));
      }
    }
    return live;
  }

  /**
   * What is changed in place and right in the end was on its way before; where it is wrong in the
   * end, each of the steps may be to blame.
   */
  private void closeChains(List<Site> sites) {
    for (int i = sites.size() - 1; i > 0; i--) {
      Site site = sites.get(i);
      Site before = sites.get(i - 1);
      if (isInPlace(site) && site.target().equals(before.target())) {
        if (isRight(site)) {
          right.add(Trace.key(before));
          wrong.remove(Trace.key(before));
        } else if (wrong.containsKey(Trace.key(site)) && !isRight(before)) {
          wrong.put(Trace.key(before), order(site));
        }
      }
    }
  }

  /** What gives no numbers of its own, as a mask, shows in what is computed next from it. */
  private void orderUnseen(List<Site> sites) {
    for (int i = sites.size() - 2; i >= 0; i--) {
      Site next = sites.get(i + 1);
      String key = Trace.key(sites.get(i));
      boolean isUnseen = !right.contains(key) && !wrong.containsKey(key);
      boolean isNear = sites.get(i).block() == next.block() && !sites.get(i).target().isEmpty();
      if (isUnseen && isNear && !isElsewhere(sites.get(i))) {
        int order = unseen.getOrDefault(Trace.key(next), order(next));
        unseen.put(key, order);
      }
    }
  }

  static boolean isInPlace(Site site) {
    return site.statement() instanceof Statement.Augment
        || site.statement() instanceof Statement.Assign assign
            && assign.targets().get(0) instanceof Expression.Subscript;
  }

  /** Whether it only gives a name to something that is kept under another one. */
  private static boolean isFetched(Site site) {
    return site.statement() instanceof Statement.Assign s && Vocabulary.isPath(s.value());
  }

  /** By its name; a difference or a distance is a value of forward. */
  static boolean isGradient(String name) {
    boolean isApart = name.startsWith("diff") || name.startsWith("dist");
    return name.startsWith("d") && !isApart || name.contains("grad");
  }

  /** What is added up is as it should be once all is added. */
  private static boolean isAddedUp(Site site) {
    return site.statement() instanceof Statement.Augment sum && sum.operator().equals("+");
  }

  /** Whether it gave something that is no slope, nor a part of one, nor adds such a part. */
  boolean hasStrayed(Site site) {
    return strayed.contains(Trace.key(site));
  }

  /** Whether all that the statement gave was right. */
  boolean isRight(Site site) {
    return right.contains(Trace.key(site)) && !wrong.containsKey(Trace.key(site));
  }

  /** Whether all that the statement gave is what forward computes as well. */
  boolean isGiven(Site site) {
    return isRight(site) && given.contains(Trace.key(site));
  }

  /** Whether it gave what is right at least once. */
  boolean wasRight(Site site) {
    return right.contains(Trace.key(site));
  }

  /** Whether it runs before backward does, where that has a cell of its own. */
  boolean isElsewhere(Site site) {
    boolean isLate =
        late.contains(Trace.key(site))
            || late.contains(blockOf(site)) && !early.contains(Trace.key(site));
    return hasBackward && !site.source().cell().equals(BACKWARD) && !isLate;
  }

  private static String blockOf(Site site) {
    return site.source().cell() + " " + site.block().name();
  }

  /** When it first gave something else than a slope; those that never did come last. */
  int order(Site site) {
    boolean isNumber = site.block().material().scalars().contains(site.target());
    boolean handsOver =
        site.statement() instanceof Statement.Return end
            && end.value().map(Vocabulary::isPath).orElse(true);
    return isNumber || handsOver || isElsewhere(site)
        ? Integer.MAX_VALUE
        : wrong.getOrDefault(
            Trace.key(site), unseen.getOrDefault(Trace.key(site), Integer.MAX_VALUE));
  }

  /**
   * When a statement runs; of those whose inputs are right, in a function, none is before others,
   * but one that gave what is right at first. What gives something that nothing reads may be right,
   * and yet what is behind it is missing.
   */
  int level(Site site) {
    if (site.block().material().unused().contains(site.name())) {
      return ran.getOrDefault(Trace.key(site), Integer.MAX_VALUE);
    }
    return Math.min(levels.getOrDefault(Trace.key(site), Integer.MAX_VALUE), order(site));
  }

  /** Of what seems to be right that is likeliest to blame which ran last, just before the wrong. */
  int lastRight(Site site) {
    return isRight(site) ? ran.getOrDefault(Trace.key(site), 0) : 0;
  }

  private void level(List<Site> sites) {
    Map<String, Integer> first = new HashMap<>();
    List<Site> fed =
        sites.stream()
            .filter(each -> order(each) < Integer.MAX_VALUE && isFed(each, sites))
            .filter(each -> !wasRight(each))
            .toList();
    fed.forEach(each -> first.merge(blockOf(each), order(each), Math::min));
    fed.forEach(each -> levels.put(Trace.key(each), first.getOrDefault(blockOf(each), 0)));
  }

  /**
   * What is right as far as that shows: a slope, but perhaps not the one that is meant; then what
   * forward computes as well.
   */
  List<Site> others(List<Site> sites) {
    return sites.stream()
        .filter(site -> !isElsewhere(site) && isRight(site))
        .sorted(Comparator.comparing(this::isGiven))
        .toList();
  }

  /**
   * Whether a statement first gave something else than a slope after another one did. What calls
   * the other one begins before it and ends behind it.
   */
  boolean isBehind(Site site, Site other, List<Site> sites) {
    return order(site) > order(other)
        && order(site) < Integer.MAX_VALUE
        && !Sites.calls(site, other.block().name(), sites);
  }

  /** Whether what a statement is computed from is right, as far as that shows. */
  boolean isFed(Site site, List<Site> sites) {
    Set<String> read = read(site);
    return sites.stream()
        .filter(each -> each != site && feeds(each, site, read))
        .noneMatch(each -> order(each) < Integer.MAX_VALUE);
  }

  /** Whether what another statement gives goes right into a statement. */
  boolean reads(Site site, Site other) {
    return feeds(other, site, read(site));
  }

  private static Set<String> read(Site site) {
    Set<String> read = new HashSet<>();
    Tree.expressions(site.statement()).forEach(each -> read.addAll(Names.mentioned(each)));
    read.remove(site.target());
    if (site.statement() instanceof Statement.Assign assign && !isInPlace(site)) {
      read.addAll(Names.mentioned(assign.value()));
    }
    return read;
  }

  /** Whether a value of the same function, or a function that is called, goes into a statement. */
  private boolean feeds(Site other, Site site, Set<String> read) {
    return other.block() == site.block()
        ? read.contains(other.target())
        : read.contains(other.block().name()) && !other.block().name().equals(site.block().name());
  }

  /** What is not right, in the order in which it first shows. */
  List<Site> inOrder(List<Site> sites) {
    List<Site> order = new ArrayList<>();
    for (Site site : sites) {
      if (!isElsewhere(site) && wrong.containsKey(Trace.key(site))) {
        order.add(site);
      }
    }
    order.sort(Comparator.comparingInt(site -> wrong.getOrDefault(Trace.key(site), 0)));
    return order;
  }
}
