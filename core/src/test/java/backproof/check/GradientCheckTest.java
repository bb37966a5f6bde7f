package backproof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
  private static final double EPSILON = 1e-7;

  private static Report check(Sample sample, Scheme scheme, double epsilon, double... grad) {
    Claim claim = new Claim(sample.blocks().get(0).shape(), grad);
    Settings settings = new Settings(scheme, epsilon, 2e-7);
    return new GradientCheck(sample, List.of(claim), settings).report(Optional.empty());
  }

  private static Report central(Sample sample, double epsilon, double... grad) {
    return check(sample, Scheme.CENTRAL, epsilon, grad);
  }

  private static Sample straight(double x) {
    return Sample.of(theta -> theta[0] * x, 4);
  }

  @Test
  void theLessonsStraightLineIsRightToTheLastBit() {
    Report report = central(straight(2), EPSILON, 2);
    assertThat(report.difference()).isEqualTo(2.919335883291695e-10);
    assertThat(report.message())
        .isEqualTo(
            "Your backward propagation works perfectly fine! difference = 2.919335883291695e-10");
    assertThat(report.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report.evaluations()).isEqualTo(2);
    assertThat(central(straight(3), EPSILON, 3).difference()).isEqualTo(7.814075313343006e-11);
  }

  @Test
  void twiceTheGradientIsWrongAndNamed() {
    Report report = central(straight(2), EPSILON, 4);
    assertThat(report.difference()).isEqualTo(0.33333333307383683);
    assertThat(report.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(report.reasons().get(0)).contains("dtheta").contains("1 of 1 entry differs");
  }

  @Test
  void aRightGradientIsNeverCalledWrongAtAnyEpsilonOrScheme() {
    Sample bent = Sample.of(t -> t[0] * t[0] * t[1] + 0.5 / t[1] + Math.max(0, t[0] - 0.97), 1, 2);
    for (Scheme scheme : Scheme.values()) {
      for (double epsilon = 1e-13; epsilon < 0.5; epsilon *= 3) {
        Report report = check(bent, scheme, epsilon, 5, 0.875);
        assertThat(report.verdict())
            .as(scheme + " at " + epsilon + ": " + report.reasons())
            .isNotEqualTo(Verdict.WRONG);
      }
    }
    assertThat(central(bent, EPSILON, 5, 0.875).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aWrongGradientIsNeverCalledRight() {
    Sample bent = Sample.of(t -> t[0] * t[0] * t[1] + 0.5 / t[1], 1, 2);
    for (Scheme scheme : Scheme.values()) {
      for (double epsilon = 1e-13; epsilon < 0.5; epsilon *= 3) {
        Report report = check(bent, scheme, epsilon, 4.004, 0.875);
        assertThat(report.verdict()).as(scheme + " at " + epsilon).isEqualTo(Verdict.WRONG);
      }
    }
  }

  @Test
  void riddersReachesFarAndIsExactAllTheSame() {
    Sample bent = Sample.of(t -> Math.exp(t[0]) + t[1] * t[1] * t[1], 0.3, 2);
    double[] grad = {Math.exp(0.3), 12};
    assertThat(check(bent, Scheme.RIDDERS, 0.25, grad).difference()).isLessThan(1e-12);
    assertThat(check(bent, Scheme.CENTRAL, 0.25, grad).difference()).isGreaterThan(1e-3);
    assertThat(check(bent, Scheme.RIDDERS, 0.25, grad).evaluations()).isEqualTo(24);
  }

  @Test
  void tooSmallAnEpsilonCannotTellAndNamesABetterOne() {
    Sample bent = Sample.of(t -> t[0] * t[0] * t[0] + 1, 1.3);
    Report report = central(bent, 1e-12, 3 * 1.3 * 1.3);
    assertThat(report.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(report.reasons().get(0))
        .startsWith("Cannot tell at epsilon 1e-12: round-off (")
        .endsWith("it would be decided.");
  }

  @Test
  void aKinkWithinEpsilonIsNamed() {
    Sample kink = Sample.of(t -> Math.max(0, t[0]), 0.03);
    Report report = central(kink, 0.1, 1);
    assertThat(report.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(report.reasons().get(0)).contains("kink");
  }

  @Test
  void anySlopeBetweenTheTwoSidesIsRightAtAKink() {
    Sample kink = Sample.of(t -> Math.max(0, t[0]), 0.0);
    assertThat(central(kink, EPSILON, 0).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(central(kink, EPSILON, 1).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(central(kink, EPSILON, 1).reasons())
        .contains(
            "The point lies on a kink of the cost: below theta and above it the slopes are 0 and 1."
                + " Every value between them is right, and so is 1.");
    assertThat(central(kink, EPSILON, 1.5).verdict()).isNotEqualTo(Verdict.RIGHT);
  }

  @Test
  void valuesThatAreNotFiniteAreNamed() {
    Sample plain = Sample.of(t -> t[0] + t[1], 1, 2);
    assertThat(central(plain, EPSILON, 1, Double.NaN).reasons()).contains("dtheta[1] is nan.");
    assertThat(central(plain, EPSILON, 1, Double.NaN).verdict()).isEqualTo(Verdict.WRONG);
    Sample root = Sample.of(t -> Math.sqrt(t[0]), 1e-8);
    Report report = central(root, EPSILON, 5000);
    assertThat(report.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(report.reasons().get(0)).contains("slope of theta is nan");
  }

  @Test
  void aTransposedGradientIsWrongForItsShape() {
    Sample plain = Sample.of(t -> t[0] + t[1], 1, 2);
    Claim claim = new Claim(List.of(2, 1), new double[] {1, 1});
    Report report =
        new GradientCheck(plain, List.of(claim), Settings.NOTEBOOK).report(Optional.empty());
    assertThat(report.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(report.reasons().get(0)).contains("(2, 1)").contains("(2,)");
  }

  @Test
  void twoGradientsOfZeroDoNotDiffer() {
    Report report = central(Sample.of(t -> 3, 1, 2), EPSILON, 0, 0);
    assertThat(report.difference()).isZero();
    assertThat(report.verdict()).isEqualTo(Verdict.RIGHT);
  }

  /** A straight line of slope 2 and what is said to be its exact slope. */
  private record Witnessed(Sample line, double slope, double doubt) implements Landscape {
    static Report report(double slope, double doubt, double claimed, double epsilon) {
      Witnessed line = new Witnessed(straight(2), slope, doubt);
      Claim claim = new Claim(List.of(), new double[] {claimed});
      Settings settings = new Settings(Scheme.CENTRAL, epsilon, 2e-7);
      return new GradientCheck(line, List.of(claim), settings).report(Optional.empty());
    }

    @Override
    public List<Block> blocks() {
      return line.blocks();
    }

    @Override
    public double cost() {
      return line.cost();
    }

    @Override
    public double costAt(int block, int entry, double value) {
      return line.costAt(block, entry, value);
    }

    @Override
    public Optional<Exact> exact(int block) {
      return Optional.of(new Exact(new double[] {slope}, new double[] {doubt}));
    }
  }

  @Test
  void theExactSlopeDecidesWhatNoEpsilonCould() {
    Report report = Witnessed.report(2, 0, 2, 1e-14);
    assertThat(report.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(report.reasons().get(0))
        .startsWith("The one entry of the gradient agrees with the exact gradient.");
    assertThat(report.blocks().get(0).exact()).containsExactly(2);
    Report wrong = Witnessed.report(2, 0, 2.0001, 1e-14);
    assertThat(wrong.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(wrong.reasons().get(0)).contains("the exact slope is 2.");
  }

  @Test
  void aSlopeThatIsNotCertainDecidesNothing() {
    assertThat(Witnessed.report(3, 1, 2, EPSILON).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(Witnessed.report(3, Double.NaN, 3, EPSILON).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(Witnessed.report(Double.NaN, 0, 2, EPSILON).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void witnessesThatExcludeEachOtherCannotTell() {
    for (double claimed : new double[] {2, 3}) {
      Report report = Witnessed.report(3, 0, claimed, EPSILON);
      assertThat(report.verdict()).isEqualTo(Verdict.CANNOT_TELL);
      assertThat(report.reasons().get(0))
          .startsWith("Cannot tell about theta: its exact slope is 3, but the cost measured at");
    }
    assertThat(Witnessed.report(3, 0, 5, EPSILON).verdict()).isEqualTo(Verdict.WRONG);
  }
}
