package backproof.array;

/**
 * Which rows and columns of a product change with the factors: a row of the left one moves a row of
 * the product, a column of the right one a column.
 */
final class ProductParts {
  final Frame output;
  final Frame left;
  final Frame right;
  private final Patch patch;
  private final Lines leftLines;
  private final Lines rightLines;

  /** The lines of a factor that are multiplied, and whether they lie along the product's rows. */
  private record Lines(Frame frame, boolean areRows, boolean areColumns) {
    static Lines of(Frame walk, int length, int pace) {
      boolean areRows = walk.rowStep != 0;
      int count = areRows ? walk.height : walk.width;
      int step = areRows ? walk.rowStep : walk.columnStep;
      return new Lines(
          new Frame(walk.offset, count, length, step, pace),
          areRows && walk.columnStep == 0,
          !areRows && walk.columnStep != 0);
    }

    void include(Change change, Patch patch) {
      frame.locate(change);
      if (!frame.isTouched()) {
        return;
      }
      if (areRows) {
        patch.includeRows(frame.top, frame.bottom);
      } else if (areColumns) {
        patch.includeColumns(frame.top, frame.bottom);
      } else {
        patch.includeAll();
      }
    }
  }

  /**
   * @param frames of the product and of the walks of both factors along it
   * @param size how many places the product's storage has
   */
  ProductParts(Frame[] frames, int size, int length, int leftPace, int rightPace) {
    output = frames[0];
    left = frames[1];
    right = frames[2];
    patch = new Patch(output, size);
    leftLines = Lines.of(left, length, leftPace);
    rightLines = Lines.of(right, length, rightPace);
  }

  /** Finds the patch of the product that must be computed again. */
  Patch cut(Change... changes) {
    patch.clear();
    leftLines.include(changes[0], patch);
    rightLines.include(changes[1], patch);
    return patch;
  }
}
