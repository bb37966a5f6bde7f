package backproof.diagnosis.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two evaluations that belong to one entry.
 *
 * @param entry which one is stepped; negative where none is
 * @param plus how far it is from its start in the one, and {@code minus} in the other
 * @param others entries that are not at their start meanwhile
 */
record Pair(
    int entry, double plus, double minus, double costPlus, double costMinus, List<Integer> others) {

  /** The pairs of a checker that evaluates the cost twice for each entry; empty for another one. */
  static Optional<List<Pair>> of(List<Evaluation> evaluations, double[] start) {
    if (evaluations.isEmpty() || evaluations.size() % 2 != 0) {
      return Optional.empty();
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < evaluations.size(); i += 2) {
      pairs.add(of(evaluations.get(i), evaluations.get(i + 1), start));
    }
    return Optional.of(pairs);
  }

  private static Pair of(Evaluation first, Evaluation second, double[] start) {
    int entry = -1;
    List<Integer> moved = new ArrayList<>();
    for (int i = 0; i < start.length; i++) {
      if (first.theta()[i] != start[i] || second.theta()[i] != start[i]) {
        moved.add(i);
      }
      if (entry < 0 && first.theta()[i] != second.theta()[i]) {
        entry = i;
      }
    }
    if (entry < 0 && !moved.isEmpty()) {
      entry = moved.getLast();
    }
    int stepped = entry;
    moved.removeIf(other -> other == stepped);
    double a = entry < 0 ? 0 : first.theta()[entry] - start[entry];
    double b = entry < 0 ? 0 : second.theta()[entry] - start[entry];
    return a >= b
        ? new Pair(entry, a, b, first.cost(), second.cost(), moved)
        : new Pair(entry, b, a, second.cost(), first.cost(), moved);
  }

  boolean isMoved() {
    return plus != 0 || minus != 0;
  }

  boolean isAtOnePoint() {
    return plus == minus;
  }
}
