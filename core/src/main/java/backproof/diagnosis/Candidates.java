package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which edits of which statements are worth trying, and how far-fetched each is. */
final class Candidates {
  private static final int FARTHEST = 6;

  /** What is given two names at once is rarely meant. */
  private static final int TWICE = 2;

  /** How far apart names are that are mixed up where values are kept. */
  private static final int MIXED_UP = 4;

  private final Stage stage;
  private final Ties ties;
  private final Set<String> parameters;
  private final boolean hasSeveralSizes;
  private final List<RepairSearch.Candidate> all = new ArrayList<>();
  private final List<RepairSearch.Candidate> computed = new ArrayList<>();

  Candidates(Stage stage, Ties ties) {
    this.stage = stage;
    this.ties = ties;
    this.parameters = new LinkedHashSet<>(stage.bench().parameters());
    Set<Integer> sizes = new LinkedHashSet<>();
    for (int point = 0; point < stage.bench().points(); point++) {
      sizes.add(stage.bench().examples(point));
    }
    this.hasSeveralSizes = sizes.size() > 1;
  }

  /**
   * Edits of all statements, the likelier the more they have to do with what is wrong.
   *
   * @param lost where truth is lost: what is behind it is right as it is
   */
  List<RepairSearch.Candidate> plain(Optional<Donation> lost) {
    addPlain(
        site -> lost.isEmpty() || !ties.isBehind(site, lost.get().site(), stage.sites()),
        lost.isPresent() ? 1 : 0);
    return taken();
  }

  /** What is left out where truth is lost may be brought in later. */
  List<RepairSearch.Candidate> behind(Donation lost) {
    addPlain(site -> ties.isBehind(site, lost.site(), stage.sites()), 0);
    return taken();
  }

  /**
   * Truth is lost at the statement of the donation, or at one before it whose value is no slope:
   * there more is tried, and all that is at hand is held against what is missing.
   */
  List<RepairSearch.Candidate> at(Donation given) {
    addAt(given, -1);
    return taken();
  }

  /**
   * All edits there and before, but those that were tried, each as near as it can be. Where all
   * that goes in is right, no others but those of what nothing reads.
   */
  List<RepairSearch.Candidate> more(
      List<RepairSearch.Candidate> plain, List<RepairSearch.Candidate> tried, Donation given) {
    Map<String, RepairSearch.Candidate> nearest = new LinkedHashMap<>();
    boolean isFed = ties.isFed(given.site(), stage.sites());
    addAt(given, isFed ? -1 : 1);
    List<RepairSearch.Candidate> every = taken();
    plain.stream().filter(each -> !isFed || isUnused(each.site())).forEach(every::add);
    for (RepairSearch.Candidate each : every) {
      nearest.merge(key(each), each, (one, other) -> one.rank() <= other.rank() ? one : other);
    }
    tried.forEach(each -> nearest.remove(key(each)));
    return List.copyOf(nearest.values());
  }

  /** Edits of what can be to blame alone: what gives what it should give, and others. */
  List<RepairSearch.Candidate> meeting(Demands demands) {
    for (Demand demand : demands.all()) {
      Site site = demand.site();
      int far = demands.isFirst(demand) ? 0 : 2;
      Synthesis synthesis = new Synthesis(stage.bench(), stage.cells(), site, parameters);
      for (Edit edit : synthesis.edits(stage.search().screen(), demand)) {
        int odd = edit.kind() == Kind.SCALE ? 2 : 0; // that could stand at each place on the way
        add(site, edit, edit.cost() + 1 + far + odd, /* isComputed= */ true);
      }
    }
    stage.sites().stream().filter(this::isKeeping).forEach(this::addKept);
    all.addAll(new Omissions(stage, ties).candidates());
    return taken();
  }

  /** Whether forward hands over there what backward reads. */
  private boolean isKeeping(Site site) {
    boolean isList =
        switch (site.statement()) {
          case Statement.Return s -> true;
          case Statement.Assign s ->
              s.value() instanceof Expression.TupleDisplay
                  || s.value() instanceof Expression.DictDisplay
                  || s.targets().get(0) instanceof Expression.Attribute
                      && !(s.value() instanceof Expression.ListDisplay);
          case Statement.Evaluate s ->
              s.value() instanceof Expression.Call call
                  && call.function() instanceof Expression.Attribute method
                  && method.name().equals("append");
          default -> false;
        };
    return isList && ties.isElsewhere(site);
  }

  /** One name for another. */
  private void addKept(Site site) {
    for (Edit edit : Edits.of(site, stage.sites(), parameters, MIXED_UP)) {
      if (edit.kind() == Kind.WRONG_OPERAND) {
        add(site, edit, edit.cost() + 1);
      }
    }
  }

  private static String key(RepairSearch.Candidate each) {
    Edit edit = each.edit();
    return edit.cell() + edit.from() + ":" + edit.to() + ":" + edit.text();
  }

  private List<RepairSearch.Candidate> taken() {
    List<RepairSearch.Candidate> taken = new ArrayList<>(all);
    all.clear();
    return taken;
  }

  private void add(Site site, Edit edit, int rank) {
    add(site, edit, rank, /* isComputed= */ false);
  }

  /** What is added to a sum is not the sum. */
  private void add(Site site, Edit edit, int rank, boolean isComputed) {
    boolean isItself =
        site.statement() instanceof Statement.Augment sum
            && edit.from() >= site.source().from(sum.value().span())
            && edit.to() <= site.source().to(sum.value().span())
            && edit.brings(site.source().all(), site.target());
    if (!isItself) {
      int odd = isTwice(site, edit) ? TWICE : 0;
      all.add(new RepairSearch.Candidate(site, edit, rank + odd, isComputed));
    }
  }

  /** Whether one of several that are given names side by side is then the same as another. */
  private static boolean isTwice(Site site, Edit edit) {
    boolean isTwice = false;
    if (site.statement() instanceof Statement.Assign s
        && s.value() instanceof Expression.TupleDisplay several
        && s.targets().get(0) instanceof Expression.TupleDisplay) {
      CellSource source = site.source();
      List<String> others = new ArrayList<>();
      String changed = "";
      for (Expression item : several.items()) {
        int from = source.from(item.span());
        int to = source.to(item.span());
        if (edit.from() >= from && edit.to() <= to) {
          String all = source.all();
          changed = all.substring(from, edit.from()) + edit.text() + all.substring(edit.to(), to);
        } else {
          others.add(source.text(item.span()));
        }
      }
      isTwice = others.contains(changed);
    }
    return isTwice;
  }

  private void addAt(Donation given, int far) {
    add(given.site(), Math.min(far, 0), FARTHEST + 1);
    for (Site site : ties.inOrder(stage.sites())) {
      if (site != given.site() && ties.order(site) <= ties.order(given.site())) {
        add(site, reads(given.site(), site.target()) ? 0 : 1);
      }
    }
    Synthesis synthesis = new Synthesis(stage.bench(), stage.cells(), given.site(), parameters);
    for (Edit edit : synthesis.edits(stage.search().screen(), given)) {
      int rank = edit.cost() + 1 + far;
      computed.add(new RepairSearch.Candidate(given.site(), edit, rank, /* isComputed= */ true));
      add(given.site(), edit, rank, /* isComputed= */ true);
    }
  }

  /** Edits that give the right value at one point: where there are too many others, these alone. */
  List<RepairSearch.Candidate> computed() {
    return computed;
  }

  /**
   * @param farther how much less likely an edit outside backward is
   */
  private void addPlain(Predicate<Site> isAsked, int farther) {
    for (Site site : stage.sites().stream().filter(isAsked).toList()) {
      boolean isUnused = isUnused(site);
      int far =
          (ties.isRight(site) && !isUnused ? 1 : 0) + (ties.isElsewhere(site) ? 2 + farther : 0);
      Optional<Integer> distance = isUnused ? Optional.of(0) : stage.suspicion().of(site);
      distance.ifPresent(near -> add(site, near + far));
    }
  }

  private static boolean reads(Site site, String name) {
    return Tree.expressions(site.statement()).stream()
        .anyMatch(each -> Names.mentioned(each).contains(name));
  }

  private void add(Site site, int far) {
    add(site, far + (Sites.isBeginning(site, stage.sites()) ? 2 : 0), FARTHEST);
  }

  private void add(Site site, int far, int farthest) {
    for (Edit edit : Edits.of(site, stage.sites(), parameters, farthest - far)) {
      if (canBeTold(site, edit)) {
        boolean isFactor =
            edit.kind() == Kind.SIGN
                || edit.kind() == Kind.SCALE
                || edit.kind() == Kind.MISSING_TERM;
        int odd = isFactor && isCount(site) ? 2 : 0;
        add(site, edit, edit.cost() + far + odd);
      }
    }
  }

  /** Nothing can hang on it, and that may just be the mistake. */
  private static boolean isUnused(Site site) {
    return site.block().material().unused().contains(site.name())
        || site.statement() instanceof Statement.Evaluate s
            && s.value() instanceof Expression.Binary;
  }

  /** How many there are of something has no sign and no factor that could be lost. */
  private static boolean isCount(Site site) {
    return site.statement() instanceof Statement.Assign s && Sizes.isLength(s.value());
  }

  /**
   * Whether points can tell the edit from one that is right by chance: a factor with a name may
   * just have the value of the right one where the number of examples is the same everywhere.
   */
  private boolean canBeTold(Site site, Edit edit) {
    boolean isNamed =
        edit.kind() == Kind.SCALE
            && edit.bringsNumber(site.source().all(), site.block().material().scalars());
    return !isNamed || hasSeveralSizes;
  }
}
