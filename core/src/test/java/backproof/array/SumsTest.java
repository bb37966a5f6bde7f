package backproof.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The expectations are made by sums.py, beside sums.txt, with NumPy 2.4.6. */
class SumsTest {
  private static final int LINES = 303;

  @Test
  void sumsAndMeansAddInNumPysOrder() throws IOException {
    PlainExecutor executor = new PlainExecutor(Allowance.UNLIMITED);
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SumsTest.class.getResourceAsStream("sums.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] parts = line.split(" ", -1);
        NdArray array = numbers(Shape.of(ints(parts[0]))).transposed(ints(parts[1]));
        int[] axes = parts[2].equals("-") ? new int[0] : ints(parts[2]);
        NdArray narrow = executor.apply(new Elementwise.Copy(DType.FLOAT32), array);
        int hash = hash(0, executor.apply(new Reduce(Reduction.SUM, false, axes), array));
        NdArray same = likeNumPy(executor, narrow, array);
        hash = hash(hash, executor.apply(new Reduce(Reduction.MEAN, false, axes), same));
        if (!parts[3].equals(String.format("%08x", hash))) {
          wrong.add(line);
        }
        lines++;
      }
    }
    assertThat(lines).isEqualTo(LINES);
    assertThat(wrong).isEmpty();
  }

  /** astype keeps the order of the axes in memory, which the order of additions follows. */
  private static NdArray likeNumPy(Executor executor, NdArray narrow, NdArray array) {
    NdArray memory = NdArray.zeros(Allowance.UNLIMITED, DType.FLOAT32, Shape.of(array.size()));
    NdArray same = new NdArray(DType.FLOAT32, memory.storage(), array.shape(), array.strides(), 0);
    executor.applyInto(new Elementwise.Copy(DType.FLOAT32), same, narrow);
    return same;
  }

  private static int[] ints(String text) {
    String[] parts = text.split(",", -1);
    int[] values = new int[parts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.parseInt(parts[i]);
    }
    return values;
  }

  private static NdArray numbers(Shape shape) {
    double[] powers = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
    double[] values = new double[shape.elements()];
    long x = 12345;
    for (int i = 0; i < values.length; i++) {
      x = (x * 1103515245 + 12345) % (1L << 31);
      values[i] = (x / (double) (1L << 31) - 0.5) * powers[(int) (x % 7)];
    }
    return NdArray.of(shape, values);
  }

  private static int hash(int start, NdArray array) {
    int hash = start;
    for (int i = 0; i < array.size(); i++) {
      long bits = Double.doubleToRawLongBits(array.doubleAt(i));
      hash = hash * 31 + (int) bits + (int) (bits >> 32);
    }
    return hash;
  }
}
