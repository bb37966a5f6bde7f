package backproof.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CurveFitTest {
  private static double[] epsilons() {
    double[] epsilons = new double[CurveSweep.EPSILONS];
    for (int i = 0; i < epsilons.length; i++) {
      epsilons[i] = Math.pow(10, i / 4.0 - 12);
    }
    return epsilons;
  }

  @Test
  void theTermsOfANoisyModelAreFoundAgain() {
    Random random = new Random(4);
    for (int power : new int[] {1, 2, 4}) {
      double[] epsilons = epsilons();
      double[] errors = epsilons.clone();
      for (int i = 0; i < errors.length; i++) {
        double model = 0.3 * Math.pow(epsilons[i], power) + 2e-15 / epsilons[i];
        errors[i] = model * Math.exp(0.2 * random.nextGaussian());
      }
      CurveFit fit = CurveFit.of(epsilons, errors, power, 0.5).orElseThrow();
      assertThat(fit.a()).as("power " + power).isCloseTo(0.3, withinPercentage(30));
      assertThat(fit.b()).as("power " + power).isCloseTo(2e-15, withinPercentage(30));
    }
  }

  @Test
  void aKinkNearTheTopDoesNotBendTheModel() {
    double[] epsilons = epsilons();
    double[] errors = epsilons.clone();
    for (int i = 0; i < errors.length; i++) {
      errors[i] = 0.01 * epsilons[i] * epsilons[i] + 1e-15 / epsilons[i];
      errors[i] += epsilons[i] > 0.02 ? 0.01 : 0;
    }
    CurveFit all = CurveFit.of(epsilons, errors, 2, Double.POSITIVE_INFINITY).orElseThrow();
    CurveFit smooth = CurveFit.of(epsilons, errors, 2, 0.02).orElseThrow();
    assertThat(smooth.best()).isCloseTo(Math.cbrt(1e-15 / 0.02), withinPercentage(1));
    assertThat(all.best()).isCloseTo(smooth.best(), withinPercentage(20));
  }

  @Test
  void aStraightLineIsNotCutOff() {
    Sample line = Sample.of(theta -> theta[0] * 0.7 + theta[1] * 0.1, 0.31, 1.7);
    CurveFit fit = sweep(line, Scheme.CENTRAL, 0.7, 0.1).fit().orElseThrow();
    assertThat(fit.a()).isZero();
    assertThat(fit.best()).isEqualTo(fit.to());
  }

  @Test
  void fewPointsMakeNoModel() {
    double[] few = {1e-8, 1e-7, 1e-6};
    assertThat(CurveFit.of(few, few, 2, 1)).isEmpty();
  }

  private static Curve sweep(Sample sample, Scheme scheme, double... grad) {
    List<Claim> claims = List.of(new Claim(sample.blocks().get(0).shape(), grad));
    return new CurveSweep(sample, sample.blocks(), claims, scheme, Progress.UNHEARD).curve();
  }

  /** Sums of waves and exponentials whose gradient is known. */
  @Test
  void theFittedEpsilonIsAboutTheBestOneOfRandomSmoothCosts() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      int size = 2 + random.nextInt(6);
      double[] start = new double[size];
      double[] rate = new double[size];
      double[] grad = new double[size];
      for (int i = 0; i < size; i++) {
        start[i] = random.nextGaussian();
        rate[i] = 0.3 + 2 * random.nextDouble();
        grad[i] =
            rate[i] * Math.cos(rate[i] * start[i]) + 0.1 * rate[i] * Math.exp(rate[i] * start[i]);
      }
      Sample sample =
          Sample.of(
              theta -> {
                double sum = 0;
                for (int i = 0; i < theta.length; i++) {
                  sum += Math.sin(rate[i] * theta[i]) + 0.1 * Math.exp(rate[i] * theta[i]);
                }
                return sum;
              },
              start);
      // what Ridders extrapolates follows no such model
      for (Scheme scheme : List.of(Scheme.FORWARD, Scheme.CENTRAL, Scheme.FIVE_POINT)) {
        Curve curve = sweep(sample, scheme, grad);
        CurveFit fit = curve.fit().orElseThrow();
        String which = "seed " + seed + ", " + scheme + ": " + fit;
        assertThat(fit.best() / curve.lowest()).as(which).isBetween(0.05, 20.0);
        assertThat(curve.kinks()).isEmpty();
      }
    }
  }
}
