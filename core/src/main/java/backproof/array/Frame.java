package backproof.array;

/** An operand seen as a matrix of places, and the part of it that a change touches. */
final class Frame {
  final int offset;
  final int height;
  final int width;
  final int rowStep;
  final int columnStep;
  int top;
  int bottom;
  int left;
  int right;

  Frame(int offset, int height, int width, int rowStep, int columnStep) {
    this.offset = offset;
    this.height = height;
    this.width = width;
    this.rowStep = rowStep;
    this.columnStep = columnStep;
  }

  /** One matrix for each operand of a walk over a shape; none where it has too many axes. */
  static Frame[] of(Shape shape, int[][] strides, int... offsets) {
    int[] axes = new int[shape.rank()];
    int count = 0;
    for (int i = 0; i < shape.rank(); i++) {
      if (shape.length(i) != 1) {
        axes[count++] = i;
      }
    }
    if (count > 2 || shape.elements() == 0) {
      return new Frame[0];
    }
    int height = count == 2 ? shape.length(axes[0]) : 1;
    int width = count == 0 ? 1 : shape.length(axes[count - 1]);
    Frame[] frames = new Frame[strides.length];
    for (int k = 0; k < frames.length; k++) {
      int rowStep = count == 2 ? strides[k][axes[0]] : 0;
      int columnStep = count == 0 ? 0 : strides[k][axes[count - 1]];
      frames[k] = new Frame(offsets[k], height, width, rowStep, columnStep);
    }
    return frames;
  }

  private void takeAll() {
    top = 0;
    bottom = height;
    left = 0;
    right = width;
  }

  boolean isTouched() {
    return top < bottom && left < right;
  }

  /** Finds the rows and columns that the change touches; a step of 0 repeats what it touches. */
  void locate(Change change) {
    takeAll();
    if (change.isEmpty()) {
      bottom = 0;
    } else if (change.isWhole()) {
      return;
    } else if (columnStep > 0 && (rowStep == 0 || rowStep > (width - 1) * columnStep)) {
      locateInRows(change);
    } else if (rowStep > 0 && (columnStep == 0 || columnStep > (height - 1) * rowStep)) {
      locateInColumns(change);
    }
  }

  private void locateInRows(Change change) {
    int start = change.first() - offset;
    int end = change.last() - offset;
    if (rowStep > 0) {
      int first = quotient(start, rowStep);
      int last = quotient(end, rowStep);
      top = Math.max(0, first);
      bottom = Math.min(height, last + 1);
      int length = change.lengthOfRows(rowStep);
      end = length > 0 ? start + length - 1 : end;
      start -= first * rowStep;
      end -= first * rowStep;
    }
    if (rowStep == 0 || end < rowStep) {
      left = Math.max(0, quotient(start, columnStep));
      right = Math.min(width, quotient(end, columnStep) + 1);
    }
  }

  private void locateInColumns(Change change) {
    int start = change.first() - offset;
    int end = change.last() - offset;
    if (columnStep > 0) {
      int first = quotient(start, columnStep);
      int last = quotient(end, columnStep);
      left = Math.max(0, first);
      right = Math.min(width, last + 1);
      int length = change.lengthOfRows(columnStep);
      end = length > 0 ? start + length - 1 : end;
      start -= first * columnStep;
      end -= first * columnStep;
    }
    if (columnStep == 0 || end < columnStep) {
      top = Math.max(0, quotient(start, rowStep));
      bottom = Math.min(height, quotient(end, rowStep) + 1);
    }
  }

  private static int quotient(int place, int step) {
    return step == 1 ? place : Math.floorDiv(place, step);
  }
}
