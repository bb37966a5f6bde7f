package backproof.view;

import backproof.experiment.Cell;
import java.util.Optional;
import java.util.Set;

/**
 * How the author of the page around it wants an embedded experiment to look.
 *
 * @param theme light or dark; empty: as the reader's system says
 * @param locked the cells that readers cannot change
 * @param startsAtOnce whether the check runs in the browser without being asked to
 * @param hints how much the report says beyond right and wrong
 * @param isFixed whether the frame keeps its height, whatever is in it
 */
public record Frame(
    Optional<String> theme,
    String language,
    Set<Part> hidden,
    Set<Cell> locked,
    boolean startsAtOnce,
    Hints hints,
    boolean isFixed) {
  /** The last step that readers may open of where, of what kind, how much, and the edit. */
  public enum Hints {
    OFF("off"),
    WHERE("where"),
    KIND("kind"),
    VALUE("value"),
    EDIT("edit");

    private final String key;

    Hints(String key) {
      this.key = key;
    }

    /** Its name in addresses. */
    public String key() {
      return key;
    }
  }

  /** What can be left out. */
  public enum Part {
    TITLE("title"),
    VERDICT("verdict"),
    REPORT("report"),
    CODE("code"),
    OUTPUT("output"),
    OPEN("open");

    private final String key;

    Part(String key) {
      this.key = key;
    }

    /** Its name in addresses. */
    public String key() {
      return key;
    }
  }

  public static final Frame PLAIN =
      new Frame(Optional.empty(), "en", Set.of(), Set.of(), false, Hints.EDIT, false);

  public Frame {
    hidden = Set.copyOf(hidden);
    locked = Set.copyOf(locked);
  }

  boolean hides(Part part) {
    return hidden.contains(part);
  }
}
