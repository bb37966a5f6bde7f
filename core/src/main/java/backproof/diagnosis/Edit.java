package backproof.diagnosis;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A small change of the text of one cell.
 *
 * @param from the offset of the first character that is replaced, {@code to} that behind the last
 * @param line where the change begins, from 1
 * @param kind the mistake that the change would mend
 * @param cost how far-fetched it is: what people forget or mix up most often costs least
 */
public record Edit(String cell, int from, int to, String text, int line, Kind kind, int cost) {
  public String applied(String source) {
    return source.substring(0, from) + text + source.substring(to);
  }

  /** By how many characters the text becomes longer. */
  int growth() {
    return text.length() - (to - from);
  }

  /** Whether it puts a name where it was not before. */
  boolean bringsName(String source) {
    Set<String> names = names(text);
    names.removeAll(names(source.substring(from, to)));
    return !names.isEmpty();
  }

  private static Set<String> names(String text) {
    Set<String> names = new LinkedHashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean isPart = i < text.length() && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)));
      if (isPart && start < 0) {
        start = i;
      } else if (!isPart && start >= 0) {
        if (isLetter(text.charAt(start))) {
          names.add(text.substring(start, i));
        }
        start = -1;
      }
    }
    return names;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > 127;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
