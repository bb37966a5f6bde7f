package backproof.experiment;

/** The wish to check only some entries of each block; read and kept, not yet acted on. */
public record Sampling(int perBlock, long seed) {
  public Sampling {
    if (perBlock < 1 || perBlock > 1_000_000) {
      throw new IllegalArgumentException("perBlock must be from 1 to 1000000");
    }
    if (seed < 0 || seed > 0xFFFFFFFFL) {
      throw new IllegalArgumentException("seed must be from 0 to 4294967295");
    }
  }
}
