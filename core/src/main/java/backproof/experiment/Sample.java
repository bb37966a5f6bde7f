package backproof.experiment;

import backproof.check.Block;
import backproof.check.Claim;
import backproof.check.Exact;
import backproof.check.Landscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A landscape of which only some entries of each block are looked at. */
record Sample(Landscape whole, List<Block> blocks) implements Landscape {
  static Sample of(Landscape whole, Sampling sampling) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : whole.blocks()) {
      int size = block.start().length;
      blocks.add(sampling.leavesOut(size) ? block.sampled(sampling.of(size)) : block);
    }
    return new Sample(whole, List.copyOf(blocks));
  }

  @Override
  public double cost() {
    return whole.cost();
  }

  @Override
  public double costAt(int block, int entry, double value) {
    return whole.costAt(block, blocks.get(block).place(entry), value);
  }

  @Override
  public Optional<Exact> exact(int block) {
    return whole.exact(block).map(exact -> exact.of(blocks.get(block)));
  }

  @Override
  public double noise() {
    return whole.noise();
  }

  /** The values that backward gave for the entries that are looked at. */
  List<Claim> claims(List<Claim> all) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      double[] values = new double[blocks.get(i).start().length];
      for (int entry = 0; entry < values.length; entry++) {
        values[entry] = all.get(i).values()[blocks.get(i).place(entry)];
      }
      claims.add(new Claim(all.get(i).shape(), values));
    }
    return claims;
  }

  /** How much was looked at, block by block. */
  String described() {
    List<String> parts = new ArrayList<>();
    for (Block block : blocks) {
      parts.add(block.start().length + " of " + block.size() + " in " + block.name());
    }
    boolean isPart = blocks.stream().anyMatch(block -> block.start().length < block.size());
    return "Entries checked: "
        + String.join(", ", parts)
        + (isPart ? ". A mistake that touches none of them is not seen." : ".");
  }
}
