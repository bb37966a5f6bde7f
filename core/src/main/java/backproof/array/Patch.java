package backproof.array;

/** The part of an output that must be computed again, as rows and columns of a matrix. */
final class Patch {
  private final Frame output;
  private final boolean fillsStorage;
  int top;
  int bottom;
  int left;
  int right;

  /**
   * @param size how many places the output's storage has
   */
  Patch(Frame output, int size) {
    this.output = output;
    boolean inOrder = output.columnStep == 1 || output.width == 1;
    boolean rowByRow = output.rowStep == output.width || output.height == 1;
    this.fillsStorage =
        inOrder && rowByRow && output.offset == 0 && output.height * output.width == size;
  }

  void clear() {
    top = output.height;
    bottom = 0;
    left = output.width;
    right = 0;
  }

  boolean isEmpty() {
    return top >= bottom || left >= right;
  }

  boolean isWhole() {
    return top == 0 && left == 0 && bottom == output.height && right == output.width;
  }

  /** Grows until these rows and columns are part of it. */
  void include(int fromRow, int toRow, int fromColumn, int toColumn) {
    if (fromRow < toRow && fromColumn < toColumn) {
      top = Math.min(top, fromRow);
      bottom = Math.max(bottom, toRow);
      left = Math.min(left, fromColumn);
      right = Math.max(right, toColumn);
    }
  }

  void includeRows(int from, int to) {
    include(from, to, 0, output.width);
  }

  void includeColumns(int from, int to) {
    include(0, output.height, from, to);
  }

  void includeAll() {
    include(0, output.height, 0, output.width);
  }

  /** Whether few long columns are left rather than many short rows. */
  boolean isTall() {
    return bottom - top > right - left;
  }

  /** Says where the output has changed, if the whole patch has. */
  void tell(Change result) {
    if (isEmpty()) {
      result.clear();
    } else if (!fillsStorage || isWhole()) {
      result.setAll();
    } else if (left == 0 && right == output.width) {
      result.set(top * right, 1, right, (bottom - top) * right);
    } else {
      result.set(top * output.width + left, bottom - top, output.width, right - left);
    }
  }
}
