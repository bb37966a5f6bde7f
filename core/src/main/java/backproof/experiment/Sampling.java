package backproof.experiment;

import backproof.random.RandomState;
import java.util.Arrays;

/** The wish to check only some entries of each block. */
public record Sampling(int perBlock, long seed) {
  public Sampling {
    if (perBlock < 1 || perBlock > 1_000_000) {
      throw new IllegalArgumentException("perBlock must be from 1 to 1000000");
    }
    if (seed < 0 || seed > 0xFFFFFFFFL) {
      throw new IllegalArgumentException("seed must be from 0 to 4294967295");
    }
  }

  /** Whether a block of so many entries is checked in part only. */
  boolean leavesOut(int size) {
    return size > perBlock;
  }

  /** Some of so many entries, in order; the same for the same seed. */
  int[] of(int size) {
    int[] order = RandomState.ofSeed(seed).shuffledOrder(size);
    int[] chosen = Arrays.copyOf(order, perBlock);
    Arrays.sort(chosen);
    return chosen;
  }
}
