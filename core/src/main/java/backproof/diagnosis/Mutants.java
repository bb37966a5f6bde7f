package backproof.diagnosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts mistakes into a right program, one at a time, and looks at which points they show. What
 * shows nowhere is another way to write the same and does not count.
 */
public final class Mutants {
  private static final int FARTHEST = 3;

  private final Bench bench;
  private final Map<String, String> cells;

  public Mutants(Bench bench) {
    this.bench = bench;
    this.cells = bench.cells();
  }

  /** The likeliest mistake of each kind for each statement that the gradient hangs on. */
  public List<Mutant> all(int most) {
    List<Mutant> mutants = new ArrayList<>();
    List<Site> sites = Sites.of(cells, bench);
    Suspicion suspicion = new Suspicion(bench, cells, sites, 0);
    Set<String> parameters = Set.copyOf(bench.parameters());
    for (Site site : sites) {
      if (suspicion.isOpen(site)) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Edit edit : Edits.of(site, sites, parameters, FARTHEST)) {
          boolean isNew = !kinds.contains(edit.kind());
          if (isNew && mutants.size() < most && !bench.isOver() && add(site, edit, mutants)) {
            kinds.add(edit.kind());
          }
        }
      }
    }
    return mutants;
  }

  private boolean add(Site site, Edit edit, List<Mutant> mutants) {
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.computeIfPresent(edit.cell(), (cell, text) -> edit.applied(text));
    boolean[] caught = new boolean[bench.points()];
    boolean isCaught = false;
    for (int point = 0; point < caught.length; point++) {
      Reading reading = bench.at(point, edited, 0);
      if (!reading.isComplete()) {
        return false;
      }
      caught[point] = !reading.isRight();
      isCaught |= caught[point];
    }
    if (isCaught) {
      Change change = Change.of(site, edit);
      mutants.add(new Mutant(edit, change.before(), change.after(), caught));
    }
    return isCaught;
  }
}
