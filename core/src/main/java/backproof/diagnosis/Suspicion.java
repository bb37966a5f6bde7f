package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements the wrong blocks hang on. Each statement's value is spoiled in turn, and what
 * changes is what hangs on it; this sees through helpers, loops, dicts and objects alike.
 */
final class Suspicion {
  private static final String SPOILED = " * 1.375 + 0.0625";

  /** Below all that touches only what is wrong, and not all of that. */
  private static final int SOME_WRONG = 1;

  /** What could not be spoiled, as a dict or an index. */
  static final int UNKNOWN = 1;

  /** What touches right blocks as well. */
  static final int TOUCHES_RIGHT = 3;

  private final Bench bench;
  private final Map<String, String> cells;
  private final int point;
  private final Reading before;
  private final Set<Integer> wrong = new LinkedHashSet<>();

  Suspicion(Bench bench, Map<String, String> cells, int point) {
    this.bench = bench;
    this.cells = cells;
    this.point = point;
    this.before = bench.at(point, cells, 0);
    for (int block = 0; block < before.blocks().size(); block++) {
      if (!before.isRight(block)) {
        wrong.add(block);
      }
    }
  }

  private final Map<String, List<Set<Integer>>> known = new HashMap<>();

  /** Whether anything hangs on a statement, as far as that can be tried. */
  boolean isOpen(Site site) {
    return touched(site).stream().anyMatch(blocks -> !blocks.isEmpty());
  }

  /** Whether all of some blocks may hang on a statement, as far as they are wrong here. */
  boolean mayBeAlone(Site site, Set<Integer> aim) {
    List<Set<Integer>> items = touched(site);
    Set<Integer> here = new LinkedHashSet<>(wrong);
    here.retainAll(aim);
    return items.isEmpty() || items.stream().anyMatch(blocks -> blocks.containsAll(here));
  }

  /** How little reason there is to suspect a statement; empty where nothing hangs on it. */
  Optional<Integer> of(Site site) {
    List<Set<Integer>> items = touched(site);
    if (items.isEmpty()) {
      return Optional.of(UNKNOWN);
    }
    int least = Integer.MAX_VALUE;
    for (Set<Integer> touched : items) {
      Set<Integer> right = new LinkedHashSet<>(touched);
      right.removeAll(wrong);
      if (!touched.isEmpty()) {
        int distance =
            !right.isEmpty() ? TOUCHES_RIGHT : touched.size() < wrong.size() ? SOME_WRONG : 0;
        least = Math.min(least, distance);
      }
    }
    boolean isLoop = site.statement() instanceof Statement.For; // right ones hang on it as well
    return least == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(isLoop ? Math.min(least, SOME_WRONG) : least);
  }

  /** The blocks that change with each of the statement's values, as far as that can be tried. */
  private List<Set<Integer>> touched(Site site) {
    return known.computeIfAbsent(Trace.key(site), key -> tried(site));
  }

  private List<Set<Integer>> tried(Site site) {
    List<Set<Integer>> all = new ArrayList<>();
    for (Edit probe : probes(site)) {
      Map<String, String> edited = new LinkedHashMap<>(cells);
      edited.computeIfPresent(probe.cell(), (cell, source) -> probe.applied(source));
      Reading after = bench.at(point, edited, 0);
      Set<Integer> touched = new LinkedHashSet<>();
      for (int block = 0; block < after.blocks().size(); block++) {
        if (changes(before.blocks().get(block), after.blocks().get(block))) {
          touched.add(block);
        }
      }
      if (after != Reading.RAISED) {
        all.add(touched);
      }
    }
    return all;
  }

  private static List<Edit> probes(Site site) {
    List<Edit> probes = new ArrayList<>();
    if (site.statement() instanceof Statement.For loop) {
      String text = site.source().text(loop.iterable().span());
      probes.add(probe(site, loop.iterable(), "list(" + text + ")[:-1]"));
    }
    for (Expression value : values(site.statement())) {
      Fragment fragment = site.source().fragment(value);
      boolean isBracketed = site.source().isBracketed(value.span());
      String text = isBracketed ? "(" + fragment.text() + ")" : fragment.in(Fragment.PRODUCT);
      probes.add(probe(site, value, text + SPOILED));
    }
    return probes;
  }

  private static Edit probe(Site site, Expression value, String text) {
    int from = site.source().from(value.span());
    int to = site.source().to(value.span());
    return new Edit(site.source().cell(), from, to, text, site.line(), Kind.OTHER, 0);
  }

  private static boolean changes(Reading.Block before, Reading.Block after) {
    boolean changes = before.value().length != after.value().length;
    for (int i = 0; i < before.value().length && !changes; i++) {
      changes = before.value()[i] != after.value()[i];
    }
    return changes;
  }

  private static List<Expression> values(Statement statement) {
    return switch (statement) {
      case Statement.Assign s -> items(s.value());
      case Statement.Augment s -> items(s.value());
      case Statement.Return s -> s.value().map(Suspicion::items).orElse(List.of());
      default -> List.of();
    };
  }

  /** What stands side by side in displays can be spoiled one by one. */
  static List<Expression> items(Expression value) {
    List<Expression> parts =
        switch (value) {
          case Expression.TupleDisplay e -> e.items();
          case Expression.ListDisplay e -> e.items();
          case Expression.DictDisplay e ->
              e.entries().stream().map(Expression.Entry::value).toList();
          case Expression.Call e ->
              e.function() instanceof Expression.Name name && name.name().equals("dict")
                  ? e.keywords().stream().map(Expression.Keyword::value).toList()
                  : List.of();
          default -> List.of();
        };
    List<Expression> items = new ArrayList<>();
    parts.forEach(part -> items.addAll(items(part)));
    return items.isEmpty() ? List.of(value) : items;
  }
}
