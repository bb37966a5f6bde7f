package backproof.trial;

/**
 * The one call of {@code np.random.seed} with a number in the text of a cell.
 *
 * @param from where the number begins; negative where there is no such call, or more than one
 * @param to behind its last digit
 */
record SeedCall(String source, int from, int to) {
  private static final String CALL = "random.seed(";
  private static final int MOST_DIGITS = 8;

  static SeedCall in(String source) {
    int call = source.indexOf(CALL);
    int from = call + CALL.length();
    int to = from;
    while (call >= 0 && to < source.length() && isDigit(source.charAt(to))) {
      to++;
    }
    boolean isNumber =
        call >= 0
            && to > from
            && to - from <= MOST_DIGITS
            && to < source.length()
            && source.charAt(to) == ')'
            && source.indexOf(CALL, to) < 0;
    return isNumber ? new SeedCall(source, from, to) : new SeedCall(source, -1, -1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isThere() {
    return from >= 0;
  }

  int value() {
    return Integer.parseInt(source.substring(from, to));
  }

  String replacedBy(int seed) {
    return source.substring(0, from) + seed + source.substring(to);
  }
}
