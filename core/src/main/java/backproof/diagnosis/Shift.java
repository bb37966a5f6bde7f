package backproof.diagnosis;

import java.util.List;
import java.util.Map;

/** How an edit moved the lines of a cell. */
record Shift(String cell, int line, int by) {
  static Shift of(Edit edit, Map<String, String> before, Map<String, String> after) {
    String cell = edit.cell();
    int by = lines(after.getOrDefault(cell, "")) - lines(before.getOrDefault(cell, ""));
    return new Shift(cell, edit.line(), by);
  }

  /** Of a text in which a line may have been put in. */
  static Shift of(String cell, Map<String, String> before, Map<String, String> after) {
    String was = before.getOrDefault(cell, "");
    String is = after.getOrDefault(cell, "");
    int same = 0;
    while (same < was.length() && was.charAt(same) == is.charAt(same)) {
      same++;
    }
    return new Shift(cell, 1 + lines(is.substring(0, same)), lines(is) - lines(was));
  }

  private static int lines(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** Where a line stood before all of these. */
  static int undone(List<Shift> shifts, String cell, int line) {
    int at = line;
    for (int i = shifts.size() - 1; i >= 0; i--) {
      Shift shift = shifts.get(i);
      if (shift.cell.equals(cell) && at > shift.line) {
        at -= shift.by;
      }
    }
    return at;
  }
}
