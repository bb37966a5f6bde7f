package backproof.check;

import java.util.ArrayList;
import java.util.List;

/** Finds the verdict on one block and the sentences that explain it. */
final class BlockJudge {
  /** A gap up to this share of the block's largest slope is agreement without a closer look. */
  private static final double PLAIN = 1e-6;

  /** How many entries of a block are looked at more closely, the worst first. */
  private static final int LOOKS = 12;

  private final Block block;
  private final Claim claim;
  private final double[] approx;
  private final List<Finding.AgreesElsewhere> elsewhere = new ArrayList<>();
  private final List<Finding.Unknown> unknown = new ArrayList<>();
  private int unknownEntry = -1;
  private int wrongEntry = -1;
  private int brokenApprox = -1;
  private int disputed;

  BlockJudge(Block block, Claim claim, double[] approx) {
    this.block = block;
    this.claim = claim;
    this.approx = approx;
  }

  Judgement judge(CloserLook closerLook, int number) {
    double scale = Norms.largest(approx);
    List<Integer> worst = worstDisputes(PLAIN * scale);
    for (int entry : worst) {
      if (!Double.isFinite(claim.values()[entry])) {
        wrongEntry = entry;
      } else if (!Double.isFinite(approx[entry])) {
        brokenApprox = entry;
      } else if (wrongEntry < 0) {
        note(entry, closerLook.at(number, entry, claim.values()[entry], scale));
      }
    }
    return judgement();
  }

  private void note(int entry, Finding finding) {
    switch (finding) {
      case Finding.Agrees agrees -> {}
      case Finding.Differs differs -> wrongEntry = entry;
      case Finding.AgreesElsewhere other -> elsewhere.add(other);
      case Finding.Unknown other -> {
        unknownEntry = entry;
        unknown.add(other);
      }
    }
  }

  /** The entries with the largest gaps, largest first; a gap that is not a number leads. */
  private List<Integer> worstDisputes(double tolerance) {
    List<Integer> worst = new ArrayList<>();
    for (int i = 0; i < approx.length; i++) {
      if (gap(i) <= tolerance) {
        continue;
      }
      disputed++;
      int place = worst.size();
      while (place > 0 && gap(i) > gap(worst.get(place - 1))) {
        place--;
      }
      worst.add(place, i);
      if (worst.size() > LOOKS) {
        worst.remove(/* index */ LOOKS);
      }
    }
    return worst;
  }

  private double gap(int entry) {
    double gap = Math.abs(claim.values()[entry] - approx[entry]);
    return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
  }

  private Judgement judgement() {
    List<String> reasons = new ArrayList<>();
    if (wrongEntry >= 0) {
      reasons.add(Sentences.wrong(block, claim, approx, wrongEntry, disputed));
      return new Judgement(Verdict.WRONG, reasons, elsewhere);
    }
    if (!Shapes.fit(block.shape(), claim.shape())) {
      reasons.add(Sentences.wrongShape(block, claim));
      return new Judgement(Verdict.WRONG, reasons, elsewhere);
    }
    if (brokenApprox >= 0) {
      reasons.add(Sentences.notFinite(block, approx, brokenApprox));
      return new Judgement(Verdict.CANNOT_TELL, reasons, elsewhere);
    }
    if (unknownEntry >= 0) {
      reasons.add(Sentences.unknown(block, unknownEntry, unknown.getLast().here()));
      return new Judgement(Verdict.CANNOT_TELL, reasons, elsewhere);
    }
    return new Judgement(Verdict.RIGHT, reasons, elsewhere);
  }
}
