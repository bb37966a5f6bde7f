package backproof.binding;

import backproof.python.syntax.Letters;
import java.util.List;

/** How people name gradients, and costs. */
public final class GradientNames {
  private static final List<String> BEFORE =
      List.of("d", "d_", "grad_", "grad", "gradient_", "g_", "g");
  private static final List<String> AFTER = List.of("_grad", "grad", "_gradient", "_bar");
  private static final List<String> COSTS =
      List.of("loss", "cost", "j", "l", "e", "c", "error", "err", "objective", "nll", "mse");

  private GradientNames() {}

  /**
   * {@code dW}, {@code grad_W}, {@code W_grad}, {@code dL_dW} and their like. An underscore at the
   * end of {@code coef_} says that it was learned, and is no part of the word.
   */
  public static boolean fits(String name, String subject) {
    String word = isLearned(subject) ? subject.substring(0, subject.length() - 1) : subject;
    return isOf(name, subject) || isOf(name, word);
  }

  /** Whether it is called as scikit-learn calls what it has learned. */
  static boolean isLearned(String subject) {
    return subject.length() > 1 && subject.endsWith("_");
  }

  private static boolean isOf(String name, String subject) {
    if (subject.isEmpty() || name.length() <= subject.length()) {
      return false;
    }
    boolean before =
        name.endsWith(subject) && isPrefix(name.substring(0, name.length() - subject.length()));
    return before || name.startsWith(subject) && AFTER.contains(name.substring(subject.length()));
  }

  /** {@code g_level} for {@code level0}: of the first letters alone. */
  static boolean isShort(String name, String subject) {
    boolean is = false;
    for (String before : BEFORE) {
      is |=
          name.length() > before.length()
              && name.startsWith(before)
              && subject.startsWith(name.substring(before.length()));
    }
    return is;
  }

  /** The same where a word may follow, as in {@code dw_tmp}. */
  static boolean fitsLoosely(String name, String subject) {
    int word = name.lastIndexOf('_');
    return fits(name, subject) || word > 0 && fits(name.substring(0, word), subject);
  }

  /** {@code dL_d} and {@code dcost_d} are those of a fraction, {@code tmp_d} has a word before. */
  private static boolean isPrefix(String start) {
    boolean fraction = start.length() > 2 && start.startsWith("d") && start.endsWith("d");
    int word = start.indexOf('_') + 1;
    return BEFORE.contains(start)
        || fraction && isCost(withoutEnds(start))
        || word > 0 && isPrefix(start.substring(word));
  }

  private static String withoutEnds(String fraction) {
    int end = fraction.length() - (fraction.endsWith("_d") ? 2 : 1);
    return fraction.substring(1, Math.max(end, 1));
  }

  /** Whether the name alone says that it is a gradient. */
  public static boolean isGradient(String name) {
    return name.length() > 1 && name.startsWith("d") && !name.equals("data")
        || name.contains("grad")
        || name.contains("nabla");
  }

  /** Whether the name says that a gradient is checked. */
  public static boolean isCheck(String name) {
    String lower = Letters.lower(name);
    return lower.contains("check") && lower.contains("grad");
  }

  public static boolean isCost(String name) {
    String whole = Letters.lower(name);
    return COSTS.contains(whole.substring(whole.lastIndexOf('_') + 1))
        || whole.contains("loss")
        || whole.contains("cost");
  }
}
