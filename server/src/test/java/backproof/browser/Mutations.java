package backproof.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Programs that nobody would write: tokens of real ones deleted, doubled, swapped, exchanged. */
final class Mutations {
  private static final int MOST_CHANGES = 4;
  private static final int LONGEST_NONSENSE = 40;
  private static final List<String> TOKENS =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ":",
          ",",
          ".",
          ";",
          "=",
          "==",
          "+",
          "-",
          "*",
          "**",
          "/",
          "//",
          "%",
          "@",
          "<",
          ">=",
          "!=",
          "&",
          "|",
          "^",
          "~",
          "<<",
          ">>",
          "+=",
          "*=",
          "->",
          ":=",
          "if",
          "else",
          "elif",
          "for",
          "in",
          "while",
          "def",
          "class",
          "return",
          "yield",
          "lambda",
          "try",
          "except",
          "finally",
          "raise",
          "with",
          "as",
          "import",
          "from",
          "global",
          "nonlocal",
          "del",
          "pass",
          "break",
          "continue",
          "assert",
          "not",
          "and",
          "or",
          "is",
          "None",
          "True",
          "False",
          "self",
          "x",
          "np",
          "np.array",
          "np.zeros",
          "np.sum",
          "np.dot",
          "np.exp",
          "np.random.randn",
          "print",
          "len",
          "range",
          "int",
          "float",
          "str",
          "list",
          "dict",
          "sorted",
          "0",
          "1",
          "-1",
          "2",
          "0.5",
          "1e308",
          "10**12",
          "-10**30",
          "float('nan')",
          "''",
          "'%d'",
          "f'{x}'",
          "'{}'.format",
          "b'x'",
          "'",
          "\"\"\"",
          "\\",
          "\n",
          "\n    ",
          "\n\t",
          "#",
          "\u00e4",
          "\u202e",
          "\ud83d\ude00",
          "$",
          "?",
          "!");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The source with a few of its tokens changed. */
  String changed(String source) {
    List<String> tokens = tokens(source);
    for (int i = random.nextInt(MOST_CHANGES); i >= 0 && !tokens.isEmpty(); i--) {
      change(tokens, random.nextInt(tokens.size()));
    }
    return String.join("", tokens);
  }

  /** Tokens in no order at all. */
  String nonsense() {
    StringBuilder text = new StringBuilder("import numpy as np\nx = np.ones((2, 3))\n");
    for (int i = random.nextInt(LONGEST_NONSENSE); i >= 0; i--) {
      text.append(token()).append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.append('\n').toString();
  }

  private String token() {
    return TOKENS.get(random.nextInt(TOKENS.size()));
  }

  private void change(List<String> tokens, int at) {
    int other = random.nextInt(tokens.size());
    switch (random.nextInt(6)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, tokens.get(at));
      case 2 -> tokens.set(at, tokens.get(other));
      case 3 -> {
        String kept = tokens.get(at);
        tokens.set(at, tokens.get(other));
        tokens.set(other, kept);
      }
      case 4 -> tokens.set(at, token());
      default -> tokens.add(at, token() + " ");
    }
  }

  /** Words, numbers and single signs; a line's indentation is a token, too. */
  private static List<String> tokens(String source) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= source.length(); i++) {
      if (i == source.length() || !belongs(source.charAt(i - 1), source.charAt(i))) {
        tokens.add(source.substring(start, i));
        start = i;
      }
    }
    return tokens;
  }

  private static boolean belongs(char before, char next) {
    boolean words = isWord(before) && isWord(next);
    return words || (before == ' ' || before == '\n') && next == ' ';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
