package backproof.laboratory;

import backproof.experiment.ExperimentException;
import backproof.number.Decimal;
import java.util.Optional;

/**
 * What is asked for beyond the verdict.
 *
 * @param score how many mistakes the point would catch
 * @param lens the entry that is looked at closely, where one is
 */
public record Parts(boolean curve, boolean judges, boolean score, Optional<Spot> lens) {
  public static final Parts NONE = new Parts(false, false, Optional.empty());

  /** How many mistakes the point would catch, and nothing else. */
  public static final Parts SCORE = new Parts(false, false, true, Optional.empty());

  /** How far an entry is moved where nobody says. */
  public static final double WIDTH = 0.1;

  private static final String CURVE = "curve";
  private static final String JUDGES = "judges";
  private static final String SCORE_OF_POINT = "score";

  /** Without the score. */
  public Parts(boolean curve, boolean judges, Optional<Spot> lens) {
    this(curve, judges, false, lens);
  }

  /**
   * An entry and how far it is moved either way.
   *
   * @param entry as reports write it: {@code W2[0, 3]}, or {@code b} for a single number
   */
  public record Spot(String entry, double width) {}

  /**
   * The parts as an address or a form names them.
   *
   * @param with {@code curve}, {@code judges} and {@code score}, separated by commas
   * @param lens the entry to look at; empty for none
   * @param width how far it is moved; empty for the usual
   */
  public static Parts of(String with, String lens, String width) throws ExperimentException {
    boolean curve = false;
    boolean judges = false;
    boolean score = false;
    int start = 0;
    while (start < with.length()) {
      int comma = with.indexOf(',', start);
      int end = comma < 0 ? with.length() : comma;
      String part = with.substring(start, end).trim();
      if (!part.equals(CURVE) && !part.equals(JUDGES) && !part.equals(SCORE_OF_POINT)) {
        throw new ExperimentException(
            "\"with\" knows curve, judges and score, not \"" + part + "\"");
      }
      curve = curve || part.equals(CURVE);
      judges = judges || part.equals(JUDGES);
      score = score || part.equals(SCORE_OF_POINT);
      start = end + 1;
    }
    Optional<Spot> spot =
        lens.isEmpty() ? Optional.empty() : Optional.of(new Spot(lens, width(width)));
    return new Parts(curve, judges, score, spot);
  }

  private static double width(String typed) throws ExperimentException {
    try {
      double width = typed.isEmpty() ? WIDTH : Decimal.parse(typed);
      if (width > 0 && width <= 1e6) {
        return width;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new ExperimentException("\"width\" must be a number above 0");
  }
}
