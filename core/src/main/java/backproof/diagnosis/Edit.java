package backproof.diagnosis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
  private static final Set<String> SIZES = Set.of("len", "shape", "size");

  /** What it does to the text, whatever it is for. */
  record Effect(String cell, int from, int to, String text) {}

  Effect effect() {
    return new Effect(cell, from, to, text);
  }

  public String applied(String source) {
    return source.substring(0, from) + text + source.substring(to);
  }

  /** The cells with the change. */
  Map<String, String> in(Map<String, String> cells) {
    Map<String, String> edited = new LinkedHashMap<>(cells);
    edited.computeIfPresent(cell, (key, source) -> applied(source));
    return edited;
  }

  /** By how many characters the text becomes longer. */
  int growth() {
    return text.length() - (to - from);
  }

  /** Whether it puts a variable, or what is kept under a name, where it was not before. */
  boolean brings(String source, String variable) {
    Set<String> names = names(variable);
    return names(text).containsAll(names) && !names(source.substring(from, to)).containsAll(names);
  }

  /** Whether it puts the name of a number, or a size, where it was not before. */
  boolean bringsNumber(String source, Set<String> scalars) {
    Set<String> brought = names(text);
    brought.removeAll(names(source.substring(from, to)));
    Set<String> numbers = new LinkedHashSet<>(SIZES);
    scalars.forEach(scalar -> numbers.addAll(names(scalar)));
    return brought.stream().anyMatch(numbers::contains);
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
