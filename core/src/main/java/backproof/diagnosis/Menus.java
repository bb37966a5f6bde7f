package backproof.diagnosis;

import backproof.diagnosis.RepairSearch.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts in which candidates are tried: one holds many edits of the same statement. */
final class Menus {
  /** The likeliest go into a short one: often nothing behind them is needed. */
  private static final int SHORTEST = 8;

  private static final int LONGEST = 64;

  private final Bench bench;
  private final Map<String, String> cells;
  private final int point;

  /**
   * @param cells as they are now
   * @param point where it shows first what need not be run
   */
  Menus(Bench bench, Map<String, String> cells, int point) {
    this.bench = bench;
    this.cells = cells;
    this.point = point;
  }

  /** Where a candidate stands: in these cells under this number. */
  record Choice(Map<String, String> cells, int number) {}

  /** A candidate and the menu that it stands in. */
  record Dish(Candidate candidate, Part part, int place) {
    /** Empty where it need not be run. */
    Optional<Choice> choice() {
      return Optional.ofNullable(part.choices().get(place));
    }
  }

  /** Some candidates for the same statement; their texts are written when one is asked for. */
  final class Part {
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, Choice> choices = new HashMap<>();
    private boolean isWritten;
    private final int most;

    private Part(int most) {
      this.most = most;
    }

    private Map<Integer, Choice> choices() {
      if (!isWritten) {
        isWritten = true;
        write(this);
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

  private void write(Part part) {
    List<Integer> together = new ArrayList<>();
    for (int place = 0; place < part.candidates.size(); place++) {
      Candidate candidate = part.candidates.get(place);
      if (Menu.canHold(candidate.site(), candidate.edit())) {
        together.add(place);
      } else {
        writeAlone(part, place);
      }
    }
    write(part, together);
  }

  private void writeAlone(Part part, int place) {
    part.choices.put(place, new Choice(part.candidates.get(place).edit().in(cells), 0));
  }

  /** What cannot stand together is divided again. */
  private void write(Part part, List<Integer> places) {
    if (places.size() < 2) {
      places.forEach(place -> writeAlone(part, place));
      return;
    }
    Site site = part.candidates.get(0).site();
    Menu menu =
        new Menu(site, places.stream().map(each -> part.candidates.get(each).edit()).toList());
    String text = menu.text();
    if (bench.isProgram(text)) {
      Map<String, String> edited = new LinkedHashMap<>(cells);
      edited.put(site.source().cell(), text);
      Set<Integer> idle = menu.canBeSifted() ? bench.idle(point, edited, menu.pure()) : Set.of();
      for (int number = 0; number < places.size(); number++) {
        int choice = menu.choice(number);
        if (!idle.contains(choice)) {
          part.choices.put(places.get(number), new Choice(edited, choice));
        }
      }
    } else {
      write(part, places.subList(0, places.size() / 2));
      write(part, places.subList(places.size() / 2, places.size()));
    }
  }
}
