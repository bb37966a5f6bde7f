package backproof.check;

import java.util.List;

/**
 * The verdict on one block.
 *
 * @param elsewhere entries that the chosen epsilon leaves open and another one settles
 */
record Judgement(Verdict verdict, List<String> reasons, List<Finding.AgreesElsewhere> elsewhere) {

  /** The same block where the threshold was missed: what this epsilon leaves open stays open. */
  Judgement atThisEpsilonOnly() {
    if (verdict != Verdict.RIGHT || elsewhere.isEmpty()) {
      return this;
    }
    return new Judgement(
        Verdict.CANNOT_TELL, List.of(Sentences.elsewhere(elsewhere.get(0))), elsewhere);
  }
}
