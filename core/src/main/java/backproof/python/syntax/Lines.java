package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** The lines of a source, without what ends them. */
public final class Lines {
  private Lines() {}

  /** A line end at the very end begins no further line. */
  public static List<String> of(String source) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < source.length()) {
      int end = source.indexOf('\n', start);
      int stop = end < 0 ? source.length() : end;
      boolean hasReturn = stop > start && source.charAt(stop - 1) == '\r';
      lines.add(source.substring(start, hasReturn ? stop - 1 : stop));
      start = stop + 1;
    }
    return lines;
  }
}
