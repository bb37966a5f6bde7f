package backproof.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

/** float16 and float32; expected texts are those of NumPy 2.4. */
class ShortFloatTest {
  @Test
  void halvesArePrintedWithTheirFewestDigits() {
    assertThat(Scripts.printed("print(repr(np.array([1000., 2000.], dtype=np.float16)))"))
        .isEqualTo("array([1.e+03, 2.e+03], dtype=float16)\n");
    assertThat(Scripts.printed("print(np.float16(65504), repr(np.float16(1e-5)))"))
        .isEqualTo("6.55e+04 np.float16(1e-05)\n");
  }

  @Test
  void halvesRoundToEvenAndOverflow() {
    assertThat(Scripts.printed("print(float(np.float16(2049)), float(np.float16(2051)))"))
        .isEqualTo("2048.0 2052.0\n");
    assertThat(Scripts.printed("print(np.float16(65519), np.float16(65520))"))
        .isEqualTo("6.55e+04 inf\n");
    assertThat(Scripts.printed("print(float(np.float16(3.3e-8)))"))
        .isEqualTo("5.960464477539063e-08\n");
  }

  @Test
  void sumsAndMeansOfHalvesAddInSinglePrecision() {
    assertThat(Scripts.printed("a = np.ones(3000, np.float16)\nprint(a.sum(), a.mean())"))
        .isEqualTo("3e+03 1.0\n");
  }

  @Test
  void anEmptyFormatShowsTheDoubleBehindAShortFloat() {
    assertThat(Scripts.printed("print(f'{np.float16(0.1)} {np.float32(0.1)}')"))
        .isEqualTo("0.0999755859375 0.10000000149011612\n");
  }
}
