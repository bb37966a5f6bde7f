package backproof.trial;

import backproof.check.Agreement;
import backproof.check.Claim;
import backproof.check.Verdict;
import backproof.experiment.ProgramError;
import java.util.ArrayList;
import java.util.List;

/** What an experiment shows at a point. */
sealed interface Sighting {
  /**
   * Both passes ran.
   *
   * @param claims what backward gave, block by block
   */
  record Seen(Truth truth, List<Claim> claims) implements Sighting {
    /** How each block compares with the exact gradient. */
    List<Verdict> verdicts() {
      List<Verdict> verdicts = new ArrayList<>();
      for (int i = 0; i < claims.size(); i++) {
        int block = i;
        List<Integer> shape = truth.parameters().get(i).shape();
        verdicts.add(
            truth
                .exact()
                .map(exact -> Agreement.of(exact.blocks(), block).verdict(claims.get(block), shape))
                .orElse(Verdict.CANNOT_TELL));
      }
      return verdicts;
    }

    boolean agrees() {
      return verdicts().stream().allMatch(verdict -> verdict == Verdict.RIGHT);
    }

    boolean differs() {
      return verdicts().contains(Verdict.WRONG);
    }
  }

  /** The cells raised, or cannot be compared there. */
  record Raised(Point point, ProgramError error) implements Sighting {}
}
