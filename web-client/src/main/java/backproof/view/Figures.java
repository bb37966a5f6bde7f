package backproof.view;

import backproof.number.Decimal;

/** Numbers as the reader sees them. */
final class Figures {
  private static final int ROUNDED = 3;

  /** In milliseconds; what is shorter would be shown as nothing. */
  private static final double LEAST_TIME = 0.05;

  private Figures() {}

  /** All digits, as Python prints them. */
  static String full(double number) {
    return Decimal.repr(number);
  }

  /** Three figures, for tables. */
  static String rounded(double number) {
    return isFinite(number) ? Decimal.general(number, ROUNDED) : Decimal.repr(number);
  }

  /** As one would type it: 1e-7, not 1e-07. */
  static String setting(double number) {
    String text = Decimal.repr(number).replace("e-0", "e-");
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  static String milliseconds(double time) {
    if (time < LEAST_TIME) {
      return "under 0.1 ms";
    }
    return Decimal.fixed(time, time < 10 ? 1 : 0) + " ms";
  }

  /** 101,770 */
  static String count(long number) {
    String digits = Long.toString(number);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      boolean startsGroup = (digits.length() - i) % 3 == 0;
      if (startsGroup && i > 0 && digits.charAt(i - 1) != '-') {
        grouped.append(',');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  static String counted(long number, String thing) {
    return count(number) + " " + thing + (number == 1 ? "" : "s");
  }

  static boolean isFinite(double number) {
    return Double.isFinite(number);
  }
}
