package backproof.server.terminal;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;

/**
 * How to write on this terminal, or on what stands for one.
 *
 * @param width in characters
 */
record Style(int width, boolean hasColour) {
  private static final int USUAL = 80;
  private static final int LEAST = 40;
  private static final int MOST = 200;

  static Style of(Map<String, String> environment, PrintStream out) {
    boolean unwanted =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Style(
        width(environment.getOrDefault("COLUMNS", "")),
        !unwanted && out == System.out && isTerminal());
  }

  private static int width(String columns) {
    return columns.matches("[0-9]{1,4}")
        ? Math.max(LEAST, Math.min(MOST, Integer.parseInt(columns)))
        : USUAL;
  }

  private static boolean isTerminal() {
    return Optional.ofNullable(System.console()).filter(Style::isTerminal).isPresent();
  }

  /** From Java 22 on a console may be there without a terminal, and has a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      return true;
    }
  }

  String good(String text) {
    return painted("32", text);
  }

  String bad(String text) {
    return painted("31", text);
  }

  String doubtful(String text) {
    return painted("33", text);
  }

  String quiet(String text) {
    return painted("2", text);
  }

  private String painted(String code, String text) {
    return hasColour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  /** Words broken into lines that fit; a word that is too long has a line of its own. */
  String wrapped(String text) {
    StringBuilder all = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + 1 + word.length() > width) {
        all.append('\n');
        column = 0;
      } else if (column > 0) {
        all.append(' ');
        column++;
      }
      all.append(word);
      column += word.length();
    }
    return all.append('\n').toString();
  }
}
