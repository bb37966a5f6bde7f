package backproof.view;

import backproof.check.BlockReport;
import backproof.check.Kink;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a block laid out in rows and columns: the last axis runs across, all others down.
 * The error of an entry is its part of formula (3): |grad - gradapprox| over the sum of the two
 * norms of the block, so that the squares of the errors add up to the square of the difference.
 */
final class Grid {
  /** Kinks beyond this are told in words only. */
  static final double NEAR = 0.1;

  private final BlockReport block;
  private final int rows;
  private final int columns;
  private final double norms;

  Grid(BlockReport block) {
    this.block = block;
    List<Integer> shape = block.shape();
    int entries = entries(block);
    int last = shape.isEmpty() ? 1 : shape.get(shape.size() - 1);
    this.columns = Math.max(1, Math.min(last, entries));
    this.rows = (entries + columns - 1) / columns;
    this.norms = norm(block.grad()) + norm(block.gradapprox());
  }

  /** Both gradients have as many entries, unless a report is malformed. */
  private static int entries(BlockReport block) {
    return Math.min(block.grad().length, block.gradapprox().length);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  int size() {
    return entries(block);
  }

  BlockReport block() {
    return block;
  }

  /** Whether only some entries of the block were measured, which then stand side by side. */
  boolean isSample() {
    return block.entries().length > 0;
  }

  /** How many entries the block has, measured or not. */
  int all() {
    int all = 1;
    for (int length : block.shape()) {
      all *= length;
    }
    return all;
  }

  double grad(int entry) {
    return block.grad()[entry];
  }

  /** Whether the second witness knows this block. */
  boolean isExact() {
    return block.exact().length > 0;
  }

  double exact(int entry) {
    return block.exact()[entry];
  }

  double gradapprox(int entry) {
    return block.gradapprox()[entry];
  }

  double error(int entry) {
    double gap = Math.abs(grad(entry) - gradapprox(entry));
    return gap == 0 ? 0 : gap / norms;
  }

  /** The nearest kink of the cost on the way along the entry, where there is one within 1. */
  Optional<Kink> kink(int entry) {
    int place = isSample() ? block.entries()[entry] : entry;
    return block.kinks().stream().filter(kink -> kink.entry() == place).findFirst();
  }

  boolean hasKinks() {
    return !block.kinks().isEmpty();
  }

  /** Whether a kink is so near that a large step would cross it. */
  boolean isNearKink(int entry) {
    return kink(entry).filter(kink -> kink.epsilon() <= NEAR).isPresent();
  }

  /** Zero by both accounts: whatever is wrong there, this point does not show it. */
  boolean isSilent(int entry) {
    return grad(entry) == 0 && gradapprox(entry) == 0;
  }

  /** How far an entry calls for attention: what is not a number first, silence last. */
  double rank(int entry) {
    double error = error(entry);
    if (!Figures.isFinite(error)) {
      return Double.POSITIVE_INFINITY;
    }
    return isSilent(entry) ? -1 : error;
  }

  String styleClass(int entry) {
    return isSilent(entry) ? ErrorScale.SILENT : ErrorScale.step(error(entry));
  }

  /** The subscript as one would type it: [2, 0], or nothing for a single number. */
  String subscript(int entry) {
    List<Integer> shape = block.shape();
    StringBuilder subscript = new StringBuilder();
    int rest = isSample() ? block.entries()[entry] : entry;
    for (int axis = shape.size() - 1; axis >= 0; axis--) {
      int length = Math.max(1, shape.get(axis));
      subscript.insert(0, (axis == 0 ? "" : ", ") + rest % length);
      rest /= length;
    }
    return subscript.isEmpty() ? "" : "[" + subscript + "]";
  }

  int silentEntries() {
    int count = 0;
    for (int i = 0; i < size(); i++) {
      count += isSilent(i) ? 1 : 0;
    }
    return count;
  }

  /** Over the finite entries, so that one NaN does not hide the errors of all others. */
  private static double norm(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += Figures.isFinite(value) ? value * value : 0;
    }
    return Math.sqrt(sum);
  }
}
