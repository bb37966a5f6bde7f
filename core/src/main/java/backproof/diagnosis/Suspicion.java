package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
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
  private static final int UNKNOWN = 2;

  /** What touches right blocks as well. */
  private static final int TOUCHES_RIGHT = 3;

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

  /** Whether anything hangs on a statement, as far as that can be tried. */
  boolean isOpen(Site site) {
    return touched(site).map(blocks -> !blocks.isEmpty()).orElse(false);
  }

  /** How little reason there is to suspect a statement; empty where nothing hangs on it. */
  Optional<Integer> of(Site site) {
    Optional<Set<Integer>> touched = touched(site);
    if (touched.isEmpty()) {
      return Optional.of(UNKNOWN);
    }
    Set<Integer> right = new LinkedHashSet<>(touched.get());
    right.removeAll(wrong);
    if (touched.get().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        !right.isEmpty() ? TOUCHES_RIGHT : touched.get().size() < wrong.size() ? SOME_WRONG : 0);
  }

  /** The blocks that change when the statement's value does; empty where that cannot be tried. */
  private Optional<Set<Integer>> touched(Site site) {
    Set<Integer> touched = new LinkedHashSet<>();
    boolean isKnown = false;
    boolean isForward = false;
    for (Expression value : values(site.statement())) {
      Fragment fragment = site.source().fragment(value);
      String text =
          site.source().isBracketed(value.span())
              ? "(" + fragment.text() + ")" + SPOILED
              : fragment.in(Fragment.PRODUCT) + SPOILED;
      int from = site.source().from(value.span());
      int to = site.source().to(value.span());
      Edit probe = new Edit(site.source().cell(), from, to, text, site.line(), Kind.OTHER, 0);
      Map<String, String> edited = new LinkedHashMap<>(cells);
      edited.computeIfPresent(probe.cell(), (cell, source) -> probe.applied(source));
      Reading after = bench.at(point, edited, 0);
      isKnown |= after.isComplete();
      isForward |= after == Reading.OTHER_COST;
      for (int block = 0; block < after.blocks().size(); block++) {
        if (changes(before.blocks().get(block), after.blocks().get(block))) {
          touched.add(block);
        }
      }
    }
    return isKnown || isForward ? Optional.of(touched) : Optional.empty();
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
  private static List<Expression> items(Expression value) {
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
