package backproof.number;

/**
 * A decimal number: its value is d.ddd · 10^exponent, with the first digit not 0 and no trailing
 * zeros; zero is the single digit 0 with exponent 0.
 */
public record Digits(boolean negative, String digits, int exponent) {
  /** The digits with a point after {@code exponent + 1} of them; at least ".0" if asked for. */
  String plain(boolean withFraction) {
    int point = exponent + 1;
    String text;
    if (point <= 0) {
      text = "0." + "0".repeat(-point) + digits;
    } else if (point >= digits.length()) {
      text = digits + "0".repeat(point - digits.length()) + (withFraction ? ".0" : "");
    } else {
      text = digits.substring(0, point) + "." + digits.substring(point);
    }
    return sign() + text;
  }

  /** The digits with an exponent of at least so many digits. */
  String scientific(int exponentDigits) {
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return sign() + digits.charAt(0) + fraction + exponentText(exponent, exponentDigits);
  }

  static String exponentText(int exponent, int minimumDigits) {
    String size = Integer.toString(Math.abs(exponent));
    String zeros = "0".repeat(Math.max(0, minimumDigits - size.length()));
    return (exponent < 0 ? "e-" : "e+") + zeros + size;
  }

  private String sign() {
    return negative ? "-" : "";
  }
}
