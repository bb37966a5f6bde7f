package backproof.array;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

class TooLargeTest {
  private static final String TYPE = "numpy._core._exceptions._ArrayMemoryError: ";

  @Test
  void theRefusalNamesSizeShapeAndType() {
    assertThat(Scripts.raised("np.zeros((10**6, 10**6))"))
        .startsWith(
            TYPE
                + "Unable to allocate 7.28 TiB for an array with shape (1000000, 1000000) and data"
                + " type float64");
    assertThat(Scripts.raised("np.zeros(10**9, dtype=np.float32)"))
        .startsWith(
            TYPE
                + "Unable to allocate 3.73 GiB for an array with shape (1000000000,) and data"
                + " type float32");
    assertThat(Scripts.raised("np.zeros((10**9, 10**9, 10**9))"))
        .startsWith("ValueError: array is too big; `arr.size * arr.dtype.itemsize` is larger");
  }

  @Test
  void whatIsTooLargeElsewhereIsSaidToo() {
    assertThat(Scripts.raised("a = 10 ** 10 ** 8"))
        .startsWith("MemoryError: an integer of more than");
    assertThat(Scripts.raised("a = 'a' * 10 ** 9"))
        .startsWith("MemoryError: a sequence of more than");
  }
}
