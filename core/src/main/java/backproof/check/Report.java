package backproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check found; the same record becomes JSON and HTML.
 *
 * @param difference formula (3) over all parameters: ||grad - gradapprox|| / (||grad|| +
 *     ||gradapprox||)
 * @param message the lesson's sentence with the difference
 * @param reasons why the verdict is what it is, in sentences a learner can read
 * @param parameters how many entries all blocks have together
 * @param evaluations how often the cost was evaluated for {@code gradapprox}
 * @param point what the point can see; empty where that was not looked at
 */
public record Report(
    double cost,
    double difference,
    Settings settings,
    String message,
    Verdict verdict,
    List<String> reasons,
    int parameters,
    int evaluations,
    List<BlockReport> blocks,
    Optional<Adequacy> point) {

  /** Without what the point can see. */
  public Report(
      double cost,
      double difference,
      Settings settings,
      String message,
      Verdict verdict,
      List<String> reasons,
      int parameters,
      int evaluations,
      List<BlockReport> blocks) {
    this(
        cost,
        difference,
        settings,
        message,
        verdict,
        reasons,
        parameters,
        evaluations,
        blocks,
        Optional.empty());
  }

  /** The same with what the point can see, and a reason more. */
  public Report seen(Adequacy adequacy, List<String> more) {
    List<String> all = new ArrayList<>(reasons);
    all.addAll(more);
    return judged(verdict, all, blocks, Optional.of(adequacy));
  }

  /** The same with what was measured of the entries of each block, and perhaps a reason more. */
  Report measured(List<BlockReport> measured, Optional<String> more) {
    List<String> all = new ArrayList<>(reasons);
    more.ifPresent(all::add);
    return judged(verdict, all, measured, point);
  }

  /**
   * A gradient that another point has shown to be wrong.
   *
   * @param there the verdicts on the blocks at that point
   */
  public Report wrongElsewhere(String reason, List<Verdict> there, Adequacy adequacy) {
    List<BlockReport> judged = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean isWrong = there.get(i) == Verdict.WRONG;
      judged.add(isWrong ? blocks.get(i).judged(Verdict.WRONG) : blocks.get(i));
    }
    return judged(Verdict.WRONG, List.of(reason), judged, Optional.of(adequacy));
  }

  /** Up to which epsilon the cost is smooth along every entry, where it is not up to 1. */
  public Optional<String> nearestKink() {
    Optional<Kink> nearest = Optional.empty();
    String name = "";
    for (BlockReport block : blocks) {
      for (Kink kink : block.kinks()) {
        if (nearest.isEmpty() || kink.epsilon() < nearest.get().epsilon()) {
          nearest = Optional.of(kink);
          name = block.name() + Shapes.index(block.shape(), kink.entry());
        }
      }
    }
    String entry = name;
    return nearest.map(kink -> "The nearest kink: " + Sentences.kink(entry, kink));
  }

  /** Whether it is wrong because of what another point has shown. */
  public boolean isWrongElsewhere() {
    return verdict == Verdict.WRONG
        && point.isPresent()
        && point.get().further().stream().anyMatch(there -> there.verdict() == Verdict.WRONG);
  }

  private Report judged(
      Verdict other, List<String> why, List<BlockReport> judged, Optional<Adequacy> adequacy) {
    return new Report(
        cost,
        difference,
        settings,
        message,
        other,
        List.copyOf(why),
        parameters,
        evaluations,
        List.copyOf(judged),
        adequacy);
  }
}
