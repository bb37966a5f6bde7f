package backproof.python.syntax;

/** What gets into a program that was copied from a page, a book or a session. */
final class Copied {
  /** Signs, each followed by what Python has for it and a blank. */
  private static final String SIGNS =
      "\u201c\" \u201d\" \u201e\" \u2018' \u2019' \u2212- \u2013- \u2014- \u00d7* \u00b7* \u22c5* "
          + "\u2217* \u00f7/ \u2264<= \u2265>= \u2260!= \u00b2**2 \u00b3**3 \u2026... ";

  private static final String[] STARTS = {">>>", "...", "In [", "```", "$"};

  private Copied() {}

  /**
   * How to get rid of it; empty where nothing of the kind is there.
   *
   * @param line the one with the problem
   * @param at the place of the problem in it, from 0
   */
  static String advice(String line, int at) {
    char sign = at < line.length() ? line.charAt(at) : ' ';
    int known = sign < 0x80 ? -1 : SIGNS.indexOf(sign);
    if (known >= 0) {
      return "Write "
          + SIGNS.substring(known + 1, SIGNS.indexOf(' ', known))
          + " for "
          + sign
          + '.';
    }
    if (sign == '\u00a0' || Letters.isHidden(sign)) {
      return "Copied from a page: put a plain blank there, in other lines too.";
    }
    String text = Letters.stripped(line);
    for (String start : STARTS) {
      if (text.startsWith(start)) {
        int end = Math.max(start.length(), start.endsWith("[") ? text.indexOf(':') + 1 : 0);
        return "Leave out the "
            + text.substring(0, end)
            + " that was copied along, in other lines too.";
      }
    }
    return isNumbered(text) ? "Leave out the line numbers that were copied along." : "";
  }

  /** Whether a word stands behind a whole number. */
  private static boolean isNumbered(String text) {
    int end = 0;
    while (end < text.length() && Letters.isDigit(text.charAt(end))) {
      end++;
    }
    int word = end;
    while (word < text.length() && ".:| \t".indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    return end > 0 && word > end && word < text.length() && Letters.isLetter(text.charAt(word));
  }
}
