package backproof.trial;

import backproof.diagnosis.Mutant;
import backproof.diagnosis.Mutants;
import java.util.List;
import java.util.Optional;

/**
 * How many small mistakes, put into a right program one at a time, a point shows. What shows at no
 * point at all is no mistake.
 *
 * @param missed those that other points show and this one does not
 */
public record Score(int caught, int of, List<Mutant> missed) {
  private static final int MOST = 200;
  private static final int LISTED = 3;

  /** Empty where the program is not right, or nothing could be tried. */
  public static Optional<Score> of(TestbedBench bench) {
    boolean isRight = bench.points() > 1 && bench.at(0, bench.cells(), 0).isRight();
    List<Mutant> mutants = isRight ? new Mutants(bench).all(MOST) : List.of();
    List<Mutant> missed = mutants.stream().filter(mutant -> !mutant.isCaught()).toList();
    return mutants.isEmpty()
        ? Optional.empty()
        : Optional.of(new Score(mutants.size() - missed.size(), mutants.size(), missed));
  }

  /** For a reader. */
  public String sentence() {
    StringBuilder text = new StringBuilder();
    text.append("This point would catch ").append(caught).append(" of ").append(of);
    text.append(" small mistakes that were tried in this program");
    if (!missed.isEmpty()) {
      text.append("; it would miss, for example, ");
      for (int i = 0; i < Math.min(LISTED, missed.size()); i++) {
        Mutant mutant = missed.get(i);
        text.append(i == 0 ? "" : "; ").append(mutant.after().trim());
        text.append(" in line ").append(mutant.edit().line());
      }
    }
    return text.append('.').toString();
  }
}
