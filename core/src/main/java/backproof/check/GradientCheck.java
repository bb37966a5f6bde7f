package backproof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the gradient of a backward pass with the numerical one, entry by entry. */
public final class GradientCheck {
  private static final double[] NONE = {};

  private final Landscape landscape;
  private final List<Block> blocks;
  private final List<Claim> claims;
  private final Settings settings;

  /** Measures every entry. */
  public GradientCheck(Landscape landscape, List<Claim> claims, Settings settings) {
    this(landscape, landscape.blocks(), claims, settings);
  }

  /**
   * @param blocks those of the landscape, with the entries that are to be measured; all are judged
   *     where their exact slopes are known
   * @param claims one for each block, with as many values as the array has entries
   */
  public GradientCheck(
      Landscape landscape, List<Block> blocks, List<Claim> claims, Settings settings) {
    this.landscape = landscape;
    this.blocks = blocks;
    this.claims = List.copyOf(claims);
    this.settings = settings;
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).values().length != blocks.get(i).size()) {
        throw new IllegalArgumentException("a gradient needs one value for each entry");
      }
    }
  }

  /**
   * @param doubt why no verdict can be trusted, as where the cost changes from call to call
   */
  public Report report(Optional<String> doubt) {
    List<double[]> grad = measuredClaims();
    List<double[]> approx = numericalGradient();
    double difference = Norms.difference(grad, approx);
    List<Judgement> judgements = judgements(approx, difference);
    List<String> reasons = new ArrayList<>();
    doubt.ifPresent(reasons::add);
    if (doubt.isEmpty()) {
      addReasons(judgements, Verdict.WRONG, reasons);
      addReasons(judgements, Verdict.CANNOT_TELL, reasons);
    }
    Verdict verdict = doubt.isPresent() ? Verdict.CANNOT_TELL : worst(judgements);
    if (verdict == Verdict.RIGHT) {
      int open = 0;
      for (Judgement judgement : judgements) {
        open += judgement.open();
      }
      reasons.add(Sentences.right(parameters(), measured(), open, witness(judgements)));
      addReasons(judgements, Verdict.RIGHT, reasons);
      // what nobody looked at may be wrong
      verdict = open > 0 ? Verdict.CANNOT_TELL : verdict;
    }
    return new Report(
        landscape.cost(),
        difference,
        settings,
        Sentences.message(difference, settings.threshold()),
        verdict,
        distinct(reasons),
        parameters(),
        measured() * settings.scheme().evaluations(),
        blockReports(approx, judgements, doubt.isPresent()));
  }

  private static void addReasons(
      List<Judgement> judgements, Verdict verdict, List<String> reasons) {
    for (Judgement judgement : judgements) {
      reasons.addAll(judgement.verdict() == verdict ? judgement.reasons() : List.of());
    }
  }

  private List<double[]> measuredClaims() {
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      values.add(blocks.get(i).chosen(claims.get(i).values()));
    }
    return values;
  }

  private List<double[]> numericalGradient() {
    List<double[]> gradient = new ArrayList<>();
    for (int block = 0; block < blocks.size(); block++) {
      double[] slopes = new double[blocks.get(block).start().length];
      for (int entry = 0; entry < slopes.length; entry++) {
        Line line = new Line(landscape, block, blocks.get(block).place(entry));
        slopes[entry] = Slope.of(line, settings.scheme(), settings.epsilon());
      }
      gradient.add(slopes);
    }
    return gradient;
  }

  private List<Judgement> judgements(List<double[]> approx, double difference) {
    double scale = 0;
    for (double[] block : approx) {
      scale = Math.max(scale, Norms.largest(block));
    }
    CloserLook closerLook = new CloserLook(landscape, settings, scale);
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      BlockJudge judge =
          new BlockJudge(
              landscape.blocks().get(i),
              blocks.get(i),
              claims.get(i),
              approx.get(i),
              landscape.exact(i),
              scale);
      Judgement judgement = judge.judge(closerLook, i);
      boolean passes = difference <= settings.threshold();
      judgements.add(passes ? judgement : judgement.atThisEpsilonOnly(landscape.blocks().get(i)));
    }
    return judgements;
  }

  private static Verdict worst(List<Judgement> judgements) {
    Verdict worst = Verdict.RIGHT;
    for (Judgement judgement : judgements) {
      worst =
          switch (judgement.verdict()) {
            case WRONG -> Verdict.WRONG;
            case CANNOT_TELL -> worst == Verdict.WRONG ? worst : Verdict.CANNOT_TELL;
            case RIGHT -> worst;
          };
    }
    return worst;
  }

  private static Witness witness(List<Judgement> judgements) {
    boolean all = judgements.stream().allMatch(judged -> judged.witness() == Witness.EXACT);
    return all ? Witness.EXACT : Witness.NUMERICAL;
  }

  private List<BlockReport> blockReports(
      List<double[]> approx, List<Judgement> judgements, boolean doubtful) {
    List<BlockReport> reports = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Block block = blocks.get(i);
      double[] grad = block.chosen(claims.get(i).values());
      reports.add(
          new BlockReport(
              block.name(),
              block.gradient(),
              block.shape(),
              Norms.difference(List.of(grad), List.of(approx.get(i))),
              doubtful ? Verdict.CANNOT_TELL : judgements.get(i).onAll(),
              judgements.get(i).witness(),
              grad,
              approx.get(i),
              landscape.exact(i).map(exact -> block.chosen(exact.values())).orElse(NONE),
              block.chosen()));
    }
    return List.copyOf(reports);
  }

  private int parameters() {
    int count = 0;
    for (Block block : blocks) {
      count += block.size();
    }
    return count;
  }

  private int measured() {
    int count = 0;
    for (Block block : blocks) {
      count += block.start().length;
    }
    return count;
  }

  private static List<String> distinct(List<String> sentences) {
    return sentences.stream().distinct().toList();
  }
}
