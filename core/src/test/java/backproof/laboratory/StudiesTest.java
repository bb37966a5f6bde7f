package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import backproof.binding.Limits;
import backproof.check.Curve;
import backproof.check.CurveFit;
import backproof.check.Lens;
import backproof.check.Opinion;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.Presets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lesson's network; where no other source is named, NumPy 2.4.6 and SciPy 1.17.1 say so. */
class StudiesTest {
  private static final Parts CURVE = new Parts(true, false, Optional.empty());
  private static final Parts JUDGES = new Parts(false, true, Optional.empty());

  private static Outcome.Judged judged(Experiment experiment, Parts parts) {
    Outcome outcome =
        Laboratory.check(experiment, parts, Limits.BROWSER, () -> System.nanoTime() / 1e6);
    assertThat(outcome).isInstanceOf(Outcome.Judged.class);
    return (Outcome.Judged) outcome;
  }

  private static Experiment bugged() {
    return Presets.first().experiment();
  }

  private static Experiment mended() {
    return Presets.find("fraud-net-mended").orElseThrow().experiment();
  }

  private static Curve curve(Experiment experiment) {
    return judged(experiment, CURVE).studies().curve().orElseThrow();
  }

  private static double at(Curve curve, double[] line, double epsilon) {
    for (int i = 0; i < line.length; i++) {
      if (curve.epsilons()[i] == epsilon) {
        return line[i];
      }
    }
    throw new IllegalArgumentException("no such epsilon");
  }

  @Test
  void theCurveOfTheLessonsNetworkIsTheOneThatNumPyMeasures() {
    Curve curve = curve(mended());
    assertThat(at(curve, curve.difference(), 1e-7)).isEqualTo(1.1890913024229996e-7);
    assertThat(at(curve, curve.difference(), 1e-1)).isCloseTo(5.463e-3, withinPercentage(1));
    assertThat(at(curve, curve.difference(), 1e-2)).isCloseTo(1.68e-6, withinPercentage(1));
    assertThat(at(curve, curve.difference(), 1e-3)).isCloseTo(1.68e-8, withinPercentage(1));
    assertThat(at(curve, curve.difference(), 1e-4)).isCloseTo(1.9e-10, withinPercentage(30));
    assertThat(at(curve, curve.difference(), 1e-12)).isCloseTo(1.3e-2, withinPercentage(100));
    assertThat(curve.entries()).isEqualTo(47);
    assertThat(curve.blocks()).hasSize(6);
  }

  @Test
  void theModelExplainsTheCurveAndNamesTheBestEpsilon() {
    CurveFit fit = curve(mended()).fit().orElseThrow();
    assertThat(fit.a()).isCloseTo(1.57e-2, withinPercentage(10));
    assertThat(fit.b()).isCloseTo(1.18e-14, withinPercentage(20));
    assertThat(fit.best()).isCloseTo(7.2e-5, withinPercentage(10));
    assertThat(fit.at(fit.best())).isCloseTo(2.45e-10, withinPercentage(15));
    assertThat(fit.residual()).isLessThan(0.1);
    assertThat(fit.to()).isLessThan(0.0346);
  }

  @Test
  void theFirstKinkIsWhereAMaskFlips() {
    double[] kinks = curve(mended()).kinks();
    assertThat(kinks[0]).isCloseTo(0.0346, within(3e-4));
    assertThat(crossed(kinks, 0.03)).isZero();
    assertThat(crossed(kinks, 0.05)).isEqualTo(2);
    assertThat(crossed(kinks, 0.1)).isEqualTo(3);
    assertThat(crossed(kinks, 0.32)).isEqualTo(9);
    assertThat(crossed(kinks, 0.5)).isEqualTo(16);
    assertThat(crossed(kinks, 1)).isEqualTo(25);
  }

  private static int crossed(double[] kinks, double epsilon) {
    int count = 0;
    for (double kink : kinks) {
      count += kink <= epsilon ? 1 : 0;
    }
    return count;
  }

  @Test
  void noEpsilonServesInFloat32() {
    Curve curve = curve(mended());
    assertThat(at(curve, curve.single(), 1e-1)).isCloseTo(5.5e-3, withinPercentage(2));
    assertThat(at(curve, curve.single(), 1e-2)).isCloseTo(4.6e-4, withinPercentage(2));
    assertThat(at(curve, curve.single(), 1e-4)).isCloseTo(3.4e-2, withinPercentage(2));
    assertThat(at(curve, curve.single(), 1e-5)).isCloseTo(0.28, withinPercentage(2));
    for (double difference : curve.single()) {
      assertThat(difference).isGreaterThan(1e-4);
    }
  }

  @Test
  void aNoisyCostIsTracedToTheExpressionThatLosesTheDigits() {
    Outcome.Judged judged = judged(mended(), CURVE);
    assertThat(judged.studies().curve().orElseThrow().noise()).isBetween(16.0, 64.0);
    NoisyCost noisy = judged.studies().noisy().orElseThrow();
    assertThat(noisy.expression()).isEqualTo("1 - A3");
    assertThat(noisy.cell()).isEqualTo(Cell.FORWARD);
    String line = mended().forward().split("\n")[noisy.line() - 1];
    assertThat(line).contains("np.log(1 - A3)");
    assertThat(noisy.remedy()).contains("-np.logaddexp(0, z)");
  }

  @Test
  void theStableFormIsNotNoisyAndReachesFurtherDown() {
    String stable =
        mended()
            .forward()
            .replace(
                "np.multiply(-np.log(A3), Y) + np.multiply(-np.log(1 - A3), 1 - Y)",
                "np.logaddexp(0, Z3) - Y * Z3");
    assertThat(stable).contains("logaddexp");
    Experiment experiment = Experiment.of("", mended().setup(), stable, mended().backward());
    Outcome.Judged judged = judged(experiment, CURVE);
    Curve curve = judged.studies().curve().orElseThrow();
    assertThat(at(curve, curve.difference(), 1e-7)).isCloseTo(1.13e-9, withinPercentage(100));
    assertThat(at(curve, curve.difference(), 1e-5)).isCloseTo(1.0e-11, withinPercentage(100));
    assertThat(curve.isNoisy()).isFalse();
    assertThat(judged.studies().noisy()).isEmpty();
  }

  @Test
  void aWrongGradientStillShowsWhereTheMeasurementIsGood() {
    Curve curve = curve(bugged());
    assertThat(at(curve, curve.difference(), 1e-4)).isCloseTo(0.285, within(1e-3));
    assertThat(at(curve, curve.error(), 1e-4)).isLessThan(1e-9);
    assertThat(curve.fit().orElseThrow().best()).isCloseTo(7.2e-5, withinPercentage(10));
  }

  @Test
  void otherCheckersSayOfTheRightGradientWhatTheyWouldSay() {
    List<Opinion> judges = judged(mended(), JUDGES).studies().judges();
    assertThat(number(judges, "Notebook, its code")).isEqualTo(1.1890913024229996e-7);
    assertThat(number(judges, "PyTorch gradcheck")).isCloseTo(4.4247e-4, withinPercentage(0.1));
    assertThat(number(judges, "PyTorch gradcheck, fast mode"))
        .isCloseTo(7.7175e-5, withinPercentage(0.1));
    assertThat(number(judges, "JAX check_grads, float64"))
        .isCloseTo(6.5182e-5, withinPercentage(0.1));
    assertThat(number(judges, "Chainer check_backward"))
        .isCloseTo(1.13452e-5, withinPercentage(0.1));
    assertThat(number(judges, "TensorFlow compute_gradient"))
        .isCloseTo(7.9092e-8, withinPercentage(0.1));
    assertThat(number(judges, "SciPy check_grad")).isCloseTo(7.83166e-6, withinPercentage(0.1));
    assertThat(number(judges, "CS231n rule of thumb")).isCloseTo(1.06e-7, withinPercentage(1));
    assertThat(number(judges, "Ceres GradientChecker")).isCloseTo(0.249, withinPercentage(1));
    assertThat(judges)
        .filteredOn(judge -> judge.ruling() == Opinion.Ruling.REJECTS)
        .extracting(Opinion::judge)
        .containsExactly("Notebook, its text", "Ceres GradientChecker");
    assertThat(why(judges, "Notebook, its text")).contains("round-off");
    assertThat(why(judges, "Ceres GradientChecker")).contains("cross a kink along W1[1, 1]");
  }

  @Test
  void aSmallMistakeIsMissedByThoseWhoLookAlongOneDirection() {
    String wrong =
        mended()
            .backward()
            .replace("    gradients = {", "    dW2[2, 0] += 1e-3\n    gradients = {");
    Experiment experiment = Experiment.of("", mended().setup(), mended().forward(), wrong);
    List<Opinion> judges = judged(experiment, JUDGES).studies().judges();
    assertThat(why(judges, "PyTorch gradcheck, fast mode")).startsWith("Misses a mistake");
    assertThat(of(judges, "PyTorch gradcheck").ruling()).isEqualTo(Opinion.Ruling.REJECTS);
    assertThat(judges)
        .filteredOn(judge -> judge.judge().equals("Notebook, its code"))
        .allMatch(judge -> judge.ruling() == Opinion.Ruling.REJECTS);
  }

  @Test
  void eightDirectionsPerArraySeeWhatOneMissesAndEachStatesItsChanceToMiss() {
    String wrong =
        mended()
            .backward()
            .replace("    gradients = {", "    dW2[2, 0] += 1e-3\n    gradients = {");
    Experiment experiment = Experiment.of("", mended().setup(), mended().forward(), wrong);
    String own = "Backproof, random directions";
    assertThat(of(judged(experiment, JUDGES).studies().judges(), own).ruling())
        .isEqualTo(Opinion.Ruling.REJECTS);
    List<Opinion> judges = judged(mended(), JUDGES).studies().judges();
    assertThat(of(judges, own).ruling()).isEqualTo(Opinion.Ruling.ACCEPTS);
    assertThat(why(judges, own)).endsWith("with a chance of less than 1e-4 %.");
    assertThat(why(judges, "JAX check_grads, float64")).contains("with a chance of 0.33 %.");
  }

  private static Opinion of(List<Opinion> judges, String judge) {
    return judges.stream().filter(each -> each.judge().equals(judge)).findFirst().orElseThrow();
  }

  private static double number(List<Opinion> judges, String judge) {
    return of(judges, judge).number();
  }

  private static String why(List<Opinion> judges, String judge) {
    return of(judges, judge).why();
  }

  @Test
  void theLensShowsTheSlopesOfOneEntryAndItsKinks() {
    Parts parts = new Parts(false, false, Optional.of(new Parts.Spot("W1[1, 1]", 0.5)));
    Lens lens = judged(mended(), parts).studies().lens().orElseThrow();
    assertThat(lens.entry()).isEqualTo("W1[1, 1]");
    assertThat(lens.grad()).isCloseTo(lens.approx(), within(1e-6));
    assertThat(lens.exact().orElseThrow()).isCloseTo(lens.grad(), within(1e-12));
    assertThat(Arrays.stream(lens.kinks()).anyMatch(kink -> Math.abs(kink - 0.0344) < 3e-4))
        .isTrue();
    assertThat(lens.costs()[lens.costs().length / 2]).isEqualTo(lens.cost());
  }

  @Test
  void anEntryThatDoesNotExistHasNoLens() {
    Parts parts = new Parts(false, false, Optional.of(new Parts.Spot("W1[5, 0]", 0.5)));
    Outcome.Judged judged = judged(mended(), parts);
    assertThat(judged.studies().lens()).isEmpty();
    assertThat(judged.notes()).contains("There is no entry W1[5, 0] to look at.");
  }

  @Test
  void theReportHoldsOnlyWhatWasAskedFor() {
    assertThat(StudiesJson.write(judged(mended(), Parts.NONE)))
        .doesNotContain("\"curve\"", "\"judges\"", "\"lens\"");
    assertThat(StudiesJson.write(judged(mended(), CURVE)))
        .contains("\"curve\"", "\"float32\"", "\"expression\":\"1 - A3\"")
        .doesNotContain("\"judges\"", "\"lens\"");
    assertThat(StudiesJson.write(judged(mended(), JUDGES))).contains("\"verdict\":\"rejects\"");
  }

  @Test
  void partsAreNamedAsAnAddressNamesThem() throws Exception {
    assertThat(Parts.of("", "", "")).isEqualTo(Parts.NONE);
    assertThat(Parts.of("curve, judges", "W1[0, 2]", "0.5"))
        .isEqualTo(new Parts(true, true, Optional.of(new Parts.Spot("W1[0, 2]", 0.5))));
    assertThatThrownBy(() -> Parts.of("curve,lens", "", ""))
        .hasMessage("\"with\" knows curve, judges and score, not \"lens\"");
    assertThatThrownBy(() -> Parts.of("", "W1[0, 2]", "-1")).hasMessageContaining("width");
  }
}
