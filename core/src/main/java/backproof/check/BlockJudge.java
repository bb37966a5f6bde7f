package backproof.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the verdict on one block and the sentences that explain it. Each entry is held against the
 * exact slope where that is certain, else against the measured one; what was not measured either
 * stays open.
 */
final class BlockJudge {
  /** How many entries of a block are looked at more closely, the worst first. */
  private static final int LOOKS = 12;

  private final Block block;
  private final Claim claim;
  private final double[] approx;
  private final double[] reference;
  private final double[] tolerances;
  private final boolean[] certain;
  private final boolean[] measured;
  private final double approxTolerance;
  private final List<Finding.AgreesElsewhere> elsewhere = new ArrayList<>();
  private final List<String> conflicts = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Finding.Unknown> unknown = new ArrayList<>();
  private int unknownEntry = -1;
  private int wrongEntry = -1;
  private int brokenApprox = -1;
  private int disputed;

  /**
   * @param some the same block with those of its entries that were measured
   * @param slopes of these
   * @param wholeScale the largest slope of any block
   */
  BlockJudge(
      Block block,
      Block some,
      Claim claim,
      double[] slopes,
      Optional<Exact> exact,
      double wholeScale) {
    this.block = block;
    this.claim = claim;
    this.approx = claim.values().clone();
    this.measured = new boolean[approx.length];
    for (int i = 0; i < slopes.length; i++) {
      approx[some.place(i)] = slopes[i];
      measured[some.place(i)] = true;
    }
    this.reference = approx.clone();
    this.tolerances = new double[approx.length];
    this.certain = new boolean[approx.length];
    this.approxTolerance = Agreement.PLAIN * Norms.largest(slopes);
    Arrays.fill(tolerances, approxTolerance);
    exact.ifPresent(known -> preferWhereCertain(known, Agreement.NOTHING * wholeScale));
  }

  private void preferWhereCertain(Exact exact, double nothing) {
    Agreement agreement = new Agreement(exact, nothing);
    boolean[] known = agreement.certain();
    double[] allowed = agreement.tolerances();
    for (int i = 0; i < reference.length; i++) {
      certain[i] = known[i];
      if (known[i]) {
        reference[i] = exact.values()[i];
        tolerances[i] = allowed[i];
      }
    }
  }

  /** Exact only where every entry could be held against its exact slope. */
  private Witness witness() {
    boolean all = true;
    for (boolean known : certain) {
      all = all && known;
    }
    return all ? Witness.EXACT : Witness.NUMERICAL;
  }

  private int open() {
    int open = 0;
    for (int i = 0; i < measured.length; i++) {
      open += measured[i] || certain[i] ? 0 : 1;
    }
    return open;
  }

  Judgement judge(CloserLook closerLook, int number) {
    for (int entry : worstDisputes()) {
      if (!Double.isFinite(claim.values()[entry])) {
        wrongEntry = entry;
      } else if (!Double.isFinite(reference[entry])) {
        brokenApprox = entry;
      } else if (wrongEntry < 0) {
        note(entry, look(closerLook, number, entry));
      }
    }
    return judgement();
  }

  private Finding look(CloserLook closerLook, int number, int entry) {
    double value = claim.values()[entry];
    return certain[entry]
        ? closerLook.beside(reference[entry], number, entry, value, isDisputed(entry))
        : closerLook.at(number, entry, value, Norms.largest(approx));
  }

  private void note(int entry, Finding finding) {
    switch (finding) {
      case Finding.Agrees agrees -> {}
      case Finding.BetweenSlopes slopes ->
          remarks.add(Sentences.between(block, entry, claim.values()[entry], slopes));
      case Finding.Differs differs -> wrongEntry = entry;
      case Finding.AgreesElsewhere other -> elsewhere.add(other);
      case Finding.Unknown other -> {
        unknownEntry = entry;
        unknown.add(other);
      }
      case Finding.Conflict conflict ->
          conflicts.add(Sentences.conflict(block, entry, reference[entry], conflict));
    }
  }

  private boolean isDisputed(int entry) {
    return !(Math.abs(claim.values()[entry] - reference[entry]) <= tolerances[entry]);
  }

  /** Entries that disagree with a witness, those first that are furthest from their reference. */
  private List<Integer> worstDisputes() {
    List<Integer> worst = new ArrayList<>();
    for (int i = 0; i < approx.length; i++) {
      disputed += isDisputed(i) ? 1 : 0;
      boolean isPlain = !measured[i] || gap(approx, i) <= approxTolerance;
      if (!isDisputed(i) && isPlain) {
        continue;
      }
      int place = worst.size();
      while (place > 0 && gap(reference, i) > gap(reference, worst.get(place - 1))) {
        place--;
      }
      worst.add(place, i);
      if (worst.size() > LOOKS) {
        worst.remove(/* index */ LOOKS);
      }
    }
    return worst;
  }

  private double gap(double[] slopes, int entry) {
    double gap = Math.abs(claim.values()[entry] - slopes[entry]);
    return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
  }

  private Judgement judgement() {
    if (wrongEntry >= 0) {
      Witness witness = certain[wrongEntry] ? Witness.EXACT : Witness.NUMERICAL;
      return judged(
          Verdict.WRONG,
          Sentences.wrong(block, claim, witness, reference, wrongEntry, disputed, open()));
    }
    if (!Shapes.fit(block.shape(), claim.shape())) {
      return judged(Verdict.WRONG, Sentences.wrongShape(block, claim));
    }
    if (!conflicts.isEmpty()) {
      return judged(Verdict.CANNOT_TELL, conflicts.get(0));
    }
    if (brokenApprox >= 0) {
      return judged(Verdict.CANNOT_TELL, Sentences.notFinite(block, approx, brokenApprox));
    }
    if (unknownEntry >= 0) {
      return judged(
          Verdict.CANNOT_TELL, Sentences.unknown(block, unknownEntry, unknown.getLast().cause()));
    }
    return new Judgement(Verdict.RIGHT, witness(), remarks, elsewhere, open());
  }

  private Judgement judged(Verdict verdict, String reason) {
    return new Judgement(verdict, witness(), List.of(reason), elsewhere, open());
  }
}
