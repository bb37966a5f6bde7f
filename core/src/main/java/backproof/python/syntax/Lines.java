package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, whichever way they end; the browser's library has none. */
public final class Lines {
  private Lines() {}

  /** Without their ends; a text that ends with a line break has no empty line after it. */
  public static List<String> of(String text) {
    List<String> lines = all(text.replace("\r\n", "\n").replace('\r', '\n'));
    return lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
  }

  /** What stands between line feeds, all other characters kept; at least one text. */
  public static List<String> all(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(text.substring(from, at));
      from = at + 1;
    }
    lines.add(text.substring(from));
    return lines;
  }
}
