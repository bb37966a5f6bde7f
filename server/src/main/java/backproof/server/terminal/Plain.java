package backproof.server.terminal;

/** Text of strangers on a terminal: what would move the cursor or change colours is left out. */
final class Plain {
  private Plain() {}

  static String text(String text) {
    StringBuilder plain = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\u001b') {
        i = afterEscape(text, i + 1);
        continue;
      }
      boolean visible = c >= ' ' && c != '\u007f' && !(c >= '\u0080' && c <= '\u009f');
      if (visible || c == '\n' || c == '\t') {
        plain.append(c);
      }
      i++;
    }
    return plain.toString();
  }

  /** Past a sequence such as {@code [31m}. */
  private static int afterEscape(String text, int start) {
    int i = start;
    if (i < text.length() && text.charAt(i) == '[') {
      i++;
      while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < '@') {
        i++;
      }
      return Math.min(i + 1, text.length());
    }
    return i;
  }
}
