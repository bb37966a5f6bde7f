package backproof.server.terminal;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, as wide as they have to be and the first as narrow as it must. */
final class Table {
  private static final String BETWEEN = "  ";
  private static final int NARROWEST = 6;

  private final List<String[]> rows = new ArrayList<>();

  Table(String... headings) {
    rows.add(headings);
  }

  void row(String... cells) {
    rows.add(cells);
  }

  /** The headings and the rows, without spaces at their ends. */
  List<String> lines(int width) {
    int[] widths = new int[rows.get(0).length];
    int all = BETWEEN.length() * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      for (String[] row : rows) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
      all += widths[i];
    }
    int[] shrinking = {0, 2, 1};
    for (int i : shrinking) {
      if (i >= widths.length) {
        continue;
      }
      int less = Math.max(0, Math.min(all - width, widths[i] - NARROWEST));
      widths[i] -= less;
      all -= less;
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String cell = row[i];
      String cut = cell.length() > widths[i] ? cell.substring(0, widths[i] - 1) + "~" : cell;
      line.append(i == 0 ? "" : BETWEEN).append(cut).append(" ".repeat(widths[i] - cut.length()));
    }
    return line.toString().stripTrailing();
  }
}
