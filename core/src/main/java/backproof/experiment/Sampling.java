package backproof.experiment;

import backproof.check.Block;
import backproof.random.RandomState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The wish to measure only some entries of each block. */
public record Sampling(int perBlock, long seed) {
  public Sampling {
    if (perBlock < 1 || perBlock > 1_000_000) {
      throw new IllegalArgumentException("perBlock must be from 1 to 1000000");
    }
    if (seed < 0 || seed > 0xFFFFFFFFL) {
      throw new IllegalArgumentException("seed must be from 0 to 4294967295");
    }
  }

  /**
   * The same blocks with the entries that are to be measured; some of each, be it ever so small.
   */
  public List<Block> of(List<Block> blocks) {
    List<Block> sampled = new ArrayList<>();
    for (Block block : blocks) {
      sampled.add(block.size() > perBlock ? block.sampled(some(block.size())) : block);
    }
    return sampled;
  }

  /** Some of so many entries, in order; the same for the same seed. */
  private int[] some(int size) {
    int[] order = RandomState.ofSeed(seed).shuffledOrder(size);
    int[] chosen = Arrays.copyOf(order, perBlock);
    Arrays.sort(chosen);
    return chosen;
  }

  /** How much was measured, block by block. */
  public static String described(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    for (Block block : blocks) {
      parts.add(block.start().length + " of " + block.size() + " in " + block.name());
    }
    return "Entries measured: " + String.join(", ", parts) + ".";
  }
}
