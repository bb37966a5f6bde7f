package backproof.diagnosis;

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
}
