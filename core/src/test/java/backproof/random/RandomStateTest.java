package backproof.random;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every call recorded from NumPy in {@code cases/random.json}. */
class RandomStateTest {
  private static final Pattern SEED =
      Pattern.compile(
          "\"(\\d+)\": \\{\\s*\"raw32\": \\[([^]]*)\\](.*?)\"sequence\":(.*?\\]\\s*\\})\\s*\\]",
          Pattern.DOTALL);
  private static final Pattern CALL =
      Pattern.compile(
          "\\{\\s*\"call\": \"([^\"]*)\",\\s*\"shape\": \\[[^]]*\\],\\s*\"values\": \\[([^]]*)\\]",
          Pattern.DOTALL);

  private static final double[] P = {0.1, 0.2, 0.3, 0.4};

  private static final Map<String, Function<RandomState, double[]>> CALLS =
      Map.ofEntries(
          Map.entry("random_sample(5)", r -> r.uniform(5)),
          Map.entry("rand(2, 3)", r -> r.uniform(6)),
          Map.entry("rand(2)", r -> r.uniform(2)),
          Map.entry("random_sample()", r -> r.uniform(1)),
          Map.entry("randn()", r -> r.gaussian(1)),
          Map.entry("randn(1)", r -> r.gaussian(1)),
          Map.entry("randn(2)", r -> r.gaussian(2)),
          Map.entry("randn(3)", r -> r.gaussian(3)),
          Map.entry("randn(7)", r -> r.gaussian(7)),
          Map.entry("randn(2, 3)", r -> r.gaussian(6)),
          Map.entry("standard_normal(4)", r -> r.gaussian(4)),
          Map.entry("randint(10, size=12)", r -> doubles(r.integers(0, 10, 12))),
          Map.entry("randint(0, 3, size=7)", r -> doubles(r.integers(0, 3, 7))),
          Map.entry("randint(0, 100, size=3)", r -> doubles(r.integers(0, 100, 3))),
          Map.entry("randint(-5, 1000000, size=6)", r -> doubles(r.integers(-5, 1000000, 6))),
          Map.entry("randint(0, 2**40, size=4)", r -> doubles(r.integers(0, 1L << 40, 4))),
          Map.entry("randint(2, size=(2, 4))", r -> doubles(r.integers(0, 2, 8))),
          Map.entry("permutation(10)", r -> doubles(r.shuffledOrder(10))),
          Map.entry("permutation(5)", r -> doubles(r.shuffledOrder(5))),
          Map.entry("permutation([5, 3, 8, 1])", r -> shuffled(r, 5, 3, 8, 1)),
          Map.entry("normal(1.5, 0.25, 5)", r -> r.normal(1.5, 0.25, 5)),
          Map.entry("normal(0, 0.6, size=(2, 2))", r -> r.normal(0, 0.6, 4)),
          Map.entry("normal(10.0, 2.0)", r -> r.normal(10, 2, 1)),
          Map.entry("uniform(-2.0, 3.0, 5)", r -> r.uniform(-2, 3, 5)),
          Map.entry("uniform(0.5, 1.5, (2, 2))", r -> r.uniform(0.5, 1.5, 4)),
          Map.entry("uniform(0.0, 1.0, 2)", r -> r.uniform(0, 1, 2)),
          Map.entry("choice(6)", r -> doubles(r.integers(0, 6, 1))),
          Map.entry("choice(8, 5)", r -> doubles(r.integers(0, 8, 5))),
          Map.entry("choice(8, 4, replace=False)", r -> first(4, doubles(r.shuffledOrder(8)))),
          Map.entry("choice(4, 6, p=[0.1, 0.2, 0.3, 0.4])", r -> doubles(picked(P, r.uniform(6)))),
          Map.entry("binomial(1, 0.5, size=10)", r -> doubles(r.binomial(1, 0.5, 10))),
          Map.entry("exponential(2.0, 3)", r -> r.exponential(2, 3)),
          Map.entry("a = list(range(8)); shuffle(a)", r -> shuffled(r, 0, 1, 2, 3, 4, 5, 6, 7)));

  /** The places of draws between the sums of chances. */
  static long[] picked(double[] chances, double... draws) {
    long[] places = new long[draws.length];
    for (int i = 0; i < draws.length; i++) {
      double sum = chances[0];
      while (draws[i] >= sum) {
        sum += chances[(int) ++places[i]];
      }
    }
    return places;
  }

  record Call(String text, double[] values) {}

  record Stream(long seed, double[] words, List<Call> fresh, List<Call> sequence) {}

  @Test
  void everyRecordedSeedIsRead() {
    assertThat(streams()).hasSize(5);
    assertThat(streams()).allSatisfy(s -> assertThat(s.fresh()).hasSize(23));
    assertThat(streams()).allSatisfy(s -> assertThat(s.sequence()).hasSize(10));
  }

  @Test
  void rawWordsAreThoseOfMt19937() {
    for (Stream stream : streams()) {
      RandomState random = RandomState.ofSeed(stream.seed());
      for (double word : stream.words()) {
        assertThat((double) random.nextWord()).isEqualTo(word);
      }
    }
  }

  @Test
  void freshGeneratorsGiveNumPysValues() {
    for (Stream stream : streams()) {
      for (Call call : stream.fresh()) {
        check(RandomState.ofSeed(stream.seed()), call, stream.seed());
      }
    }
  }

  @Test
  void mixedCallsOnOneGeneratorGiveNumPysValues() {
    for (Stream stream : streams()) {
      RandomState random = RandomState.ofSeed(stream.seed());
      for (Call call : stream.sequence()) {
        check(random, call, stream.seed());
      }
    }
  }

  @Test
  void aCopyGoesOnAlike() {
    RandomState random = RandomState.ofSeed(7);
    random.gaussian(3);
    RandomState copy = random.copy();
    double[] expected = random.gaussian(700);
    assertThat(copy.gaussian(700)).isEqualTo(expected);
  }

  @Test
  void refusalsAreNumPys() {
    assertThatThrownBy(() -> RandomState.ofSeed(-1))
        .hasMessage("Seed must be between 0 and 2**32 - 1");
    assertThatThrownBy(() -> RandomState.ofSeed(1).integers(3, 3, 1)).hasMessage("low >= high");
    assertThatThrownBy(() -> RandomState.ofArray()).hasMessage("Seed must be non-empty");
    assertThatThrownBy(() -> RandomState.ofSeed(1).binomial(3, 1.5, 1))
        .hasMessage("p < 0, p > 1 or p is NaN");
  }

  private static void check(RandomState random, Call call, long seed) {
    Function<RandomState, double[]> known = requireNonNull(CALLS.get(call.text()), call.text());
    assertThat(known.apply(random)).as("seed %s: %s", seed, call.text()).isEqualTo(call.values());
  }

  private static double[] doubles(long[] values) {
    return Arrays.stream(values).asDoubleStream().toArray();
  }

  private static double[] doubles(int[] values) {
    return Arrays.stream(values).asDoubleStream().toArray();
  }

  private static double[] first(int count, double[] values) {
    return Arrays.copyOf(values, count);
  }

  private static double[] shuffled(RandomState random, double... items) {
    return Arrays.stream(random.shuffledOrder(items.length)).mapToDouble(i -> items[i]).toArray();
  }

  private static List<Stream> streams() {
    List<Stream> streams = new ArrayList<>();
    Matcher seeds = SEED.matcher(text("/cases/random.json"));
    while (seeds.find()) {
      streams.add(
          new Stream(
              Long.parseLong(seeds.group(1)),
              numbers(seeds.group(2)),
              calls(seeds.group(3)),
              calls(seeds.group(4))));
    }
    return streams;
  }

  private static List<Call> calls(String text) {
    List<Call> calls = new ArrayList<>();
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      calls.add(new Call(call.group(1), numbers(call.group(2))));
    }
    return calls;
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(",")).mapToDouble(n -> Double.parseDouble(n.trim())).toArray();
  }

  private static String text(String resource) {
    try (InputStream in = RandomStateTest.class.getResourceAsStream(resource)) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
