package backproof.view;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a text went and which came, by the longest common part. */
final class LineDifference {
  /** What became of a line. */
  enum Fate {
    STAYS(' '),
    GOES('-'),
    COMES('+');

    private final char sign;

    Fate(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }

  /** A line and what became of it. */
  record Line(Fate fate, String text) {}

  /** Beyond so many pairs of lines only what is equal at both ends is found. */
  private static final int MOST_PAIRS = 4_000_000;

  private LineDifference() {}

  static List<Line> of(String before, String after) {
    return of(lines(before), lines(after));
  }

  private static List<Line> of(List<String> before, List<String> after) {
    int start = 0;
    int end = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<Line> lines = new ArrayList<>();
    add(lines, Fate.STAYS, before.subList(0, start));
    addMiddle(
        lines,
        before.subList(start, before.size() - end),
        after.subList(start, after.size() - end));
    add(lines, Fate.STAYS, before.subList(before.size() - end, before.size()));
    return lines;
  }

  private static void addMiddle(List<Line> lines, List<String> before, List<String> after) {
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      add(lines, Fate.GOES, before);
      add(lines, Fate.COMES, after);
      return;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean same = i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
      if (same) {
        lines.add(new Line(Fate.STAYS, before.get(i)));
        i++;
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(Fate.GOES, before.get(i)));
        i++;
      } else {
        lines.add(new Line(Fate.COMES, after.get(j)));
        j++;
      }
    }
  }

  /** How many lines are common from each pair of places on. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void add(List<Line> lines, Fate fate, List<String> texts) {
    for (String text : texts) {
      lines.add(new Line(fate, text));
    }
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
