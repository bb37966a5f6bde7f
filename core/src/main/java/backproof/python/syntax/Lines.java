package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, whichever way they end; the browser's library has none. */
public final class Lines {
  private Lines() {}

  /** Without their ends; a text that ends with a line break has no empty line after it. */
  public static List<String> of(String text) {
    List<String> lines = new ArrayList<>();
    String plain = text.replace("\r\n", "\n").replace('\r', '\n');
    int from = 0;
    for (int at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', from)) {
      lines.add(plain.substring(from, at));
      from = at + 1;
    }
    if (from < plain.length()) {
      lines.add(plain.substring(from));
    }
    return lines;
  }
}
