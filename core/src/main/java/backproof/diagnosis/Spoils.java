package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program in which the value of each statement can be spoiled: it is read once for all. */
final class Spoils {
  private static final String SPOILED = " * 1.375 + 0.0625";

  private final Bench bench;
  private final Map<String, String> cells;
  private final Map<String, List<Probe>> probes = new LinkedHashMap<>();
  private int count;
  private final Map<String, Optional<Map<String, String>>> edited = new HashMap<>();

  /** Another text for an expression. */
  private record Probe(CellSource source, Expression value, String other, int number) {
    int from() {
      return source.from(value.span());
    }

    String own() {
      return "(" + source.text(value.span()) + ")";
    }
  }

  /**
   * @param sites the statements of the cells
   */
  Spoils(Bench bench, Map<String, String> cells, List<Site> sites) {
    this.bench = bench;
    this.cells = cells;
    sites.forEach(this::addProbes);
  }

  /** One for each value of the statement that can be spoiled. */
  List<Menus.Choice> of(Site site) {
    List<Menus.Choice> choices = new ArrayList<>();
    for (Probe probe : probes.getOrDefault(Trace.key(site), List.of())) {
      choices.add(
          edited
              .computeIfAbsent(site.source().cell(), this::together)
              .map(all -> new Menus.Choice(all, probe.number()))
              .orElseGet(() -> new Menus.Choice(alone(probe), 0)));
    }
    return choices;
  }

  private void addProbes(Site site) {
    if (probes.containsKey(Trace.key(site))) {
      return;
    }
    List<Probe> all = new ArrayList<>();
    probes.put(Trace.key(site), all);
    if (site.statement() instanceof Statement.For loop) {
      String text = site.source().text(loop.iterable().span());
      add(site, loop.iterable(), "list(" + text + ")[:-1]", all);
    }
    Sites.mask(site.statement()).ifPresent(index -> add(site, index, everywhere(site, index), all));
    for (Expression value : values(site.statement())) {
      add(site, value, "(" + site.source().text(value.span()) + ")" + SPOILED, all);
    }
  }

  private void add(Site site, Expression value, String other, List<Probe> all) {
    count++;
    all.add(new Probe(site.source(), value, other, count));
  }

  /** The cells with all probes in one of them; empty where that cannot be read. */
  private Optional<Map<String, String>> together(String cell) {
    List<Probe> here = new ArrayList<>();
    probes.values().forEach(here::addAll);
    here.removeIf(probe -> !probe.source().cell().equals(cell));
    here.sort(Comparator.comparingInt(Probe::from));
    String source = cells.getOrDefault(cell, "");
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Probe probe : here) {
      text.append(source, at, probe.from()).append('(').append(probe.other()).append(" if ");
      text.append(Bench.CHOICE).append(" == ").append(probe.number()).append(" else ");
      text.append(probe.own()).append(')');
      at = probe.source().to(probe.value().span());
    }
    String whole = text.append(source.substring(at)).toString();
    return bench.isProgram(whole) ? Optional.of(with(cell, whole)) : Optional.empty();
  }

  private Map<String, String> alone(Probe probe) {
    String source = probe.source().all();
    int to = probe.source().to(probe.value().span());
    return with(
        probe.source().cell(),
        source.substring(0, probe.from()) + "(" + probe.other() + ")" + source.substring(to));
  }

  private Map<String, String> with(String cell, String text) {
    Map<String, String> all = new LinkedHashMap<>(cells);
    all.put(cell, text);
    return all;
  }

  private static String everywhere(Site site, Expression mask) {
    String text = "(" + site.source().text(mask.span()) + ")";
    return text + " == " + text;
  }

  private static List<Expression> values(Statement statement) {
    return switch (statement) {
      case Statement.Assign s -> items(s.value());
      case Statement.Augment s -> items(s.value());
      case Statement.Return s -> s.value().map(Spoils::items).orElse(List.of());
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
