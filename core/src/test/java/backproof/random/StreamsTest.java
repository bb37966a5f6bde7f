package backproof.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Streams of 1,000 numbers against NumPy's; resources/random/streams.py makes the expectations.
 *
 * <p>NumPy takes the logarithm of the C library, ours is rounded correctly. Of 800,000 normal
 * numbers (seeds 0, 1, 2, 3, 42, 123, 2024 and 2³² − 1) 270 differ from those made with glibc 2.36,
 * by 1 to 3 ulps, and of 100,000 exponential ones (seed 5) 83, by 1 ulp. So the seeds of these two
 * are chosen among those whose first 1,000 agree; under seeds 0 and 42 two normal numbers would
 * not.
 */
class StreamsTest {
  private static final int COUNT = 1000;

  @Test
  void everyStreamIsNumPys() {
    List<String> lines = lines("/random/streams.txt");
    assertThat(lines).hasSizeGreaterThan(25);
    for (String line : lines) {
      String[] part = line.split("=");
      assertThat(String.format("%016x", sum(part[0].split(" ")))).as(part[0]).isEqualTo(part[1]);
    }
  }

  private static long sum(String... call) {
    return switch (call[0]) {
      case "gaussian" -> sum(stateOf(call).gaussian(COUNT));
      case "uniform" -> sum(longKey().uniform(COUNT));
      case "exponential" -> sum(stateOf(call).exponential(2.5, COUNT));
      case "integers" -> sum(state(9).integers(number(call[1]), number(call[2]), COUNT));
      case "binomial" ->
          sum(state(11).binomial(number(call[1]), Double.parseDouble(call[2]), COUNT));
      case "choice" -> sum(RandomStateTest.picked(CHANCES, state(6).uniform(COUNT)));
      default -> IntStream.of(state(6).shuffledOrder(COUNT)).asLongStream().sum();
    };
  }

  private static final double[] CHANCES = {0.1, 0.2, 0.3, 0.4};

  private static RandomState stateOf(String... call) {
    return call[1].equals("of") ? RandomState.ofArray(1, 2, 3, 4) : state(number(call[1]));
  }

  private static RandomState longKey() {
    return RandomState.ofArray(LongStream.range(0, 700).map(i -> i * 6007).toArray());
  }

  private static RandomState state(long seed) {
    return RandomState.ofSeed(seed);
  }

  private static long number(String text) {
    return Long.parseLong(text);
  }

  private static long sum(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).sum();
  }

  private static long sum(long[] values) {
    return LongStream.of(values).sum();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = StreamsTest.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
