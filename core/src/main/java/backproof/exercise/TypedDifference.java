package backproof.exercise;

import backproof.number.Decimal;
import java.util.Optional;

/**
 * A difference as somebody typed or pasted it.
 *
 * @param halfUnit half of what one more in its last digit would be
 */
public record TypedDifference(double value, double halfUnit, int digits) {
  /** The last number in a text, as in {@code There is a mistake ...! difference = 0.285093}. */
  public static Optional<TypedDifference> in(String text) {
    int end = text.length();
    while (end > 0 && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfNumber(text, start - 1)) {
      start--;
    }
    while (start < end && !isDigit(text.charAt(start)) && text.charAt(start) != '.') {
      start++;
    }
    return start == end ? Optional.empty() : of(text.substring(start, end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isOfNumber(String text, int place) {
    char c = text.charAt(place);
    boolean isSign = c == '-' || c == '+';
    boolean follows = place > 0 && (text.charAt(place - 1) == 'e' || text.charAt(place - 1) == 'E');
    return isDigit(c) || c == '.' || c == 'e' || c == 'E' || isSign && follows;
  }

  private static Optional<TypedDifference> of(String number) {
    try {
      int digits = 0;
      int behindPoint = 0;
      boolean isBehind = false;
      int exponent = 0;
      for (int i = 0; i < number.length(); i++) {
        char c = number.charAt(i);
        if (c == 'e' || c == 'E') {
          exponent = (int) Decimal.parse(number.substring(i + 1));
          break;
        }
        isBehind = isBehind || c == '.';
        digits += isDigit(c) && (digits > 0 || c != '0') ? 1 : 0;
        behindPoint += isBehind && isDigit(c) ? 1 : 0;
      }
      double value = Decimal.parse(number);
      double unit = Decimal.parse("1e" + (exponent - behindPoint));
      return Double.isFinite(value) && value >= 0
          ? Optional.of(new TypedDifference(value, unit / 2, digits))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
