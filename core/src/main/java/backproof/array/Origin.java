package backproof.array;

/**
 * The statement of a program by which an array was made.
 *
 * @param source the cell; empty where no program made it
 * @param line from 1
 * @param name what the statement binds, as in {@code Z1} or {@code self.Z1}; empty where it binds
 *     nothing, or several things
 */
public record Origin(String source, int line, String name) {
  public static final Origin NONE = new Origin("", 0, "");

  /** As in {@code line 4 of the forward cell}. */
  public String place() {
    return "line " + line + " of the " + source + " cell";
  }
}
