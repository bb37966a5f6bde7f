package backproof.diagnosis;

import backproof.diagnosis.RepairSearch.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts in which candidates are tried: one holds many edits of the same statement. */
final class Menus {
  /** The likeliest go into a short one: often nothing behind them is needed. */
  private static final int SHORTEST = 8;

  private static final int LONGEST = 64;

  private final Bench bench;
  private final Map<String, String> cells;

  /**
   * @param cells as they are now
   */
  Menus(Bench bench, Map<String, String> cells) {
    this.bench = bench;
    this.cells = cells;
  }

  /** Where a candidate stands: in these cells under this number. */
  record Choice(Map<String, String> cells, int number) {}

  /** A candidate and the menu that it stands in. */
  record Dish(Candidate candidate, Part part, int place) {
    Choice choice() {
      return part.choices().get(place);
    }
  }

  /** Some candidates for the same statement; their texts are written when one is asked for. */
  final class Part {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final int most;

    private Part(int most) {
      this.most = most;
    }

    private List<Choice> choices() {
      if (choices.isEmpty()) {
        write(candidates, choices);
      }
      return choices;
    }
  }

  /**
   * @param candidates in the order in which they are likely to be asked for
   */
  List<Dish> of(List<Candidate> candidates) {
    Map<String, Part> open = new LinkedHashMap<>();
    List<Dish> dishes = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String statement = Trace.key(candidate.site());
      Part part = open.computeIfAbsent(statement, each -> new Part(SHORTEST));
      if (part.candidates.size() == part.most) {
        part = new Part(Math.min(2 * part.most, LONGEST));
        open.put(statement, part);
      }
      dishes.add(new Dish(candidate, part, part.candidates.size()));
      part.candidates.add(candidate);
    }
    return dishes;
  }

  /** What cannot stand together is divided again. */
  private void write(List<Candidate> part, List<Choice> choices) {
    Site site = part.get(0).site();
    if (part.size() == 1 || !Menu.canHold(site)) {
      part.forEach(each -> choices.add(new Choice(each.edit().in(cells), 0)));
      return;
    }
    String text = Menu.of(site, part.stream().map(Candidate::edit).toList());
    if (bench.isProgram(text)) {
      Map<String, String> edited = new LinkedHashMap<>(cells);
      edited.put(site.source().cell(), text);
      for (int number = 0; number < part.size(); number++) {
        choices.add(new Choice(edited, number));
      }
    } else {
      write(part.subList(0, part.size() / 2), choices);
      write(part.subList(part.size() / 2, part.size()), choices);
    }
  }
}
