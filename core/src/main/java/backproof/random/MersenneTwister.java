package backproof.random;

/** MT19937 (Matsumoto and Nishimura 1998): a stream of 32-bit words. */
final class MersenneTwister {
  private static final int LENGTH = 624;
  private static final int MIDDLE = 397;
  private static final int MATRIX = 0x9908b0df;
  private static final int UPPER = 0x80000000;
  private static final int LOWER = 0x7fffffff;

  private final int[] words;
  private int position;

  private MersenneTwister(int[] words, int position) {
    this.words = words;
    this.position = position;
  }

  /** {@code init_genrand}. */
  static MersenneTwister ofSeed(int seed) {
    int[] words = new int[LENGTH];
    int word = seed;
    for (int i = 0; i < LENGTH; i++) {
      words[i] = word;
      word = 1812433253 * (word ^ (word >>> 30)) + i + 1;
    }
    return new MersenneTwister(words, LENGTH);
  }

  /** {@code init_by_array}; the key must not be empty. */
  static MersenneTwister ofKey(int[] key) {
    MersenneTwister result = ofSeed(19650218);
    int next = result.mixIn(key);
    result.mixAgain(next);
    result.words[0] = UPPER;
    return result;
  }

  private int mixIn(int[] key) {
    int i = 1;
    int j = 0;
    for (int k = Math.max(LENGTH, key.length); k > 0; k--) {
      words[i] = (words[i] ^ (scrambled(words[i - 1]) * 1664525)) + key[j] + j;
      i = following(i);
      j = j + 1 < key.length ? j + 1 : 0;
    }
    return i;
  }

  private void mixAgain(int start) {
    int i = start;
    for (int k = LENGTH - 1; k > 0; k--) {
      words[i] = (words[i] ^ (scrambled(words[i - 1]) * 1566083941)) - i;
      i = following(i);
    }
  }

  /** The next place of the seeding; after the last it goes on at 1, with the last word at 0. */
  private int following(int i) {
    if (i + 1 < LENGTH) {
      return i + 1;
    }
    words[0] = words[LENGTH - 1];
    return 1;
  }

  private static int scrambled(int word) {
    return word ^ (word >>> 30);
  }

  MersenneTwister copy() {
    return new MersenneTwister(words.clone(), position);
  }

  /** The state and the place in it, as words. */
  int[] state() {
    int[] all = java.util.Arrays.copyOf(words, LENGTH + 1);
    all[LENGTH] = position;
    return all;
  }

  static MersenneTwister ofState(int[] state) {
    return new MersenneTwister(java.util.Arrays.copyOf(state, LENGTH), state[LENGTH]);
  }

  int next() {
    if (position == LENGTH) {
      refill();
    }
    int word = words[position++];
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return word ^ (word >>> 18);
  }

  private void refill() {
    for (int i = 0; i < LENGTH; i++) {
      int after = i + 1 < LENGTH ? i + 1 : 0;
      int ahead = i + MIDDLE < LENGTH ? i + MIDDLE : i + MIDDLE - LENGTH;
      int mixed = (words[i] & UPPER) | (words[after] & LOWER);
      words[i] = words[ahead] ^ (mixed >>> 1) ^ ((mixed & 1) == 0 ? 0 : MATRIX);
    }
    position = 0;
  }
}
