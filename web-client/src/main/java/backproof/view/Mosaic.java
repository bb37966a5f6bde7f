package backproof.view;

/**
 * A grid drawn with few enough cells: where there are too many entries, one cell stands for a
 * rectangle of them and shows the worst.
 */
final class Mosaic {
  private final Grid grid;
  private final int rowsPerCell;
  private final int columnsPerCell;
  private final int rows;
  private final int columns;

  Mosaic(Grid grid, int longestSide) {
    this.grid = grid;
    int side = Math.max(1, longestSide);
    this.rowsPerCell = ceilingOf(grid.rows(), side);
    this.columnsPerCell = ceilingOf(grid.columns(), side);
    this.rows = ceilingOf(grid.rows(), rowsPerCell);
    this.columns = ceilingOf(grid.columns(), columnsPerCell);
  }

  Grid grid() {
    return grid;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  int entriesPerCell() {
    return rowsPerCell * columnsPerCell;
  }

  boolean isBinned() {
    return entriesPerCell() > 1;
  }

  /** The entry a cell speaks for, or -1 where the last row of a grid ends early. */
  int worst(int row, int column) {
    int worst = -1;
    int lastRow = Math.min(grid.rows(), (row + 1) * rowsPerCell);
    int lastColumn = Math.min(grid.columns(), (column + 1) * columnsPerCell);
    for (int i = row * rowsPerCell; i < lastRow; i++) {
      for (int j = column * columnsPerCell; j < lastColumn; j++) {
        int entry = i * grid.columns() + j;
        if (entry < grid.size() && (worst < 0 || grid.rank(entry) > grid.rank(worst))) {
          worst = entry;
        }
      }
    }
    return worst;
  }

  private static int ceilingOf(int count, int part) {
    int divisor = Math.max(1, part);
    return Math.max(1, (count + divisor - 1) / divisor);
  }
}
