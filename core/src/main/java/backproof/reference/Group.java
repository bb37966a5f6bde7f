package backproof.reference;

import java.util.List;

/**
 * Names that belong together.
 *
 * @param owner the module or class they are members of; empty for names that are always there
 * @param title what they have in common
 */
public record Group(String owner, String title, List<Entry> entries) {
  /** What stands before a member's name in a program; NumPy goes by its usual short name. */
  public String prefix() {
    if (owner.isEmpty()) {
      return "";
    }
    return (owner.startsWith("numpy") ? "np" + owner.substring("numpy".length()) : owner) + ".";
  }
}
