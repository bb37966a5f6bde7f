package backproof.check;

import java.util.List;

/** The cost as a function of the parameters, seen from the point that is checked. */
public interface Landscape {
  List<Block> blocks();

  /** The cost at the point itself. */
  double cost();

  /** The cost where this one entry has another value and all others stay as they are. */
  double costAt(int block, int entry, double value);
}
