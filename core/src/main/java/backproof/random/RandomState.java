package backproof.random;

import backproof.number.Elementary;

/**
 * {@code numpy.random.RandomState}: the same stream of numbers for the same seed and calls, which
 * NumPy froze (NEP 19). Its algorithms are those of numpy/random/src/legacy and of randint's masked
 * rejection.
 *
 * <p>Methods give flat arrays; shapes are the caller's.
 */
public final class RandomState {
  private final MersenneTwister bits;
  private boolean hasSpare;
  private double spare;

  private RandomState(MersenneTwister bits) {
    this.bits = bits;
  }

  /** For a seed between 0 and 2**32 - 1. */
  public static RandomState ofSeed(long seed) {
    if (seed < 0 || seed > 0xffffffffL) {
      throw new IllegalArgumentException("Seed must be between 0 and 2**32 - 1");
    }
    return new RandomState(MersenneTwister.ofSeed((int) seed));
  }

  /** For a sequence of numbers between 0 and 2**32 - 1, at least one. */
  public static RandomState ofArray(long... key) {
    if (key.length == 0) {
      throw new IllegalArgumentException("Seed must be non-empty");
    }
    int[] words = new int[key.length];
    for (int i = 0; i < key.length; i++) {
      if (key[i] < 0 || key[i] > 0xffffffffL) {
        throw new IllegalArgumentException("Seed values must be between 0 and 2**32 - 1");
      }
      words[i] = (int) key[i];
    }
    return new RandomState(MersenneTwister.ofKey(words));
  }

  /** A generator that goes on from here on its own. */
  public RandomState copy() {
    RandomState other = new RandomState(bits.copy());
    other.hasSpare = hasSpare;
    other.spare = spare;
    return other;
  }

  /** The 624 words, the place in them, whether a normal number is left over, and that number. */
  public double[] state() {
    int[] words = bits.state();
    double[] all = new double[words.length + 2];
    for (int i = 0; i < words.length; i++) {
      all[i] = words[i] & 0xffffffffL;
    }
    all[words.length] = hasSpare ? 1 : 0;
    all[words.length + 1] = spare;
    return all;
  }

  /** A generator that goes on from such a state. */
  public static RandomState ofState(double[] all) {
    int[] words = new int[all.length - 2];
    for (int i = 0; i < words.length; i++) {
      words[i] = (int) (long) all[i];
    }
    RandomState state = new RandomState(MersenneTwister.ofState(words));
    state.hasSpare = all[words.length] != 0;
    state.spare = all[words.length + 1];
    return state;
  }

  /** The generator's next 32 bits as an unsigned number. */
  public long nextWord() {
    return bits.next() & 0xffffffffL;
  }

  private long nextLongWord() {
    long high = nextWord();
    return high << 32 | nextWord();
  }

  /** Uniform in [0, 1) with 53 bits. */
  public double nextDouble() {
    int a = bits.next() >>> 5;
    int b = bits.next() >>> 6;
    return (a * 67108864.0 + b) / 9007199254740992.0;
  }

  /** Standard normal by Marsaglia's polar method; the second number of a pair is kept. */
  public double nextGaussian() {
    if (hasSpare) {
      hasSpare = false;
      double value = spare;
      spare = 0;
      return value;
    }
    double x1;
    double x2;
    double r2;
    do {
      x1 = 2.0 * nextDouble() - 1.0;
      x2 = 2.0 * nextDouble() - 1.0;
      r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1.0 || r2 == 0.0);
    double f = Math.sqrt(-2.0 * Elementary.logRounded(r2) / r2);
    spare = f * x1;
    hasSpare = true;
    return f * x2;
  }

  /** {@code random_sample(count)}, also called {@code rand}. */
  public double[] uniform(int count) {
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = nextDouble();
    }
    return out;
  }

  /** {@code uniform(low, high, count)}. */
  public double[] uniform(double low, double high, int count) {
    double range = high - low;
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = low + range * nextDouble();
    }
    return out;
  }

  /** {@code standard_normal(count)}, also called {@code randn}. */
  public double[] gaussian(int count) {
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = nextGaussian();
    }
    return out;
  }

  /** {@code normal(mean, deviation, count)}. */
  public double[] normal(double mean, double deviation, int count) {
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = mean + deviation * nextGaussian();
    }
    return out;
  }

  /** {@code exponential(scale, count)}. */
  public double[] exponential(double scale, int count) {
    double[] out = new double[count];
    for (int i = 0; i < count; i++) {
      out[i] = scale * -Elementary.logRounded(1.0 - nextDouble());
    }
    return out;
  }

  /** {@code randint(low, high, count)}: integers in [low, high), by masked rejection. */
  public long[] integers(long low, long high, int count) {
    if (low >= high) {
      throw new IllegalArgumentException("low >= high");
    }
    long range = high - 1 - low;
    long[] out = new long[count];
    for (int i = 0; i < count; i++) {
      out[i] = low + below(range);
    }
    return out;
  }

  /** The same for a dtype of so few bits: several numbers are cut out of one word. */
  public long[] integers(long low, long high, int count, int bits) {
    if (bits >= Integer.SIZE || low >= high) {
      return integers(low, high, count);
    }
    long range = high - 1 - low;
    long mask = range == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(range);
    long[] out = new long[count];
    long word = 0;
    int left = 0;
    for (int i = 0; i < count; i++) {
      long value = 0;
      do {
        if (range > 0) {
          word = left == 0 ? nextWord() : word >>> bits;
          left = (left == 0 ? Integer.SIZE / bits : left) - 1;
          value = word & mask;
        }
      } while (value > range);
      out[i] = low + value;
    }
    return out;
  }

  /** A number in [0, range], range unsigned: words of 32 bits where they suffice. */
  private long below(long range) {
    if (range == 0) {
      return 0;
    }
    long mask = -1L >>> Long.numberOfLeadingZeros(range);
    boolean isShort = range >= 0 && range <= 0xffffffffL;
    long value;
    do {
      value = (isShort ? nextWord() : nextLongWord()) & mask;
    } while (Long.compareUnsigned(value, range) > 0);
    return value;
  }

  /**
   * The order that {@code shuffle} gives to so many items: item i of the result was item order[i].
   */
  public int[] shuffledOrder(int count) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    for (int i = count - 1; i > 0; i--) {
      int j = (int) below(i);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
    return order;
  }

  /** {@code binomial(trials, probability, count)}. */
  public long[] binomial(long trials, double probability, int count) {
    Binomial law = Binomial.of(trials, probability);
    long[] out = new long[count];
    for (int i = 0; i < count; i++) {
      out[i] = law.next(this);
    }
    return out;
  }
}
