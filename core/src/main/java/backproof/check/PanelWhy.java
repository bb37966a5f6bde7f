package backproof.check;

import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a judge errs, where the exact gradient tells that it does. */
final class PanelWhy {
  private final Landscape landscape;
  private final Optional<Verdict> truth;

  PanelWhy(Landscape landscape, List<Claim> claims) {
    this.landscape = landscape;
    this.truth = truth(landscape, claims);
  }

  private static Optional<Verdict> truth(Landscape landscape, List<Claim> claims) {
    List<Exact> exact = new ArrayList<>();
    for (int block = 0; block < claims.size(); block++) {
      landscape.exact(block).ifPresent(exact::add);
    }
    if (exact.size() < claims.size()) {
      return Optional.empty();
    }
    Verdict worst = Verdict.RIGHT;
    for (int block = 0; block < claims.size() && worst != Verdict.WRONG; block++) {
      List<Integer> shape = landscape.blocks().get(block).shape();
      Verdict verdict = Agreement.of(exact, block).verdict(claims.get(block), shape);
      worst = verdict == Verdict.RIGHT ? worst : verdict;
    }
    return Optional.of(worst);
  }

  String of(Opinion.Ruling ruling, double step, int block, int entry) {
    if (ruling == Opinion.Ruling.ACCEPTS && isWrong()) {
      return "Misses a mistake: its limit is wider than the mistake is large.";
    }
    return ruling == Opinion.Ruling.REJECTS && isRight()
        ? "False alarm: " + cause(new Line(landscape, block, entry), step, block, entry)
        : "";
  }

  String along(PanelDirections.Seen seen) {
    String chance = MissChance.sentence(seen.missed());
    if (seen.number() <= 1 && isWrong()) {
      return "Misses a mistake: along such a direction it weighs too little. " + chance;
    }
    return seen.number() > 1 && isRight()
        ? "False alarm: the cost bends or has a kink along this direction."
        : chance;
  }

  private boolean isWrong() {
    return truth.equals(Optional.of(Verdict.WRONG));
  }

  private boolean isRight() {
    return truth.equals(Optional.of(Verdict.RIGHT));
  }

  private String cause(Line line, double step, int block, int entry) {
    long side = line.side(0);
    if (line.side(step) != side || line.side(-step) != side) {
      return "its steps of "
          + Decimal.general(step, 2)
          + " cross a kink along "
          + landscape.blocks().get(block).entryName(entry)
          + ".";
    }
    double slope = Slope.of(line, Scheme.CENTRAL, step);
    double wider = Slope.of(line, Scheme.CENTRAL, 4 * step);
    double exact = landscape.exact(block).map(known -> known.values()[entry]).orElse(slope);
    return Math.abs(wider - exact) < Math.abs(slope - exact)
        ? "at its step round-off alone is larger than its limit."
        : "at its step the cost bends by more than its limit.";
  }
}
