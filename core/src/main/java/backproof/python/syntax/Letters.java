package backproof.python.syntax;

import java.util.function.IntPredicate;

/**
 * Which characters are letters, digits and spaces to Python, and their capitals: the scripts that
 * names in programs are written in (Python's {@code str.isidentifier}, Unicode 14). The platform's
 * own tables hold all of Unicode and would make up a tenth of what a browser has to load.
 */
public final class Letters {
  /** First and last character of each run of letters beyond ASCII. */
  private static final String LETTERS =
      "\u00aa\u00aa\u00b5\u00b5\u00ba\u00ba\u00c0\u00d6\u00d8\u00f6\u00f8\u02c1\u02c6\u02d1"
          + "\u02e0\u02e4\u02ec\u02ec\u02ee\u02ee\u0370\u0374\u0376\u0377\u037b\u037d\u037f\u037f"
          + "\u0386\u0386\u0388\u03f5\u03f7\u0481\u048a\u0559\u0560\u0588\u05d0\u05f2\u0620\u064a"
          + "\u066e\u06d3\u06d5\u06d5\u06e5\u06e6\u06ee\u06fc\u06ff\u06ff\u0904\u0961\u0971\u09f1"
          + "\u09fc\u09fc\u0e01\u0e32\u0e40\u0e46\u1e00\u1fbc\u1fbe\u1fbe\u1fc2\u1fcc\u1fd0\u1fdb"
          + "\u1fe0\u1fec\u1ff2\u1ffc\u2071\u2071\u207f\u207f\u2090\u209c\u2102\u2102\u2107\u2107"
          + "\u210a\u2113\u2115\u2115\u2118\u211d\u2124\u2124\u2126\u2126\u2128\u2128\u212a\u2139"
          + "\u213c\u213f\u2145\u2149\u214e\u214e\u2160\u2188\u3005\u3007\u3021\u3029\u3031\u3035"
          + "\u3038\u303c\u3041\u3096\u309d\u309f\u30a1\u30fa\u30fc\u318e\u31a0\u31bf\u31f0\u31ff"
          + "\u3400\u4dbf\u4e00\ua48c\uac00\ud7fb\uff21\uff3a\uff41\uff5a\uff66\uff9d\uffa0\uffdc";

  private Letters() {}

  public static boolean isLetter(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    for (int i = 0; i < LETTERS.length(); i += 2) {
      if (c < LETTERS.charAt(i)) {
        return false;
      }
      if (c <= LETTERS.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The zeros of the scripts in use, each of which nine more digits follow. */
  private static final String ZEROS =
      "0\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0e50\u0ed0"
          + "\u0f20\u1040\u17e0\u1810\uff10";

  /** First and last of each run of digits that are raised, lowered or in circles. */
  private static final String DIGITS =
      "\u00b2\u00b3\u00b9\u00b9\u2070\u2070\u2074\u2079\u2080\u2089\u2460\u2468\u2776\u277e";

  /** Whether it is a digit of some script, or one that is raised, lowered or in a circle. */
  public static boolean isAnyDigit(int c) {
    for (int i = 0; i < ZEROS.length(); i++) {
      if (c >= ZEROS.charAt(i) && c <= ZEROS.charAt(i) + 9) {
        return true;
      }
    }
    for (int i = 0; i < DIGITS.length(); i += 2) {
      if (c >= DIGITS.charAt(i) && c <= DIGITS.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** The value of a digit, or -1 where it is none in this base. */
  public static int digit(char c, int base) {
    int value = isDigit(c) ? c - '0' : c >= 'a' ? c - 'a' + 10 : c - 'A' + 10;
    boolean isAny = isDigit(c) || (c < 0x80 && isLetter(c));
    return isAny && value < base ? value : -1;
  }

  static boolean startsName(int c) {
    return c == '_' || isLetter(c);
  }

  /** Whether the text could be a name, were it not a keyword. */
  public static boolean isName(String text) {
    return !text.isEmpty() && startsName(text.charAt(0)) && all(text, Letters::continuesName);
  }

  /** Whether this holds for each of the characters. */
  public static boolean all(String text, IntPredicate test) {
    for (int i = 0; i < text.length(); i++) {
      if (!test.test(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Letters, digits, and the marks that combine with letters. */
  public static boolean continuesName(int c) {
    return startsName(c) || isDigit(c) || (c >= '\u0300' && c <= '\u036f');
  }

  public static boolean isSpace(int c) {
    return (c >= '\t' && c <= '\r')
        || (c >= '\u001c' && c <= ' ')
        || c == '\u0085'
        || c == '\u00a0'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /** Marks and spaces without a shape of their own, above those of one byte. */
  public static boolean isHidden(int c) {
    return c == 0x1680
        || (c >= 0x2000 && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202f)
        || (c >= 0x205f && c <= 0x206f)
        || c == 0x3000
        || (c >= 0xd800 && c <= 0xf8ff)
        || c == 0xfeff;
  }

  public static boolean isBlank(String text) {
    return all(text, Letters::isSpace);
  }

  /** Without the spaces at both ends. */
  public static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  public static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(lower(text.charAt(i)));
    }
    return lower.toString();
  }

  public static String upper(String text) {
    StringBuilder upper = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00df') {
        upper.append("SS");
      } else {
        upper.append(upper(c));
      }
    }
    return upper.toString();
  }

  public static boolean isUpper(char c) {
    return lower(c) != c;
  }

  /** Latin, Greek and Cyrillic; other scripts have no capitals or are left as they are. */
  public static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if ((c >= '\u00c0' && c <= '\u00de' && c != '\u00d7')
        || (c >= '\u0391' && c <= '\u03ab')
        || (c >= '\u0410' && c <= '\u042f')) {
      return (char) (c + 32);
    }
    if (c >= '\u0400' && c <= '\u040f') {
      return (char) (c + 80);
    }
    return isPaired(c) && isFirstOfPair(c) ? (char) (c + 1) : c;
  }

  public static char upper(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }
    if (c == '\u00b5') {
      return '\u039c';
    }
    if (c == '\u03c2') {
      return '\u03a3';
    }
    if ((c >= '\u00e0' && c <= '\u00fe' && c != '\u00f7')
        || (c >= '\u03b1' && c <= '\u03cb')
        || (c >= '\u0430' && c <= '\u044f')) {
      return (char) (c - 32);
    }
    if (c >= '\u0450' && c <= '\u045f') {
      return (char) (c - 80);
    }
    return isPaired(c) && !isFirstOfPair(c) ? (char) (c - 1) : c;
  }

  /** Latin Extended-A, where capital and small letter stand side by side. */
  private static boolean isPaired(char c) {
    return c >= '\u0100' && c <= '\u017e' && "\u0130\u0131\u0138\u0149\u0178".indexOf(c) < 0;
  }

  private static boolean isFirstOfPair(char c) {
    boolean startsOdd = (c >= '\u0139' && c <= '\u0148') || c >= '\u0179';
    return (c % 2 == 1) == startsOdd;
  }
}
