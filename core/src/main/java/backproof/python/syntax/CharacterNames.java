package backproof.python.syntax;

/** The characters that programs about mathematics call by their Unicode names. */
final class CharacterNames {
  private static final String GREEK =
      " ALPHA BETA GAMMA DELTA EPSILON ZETA ETA THETA IOTA KAPPA LAMDA MU NU XI OMICRON PI RHO"
          + " FINAL SIGMA TAU UPSILON PHI CHI PSI OMEGA ";

  private static final String OTHERS =
      "\u2022BULLET|\u00b0DEGREE SIGN|\u2202PARTIAL DIFFERENTIAL|\u2207NABLA|\u221eINFINITY|"
          + "\u2192RIGHTWARDS ARROW|\u2713CHECK MARK|";

  private CharacterNames() {}

  /** The character; 0 where the name is not known here. */
  static char named(String name) {
    int at = OTHERS.indexOf(name + "|");
    if (at > 0 && OTHERS.charAt(at - 1) > '\u007f') {
      return OTHERS.charAt(at - 1);
    }
    boolean small = name.startsWith("GREEK SMALL LETTER ");
    if (!small && !name.startsWith("GREEK CAPITAL LETTER ")) {
      return 0;
    }
    String letter = name.substring(name.indexOf("LETTER ") + 7);
    int place = GREEK.indexOf(" " + letter + " ");
    if (letter.equals("SIGMA")) {
      return small ? '\u03c3' : '\u03a3';
    }
    if (place < 0 || letter.equals("FINAL")) {
      return 0;
    }
    int number = 0;
    for (int i = 1; i <= place; i++) {
      number += GREEK.charAt(i) == ' ' ? 1 : 0;
    }
    // The final sigma and the sigma are one name each in the alphabet, and so is the blank between.
    return (char) ((small ? '\u03b1' : '\u0391') + number);
  }
}
