package backproof.view.markup;

/**
 * Text from elsewhere with nothing hidden in it: characters that steer the screen or turn the
 * direction of writing are shown by their number, so that a name cannot pose as another.
 */
public final class Visible {
  private static final String HEX = "0123456789ABCDEF";

  private Visible() {}

  /** Keeps line breaks and tabs. */
  public static String of(String text) {
    int first = firstHidden(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    shown.append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c)) {
        appendNumber(shown, c);
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  /** For titles and attributes, which are a single line. */
  public static String line(String text) {
    return of(text.replace('\n', ' ').replace('\t', ' '));
  }

  private static int firstHidden(String text) {
    int i = 0;
    while (i < text.length() && !isHidden(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isHidden(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c <= 0x9f;
    boolean turnsDirection =
        c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x061c;
    boolean invisible = c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff;
    boolean breaksLines = c == 0x2028 || c == 0x2029;
    return control || turnsDirection || invisible || breaksLines;
  }

  private static void appendNumber(StringBuilder shown, char c) {
    shown.append("\u27e8U+");
    for (int shift = 12; shift >= 0; shift -= 4) {
      shown.append(HEX.charAt(c >> shift & 15));
    }
    shown.append('\u27e9');
  }
}
