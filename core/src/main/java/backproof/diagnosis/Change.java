package backproof.diagnosis;

/**
 * An edit as the reader sees it: whole lines.
 *
 * @param line where it stands, from 1
 * @param before the lines as they were; empty where lines are put in
 * @param after the lines as they will be; empty where they are taken out
 */
public record Change(String cell, int line, int endLine, String before, String after) {
  static Change of(Site site, Edit edit) {
    CellSource source = site.source();
    boolean isInsertion = edit.from() == source.behindLine(site.endLine());
    int from = isInsertion ? edit.from() : source.startOfLine(site.line());
    int to = isInsertion ? edit.to() : Math.max(source.behindLine(site.endLine()), edit.to());
    String before = source.all().substring(from, to);
    String after =
        source.all().substring(from, edit.from())
            + edit.text()
            + source.all().substring(edit.to(), to);
    return new Change(
        source.cell(), site.line(), site.endLine(), unbroken(before), unbroken(after));
  }

  /** How many lines it replaces; none where it only puts some in. */
  public int replaced() {
    int lines = before.isEmpty() ? 0 : 1;
    for (int i = 0; i < before.length(); i++) {
      lines += before.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static String unbroken(String text) {
    int from = text.startsWith("\n") ? 1 : 0;
    int to = text.endsWith("\n") && text.length() > from ? text.length() - 1 : text.length();
    return text.substring(from, to);
  }
}
