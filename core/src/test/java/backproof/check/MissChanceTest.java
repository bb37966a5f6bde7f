package backproof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The stated chance is the one that drawing directions shows. */
class MissChanceTest {
  private static final long SEED = 7;
  private static final int DRAWS = 200_000;

  @Test
  void normalDirectionsMissAsOftenAsIsSaid() {
    Random random = new Random(SEED);
    for (double allowed : new double[] {1e-4, 3e-3, 0.02, 0.2}) {
      int missed = 0;
      for (int i = 0; i < DRAWS; i++) {
        missed += Math.abs(0.02 * random.nextGaussian() * 0.5) <= allowed ? 1 : 0;
      }
      assertThat(new MissChance(2).normal(allowed, 0.5))
          .isCloseTo((double) missed / DRAWS, Offset.offset(5e-3));
    }
  }

  @Test
  void evenDirectionsMissAsOftenAsIsSaid() {
    assertThat(new MissChance(2).even(0.005, 0.5)).isEqualTo(0.5);
    assertThat(new MissChance(0).even(0.005, 0.5)).isEqualTo(1);
    assertThat(new MissChance(0).normal(0.005, 0.5)).isEqualTo(1);
  }

  @Test
  void aChanceIsSaidInPercent() {
    assertThat(MissChance.sentence(0.123)).endsWith("with a chance of 12 %.");
    assertThat(MissChance.sentence(1e-9)).endsWith("with a chance of less than 1e-4 %.");
  }
}
