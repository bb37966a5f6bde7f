package backproof.laboratory;

import backproof.check.Curve;
import backproof.check.CurveFit;
import backproof.check.Lens;
import backproof.check.Settings;
import backproof.number.Decimal;
import backproof.number.Elementary;
import java.util.ArrayList;
import java.util.List;

/** What the studies show, in sentences a learner can read. */
public final class StudyWords {
  /** From here on an epsilon is called another one than the best. */
  private static final double FAR = 10;

  /** The sign for each power of epsilon. */
  private static final String POWERS = "⁰¹²³⁴⁵⁶";

  private static final double HUNDRED = 100;
  private static final double MOST_TIMES = 1e7;

  private StudyWords() {}

  public static List<String> curve(Studies studies, Settings settings) {
    List<String> sentences = new ArrayList<>();
    studies.curve().ifPresent(curve -> describe(sentences, curve, settings));
    studies.curve().filter(Curve::isNoisy).ifPresent(curve -> sentences.add(noisy(curve)));
    studies.noisy().ifPresent(noisy -> sentences.add(source(noisy)));
    return sentences;
  }

  private static void describe(List<String> sentences, Curve curve, Settings settings) {
    if (curve.fit().isPresent()) {
      CurveFit fit = curve.fit().get();
      sentences.add(best(fit));
      sentences.add(yours(fit, settings.epsilon()));
    } else {
      sentences.add(
          "No model fits this curve; it lies lowest at an epsilon of "
              + rounded(curve.lowest())
              + ".");
    }
    if (curve.kinks().length > 0) {
      int count = curve.kinks().length;
      sentences.add(
          "From an epsilon of "
              + Decimal.general(curve.kinks()[0], 3)
              + " on, steps cross kinks of the cost: "
              + count
              + " of "
              + curve.entries()
              + (count == 1 ? " entries does" : " entries do")
              + " so up to 1.");
    }
    if (curve.single().length > 0) {
      sentences.add(single(curve, settings.threshold()));
    }
    if (curve.entries() < curve.parameters()) {
      sentences.add(
          curve.entries()
              + " of "
              + curve.parameters()
              + " entries were moved, some of each array.");
    }
  }

  private static String best(CurveFit fit) {
    String share = rounded(fit.at(fit.best()));
    if (fit.a() == 0) {
      return "Nothing is cut off: below the first kink, the larger epsilon is, the better. At "
          + rounded(fit.best())
          + " the measurement is off by about "
          + share
          + ".";
    }
    return "The best epsilon here is about "
        + rounded(fit.best())
        + ": there the measurement is off by about "
        + share
        + ". The curve follows a ε"
        + POWERS.charAt(fit.power())
        + " + b/ε with a = "
        + rounded(fit.a())
        + " (what the scheme cuts off) and b = "
        + rounded(fit.b())
        + " (what rounding blurs).";
  }

  private static String yours(CurveFit fit, double epsilon) {
    double ratio = epsilon / fit.best();
    String yours = "Yours, " + rounded(epsilon) + ", ";
    if (ratio * FAR < 1) {
      return yours
          + "is "
          + times(1 / ratio)
          + " times smaller: most of what it measures beyond that is round-off.";
    }
    return ratio > FAR
        ? yours
            + "is "
            + times(ratio)
            + " times larger: most of what it measures beyond that is cut off or beyond a kink."
        : yours + "is close to it.";
  }

  private static String single(Curve curve, double threshold) {
    int best = 0;
    for (int i = 1; i < curve.single().length; i++) {
      best = curve.single()[i] < curve.single()[best] ? i : best;
    }
    double least = curve.single()[best];
    return (curve.error().length > 0
            ? "Measured in float32 even a right gradient differs by "
            : "Measured in float32 the difference is ")
        + rounded(least)
        + " at best, at an epsilon of "
        + rounded(curve.epsilons()[best])
        + (least > threshold
            ? ": no epsilon passes the threshold there."
            : ", which passes the threshold.");
  }

  private static String noisy(Curve curve) {
    return "Your cost is noisy, not your gradient: rounding moves the cost by about "
        + times(curve.noise())
        + " units in its last place.";
  }

  private static String source(NoisyCost noisy) {
    return "Most of that comes in through “"
        + noisy.expression()
        + "” in line "
        + noisy.line()
        + " of "
        + noisy.cell().key()
        + ", where the relative error grows "
        + times(noisy.growth())
        + " times."
        + (noisy.remedy().isEmpty() ? "" : " " + noisy.remedy() + ".");
  }

  public static List<String> lens(Lens lens) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        lens.entry()
            + " is "
            + Decimal.general(lens.start(), 6)
            + ". Slopes there: yours "
            + Decimal.repr(lens.grad())
            + ", the scheme's at epsilon "
            + rounded(lens.epsilon())
            + " "
            + Decimal.repr(lens.approx())
            + (lens.exact().isPresent()
                ? ", exact " + Decimal.repr(lens.exact().getAsDouble()) + "."
                : "."));
    if (lens.kinks().length > 0) {
      List<String> shifts = new ArrayList<>();
      for (double kink : lens.kinks()) {
        shifts.add((kink > 0 ? "+" : "") + Decimal.general(kink, 3));
      }
      sentences.add("The cost has a kink at a shift of " + String.join(", ", shifts) + ".");
    }
    return sentences;
  }

  /** Two figures, as one would type them: 7.2e-5. */
  private static String rounded(double number) {
    return Decimal.general(number, 2).replace("e-0", "e-");
  }

  /** 720 rather than 7.2e+02. */
  private static String times(double factor) {
    double unit = 1;
    while (factor / unit >= HUNDRED && unit < MOST_TIMES) {
      unit *= 10;
    }
    return unit < MOST_TIMES && factor >= 10
        ? Decimal.fixed(Elementary.rint(factor / unit) * unit, 0)
        : rounded(factor);
  }
}
