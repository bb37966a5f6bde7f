package backproof.array;

import java.util.Optional;

/** Sums of products along one axis of each factor. */
final class DoubleProductStep implements Step {
  private final Loop loop;
  private final double[] output;
  private final DoubleSums sums;
  private final Optional<ProductParts> parts;

  DoubleProductStep(Loop loop, NdArray output, DoubleSums sums, Optional<ProductParts> parts) {
    this.loop = loop;
    this.output = output.storage().doubles;
    this.sums = sums;
    this.parts = parts;
  }

  @Override
  public void run() {
    int outputStep = loop.steps[0];
    int leftStep = loop.steps[1];
    int rightStep = loop.steps[2];
    for (int row = 0; row < loop.rows; row++) {
      int o = loop.starts[3 * row];
      int a = loop.starts[3 * row + 1];
      int b = loop.starts[3 * row + 2];
      for (int i = 0; i < loop.length; i++) {
        output[o] = sums.of(a, b);
        o += outputStep;
        a += leftStep;
        b += rightStep;
      }
    }
  }

  @Override
  public void update(Change[] changes, Change result) {
    if (parts.isEmpty()) {
      run();
      result.setAll();
      return;
    }
    Patch patch = parts.get().patch;
    parts.get().cut(changes);
    int first = patch.bottom;
    int end = patch.top;
    for (int row = patch.top; row < patch.bottom; row++) {
      if (runRow(parts.get(), row, patch.left, patch.right)) {
        first = Math.min(first, row);
        end = row + 1;
      }
    }
    patch.top = first;
    patch.bottom = end;
    patch.tell(result);
  }

  private boolean runRow(ProductParts parts, int row, int firstColumn, int endColumn) {
    int o = parts.output.offset + row * parts.output.rowStep;
    int a = parts.left.offset + row * parts.left.rowStep;
    int b = parts.right.offset + row * parts.right.rowStep;
    boolean changed = false;
    for (int column = firstColumn; column < endColumn; column++) {
      int place = o + column * parts.output.columnStep;
      double value =
          sums.of(a + column * parts.left.columnStep, b + column * parts.right.columnStep);
      changed = changed || Change.between(output[place], value);
      output[place] = value;
    }
    return changed;
  }
}
