package backproof.check;

import java.util.List;

/**
 * The verdict on one block.
 *
 * @param witness what its entries were held against
 * @param reasons for the verdict; where that is right, what is remarkable about it
 * @param elsewhere entries that the chosen epsilon leaves open and another one settles
 * @param open how many entries could be held against nothing
 */
record Judgement(
    Verdict verdict,
    Witness witness,
    List<String> reasons,
    List<Finding.AgreesElsewhere> elsewhere,
    int open) {

  /** The same block where the threshold was missed: what this epsilon leaves open stays open. */
  Judgement atThisEpsilonOnly(Block block) {
    if (verdict != Verdict.RIGHT || elsewhere.isEmpty()) {
      return this;
    }
    return new Judgement(
        Verdict.CANNOT_TELL,
        witness,
        List.of(Sentences.elsewhere(block, elsewhere.get(0))),
        elsewhere,
        open);
  }

  /** The verdict on all entries of the block. */
  Verdict onAll() {
    return verdict == Verdict.RIGHT && open > 0 ? Verdict.CANNOT_TELL : verdict;
  }
}
