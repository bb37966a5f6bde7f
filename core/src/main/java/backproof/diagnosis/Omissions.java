package backproof.diagnosis;

import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Statements that were left out where a gradient is put together: what is missing from it is held
 * against what the program has at hand there, added up over all times.
 */
final class Omissions {
  private static final int MOST_PLACES = 8;
  private static final int MOST_NAMES = 16;
  private static final int MOST_FOUND = 6;
  private static final int COST = 3;
  private static final double SAME = 1e-9;

  private final Stage stage;
  private final Ties ties;
  private final Set<String> parameters;

  Omissions(Stage stage, Ties ties) {
    this.stage = stage;
    this.ties = ties;
    this.parameters = new LinkedHashSet<>(stage.bench().parameters());
  }

  /** A gradient from which something is missing, and what that is. */
  private record Missing(String name, Site.Block block, double[] gap) {}

  List<RepairSearch.Candidate> candidates() {
    List<RepairSearch.Candidate> all = new ArrayList<>();
    Set<Integer> wrong = stage.search().wrong();
    boolean isCompared = stage.search().before(stage.search().screen()).isComplete();
    boolean isOne = isCompared && wrong.size() == 1;
    if (isOne && parameters.contains(stage.bench().blocks().get(only(wrong)))) {
      for (Missing missing : missing()) {
        for (Site site : places(missing)) {
          if (!stage.bench().isOver()) {
            edits(site, missing)
                .forEach(
                    edit ->
                        all.add(
                            new RepairSearch.Candidate(
                                site, edit, edit.cost(), /* isComputed= */ false)));
          }
        }
      }
    }
    return all;
  }

  private static int only(Set<Integer> wrong) {
    return wrong.iterator().next();
  }

  /** Under each name that holds the wrong gradient in the end. */
  private List<Missing> missing() {
    int screen = stage.search().screen();
    int wrong = only(stage.search().wrong());
    Reading.Block block = stage.search().before(screen).blocks().get(wrong);
    String parameter = stage.bench().blocks().get(wrong);
    double[] gap = block.exact().clone();
    if (block.value().length != gap.length) {
      return List.of();
    }
    for (int i = 0; i < gap.length; i++) {
      gap[i] -= block.value()[i];
    }
    if (Values.ratio(block.value(), gap, SAME) != 0) {
      return List.of(); // a factor is missing, but no statement
    }
    Map<String, Missing> found = new LinkedHashMap<>();
    for (Site site : stage.sites()) {
      List<double[]> visits = stage.trace().visits(screen, site);
      boolean isIt =
          !visits.isEmpty()
              && !ties.isElsewhere(site)
              && !Values.differ(visits.get(visits.size() - 1), block.value())
              && (Values.largest(block.value()) > 0 || site.target().contains(parameter));
      if (isIt && !site.target().isEmpty()) {
        found.putIfAbsent(site.target(), new Missing(site.target(), site.block(), gap));
      }
    }
    if (Values.largest(block.value()) == 0) {
      likeOthers(parameter, gap, found);
    }
    return List.copyOf(found.values());
  }

  /** What is never added to is called like what is, but for the name of the parameter. */
  private void likeOthers(String parameter, double[] gap, Map<String, Missing> found) {
    for (Site site : stage.sites()) {
      for (String other : parameters) {
        boolean isLike =
            Ties.isInPlace(site) && !ties.isElsewhere(site) && site.target().contains("d" + other);
        String name = site.target().replace(other, parameter);
        if (isLike && !other.equals(parameter)) {
          found.putIfAbsent(name, new Missing(name, site.block(), gap));
        }
      }
    }
  }

  /**
   * Behind what changes it for the last time, and behind all that is added up or assigned there: in
   * each block of a loop.
   */
  private List<Site> places(Missing missing) {
    Map<String, Site> changed = new LinkedHashMap<>();
    Map<String, Site> last = new LinkedHashMap<>();
    for (Site site : stage.sites()) {
      boolean isThere =
          site.block() == missing.block()
              && site.standsAlone()
              && !(site.statement() instanceof Statement.Return);
      boolean isPlace =
          switch (site.statement()) {
            case Statement.Assign s -> true;
            case Statement.Augment s -> true;
            case Statement.Pass s -> true;
            default -> false;
          };
      if (isThere && isPlace) {
        boolean isPass = site.statement() instanceof Statement.Pass;
        last.put(isPass ? "pass" + site.line() : site.indent(), site);
        if (site.target().equals(missing.name())) {
          changed.put(site.indent(), site);
        }
      }
    }
    Set<Site> all = new LinkedHashSet<>(changed.values());
    all.addAll(last.values());
    List<Site> places = List.copyOf(all);
    return places.subList(0, Math.min(places.size(), MOST_PLACES));
  }

  private List<Edit> edits(Site site, Missing missing) {
    AtHand atHand = new AtHand(stage.bench(), stage.cells(), site, parameters);
    List<Fragment> all = atHand.factors(Set.of());
    Set<Fragment> outer = new LinkedHashSet<>(all);
    outer.addAll(pairs(site));
    site.block().material().indices().forEach(each -> outer.add(Fragment.atom(each)));
    all = List.copyOf(outer);
    Map<Integer, List<double[]>> values = atHand.behind(stage.search().screen(), all);
    List<Products.Factor> named = new ArrayList<>();
    for (Map.Entry<Integer, List<double[]>> entry : values.entrySet()) {
      double[] joined = entry.getValue().get(0);
      if (joined.length == 1
          && site.block().material().scalars().contains(all.get(entry.getKey()).text())) {
        named.add(new Products.Factor(all.get(entry.getKey()), joined));
      }
    }
    Products names = new Products(List.of(), named, missing.gap());
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<Integer, List<double[]>> entry : values.entrySet()) {
      Fragment part = all.get(entry.getKey());
      whole(entry.getValue(), missing.gap())
          .flatMap(
              sum ->
                  names.scaled(
                      part.in(Fragment.PRODUCT), "", Values.ratio(sum, missing.gap(), SAME)))
          .ifPresent(text -> edits.add(edit(site, missing.name() + " += " + text.text())));
      for (String index : site.block().material().indices()) {
        List<double[]> places = values.getOrDefault(all.indexOf(Fragment.atom(index)), List.of());
        scattered(entry.getValue(), places, missing.gap())
            .flatMap(
                sum ->
                    names.scaled(
                        part.in(Fragment.PRODUCT), "", Values.ratio(sum, missing.gap(), SAME)))
            .ifPresent(
                text ->
                    edits.add(edit(site, missing.name() + "[" + index + "] += " + text.text())));
      }
    }
    return edits.subList(0, Math.min(edits.size(), MOST_FOUND));
  }

  /** Products of what is named near there. */
  private List<Fragment> pairs(Site site) {
    List<Fragment> pairs = new ArrayList<>();
    List<String> few = near(site);
    for (String a : few) {
      for (String b : few) {
        pairs.add(Fragment.atom("np.outer(" + a + ", " + b + ")"));
        pairs.add(new Fragment(a + ".T @ " + b, Fragment.PRODUCT));
        pairs.add(new Fragment(a + " @ " + b + ".T", Fragment.PRODUCT));
        if (a.compareTo(b) < 0) {
          pairs.add(new Fragment(a + " * " + b, Fragment.PRODUCT));
        }
      }
      pairs.add(Fragment.atom(a + ".sum(axis=0)"));
      pairs.add(Fragment.atom(a + ".sum(axis=1)"));
      pairs.add(Fragment.atom(a + ".sum(axis=1, keepdims=True)"));
    }
    return pairs;
  }

  /** First what is counted or given there, then what else is mentioned in the function. */
  private List<String> near(Site site) {
    Set<String> names = new LinkedHashSet<>();
    for (Site other : stage.sites()) {
      boolean isNear = other.block() == site.block() && other.indent().equals(site.indent());
      if (isNear && !other.target().isEmpty()) {
        names.add(other.target());
      }
      if (other.block() == site.block() && other.statement() instanceof Statement.For loop) {
        names.addAll(Names.mentioned(loop.target()));
      }
    }
    for (Fragment part : site.block().material().compounds()) {
      if (part.text().endsWith("]")) {
        names.add(part.text());
      }
    }
    names.addAll(site.block().material().references());
    names.removeAll(site.block().material().scalars());
    names.removeIf(each -> each.indexOf(',') >= 0 && each.indexOf('[') < 0);
    List<String> all = List.copyOf(names);
    return all.subList(0, Math.min(all.size(), MOST_NAMES));
  }

  private static Optional<double[]> whole(List<double[]> visits, double[] gap) {
    double[] sum = new double[gap.length];
    for (double[] visit : visits) {
      for (int i = 0; i < sum.length && visit.length == sum.length; i++) {
        sum[i] += visit[i];
      }
    }
    return visits.get(0).length == sum.length ? Optional.of(sum) : Optional.empty();
  }

  /** Each time at another place. */
  private static Optional<double[]> scattered(
      List<double[]> visits, List<double[]> places, double[] gap) {
    double[] sum = new double[gap.length];
    int row = visits.get(0).length;
    boolean fits = visits.size() == places.size() && row < gap.length && row > 0;
    for (int k = 0; k < visits.size() && fits; k++) {
      double at = places.get(k)[0] * row;
      fits = at >= 0 && at + row <= sum.length && at == (int) at && visits.get(k).length == row;
      for (int i = 0; i < row && fits; i++) {
        sum[(int) at + i] += visits.get(k)[i];
      }
    }
    return fits ? Optional.of(sum) : Optional.empty();
  }

  private static Edit edit(Site site, String statement) {
    Sink sink = new Sink(site, COST);
    if (site.statement() instanceof Statement.Pass) {
      CellSource source = site.source();
      int from = source.from(site.statement().span());
      int to = source.to(site.statement().span());
      sink.put(from, to, statement, site.line(), Kind.MISSING_TERM, COST);
    } else {
      sink.insert(statement, Kind.MISSING_TERM, COST);
    }
    return sink.edits().get(0);
  }
}
