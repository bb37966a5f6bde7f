package backproof.check;

import java.util.List;

/** Blocks as one vector, as formulas (2) and (3) take them. */
public final class Flat {
  private Flat() {}

  /** One behind the other. */
  public static double[] joined(List<double[]> blocks) {
    int size = 0;
    for (double[] block : blocks) {
      size += block.length;
    }
    double[] all = new double[size];
    int at = 0;
    for (double[] block : blocks) {
      System.arraycopy(block, 0, all, at, block.length);
      at += block.length;
    }
    return all;
  }
}
