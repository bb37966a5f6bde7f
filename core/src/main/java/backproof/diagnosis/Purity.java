package backproof.diagnosis;

import backproof.python.syntax.Letters;
import java.util.Set;

/** What evaluating an expression may change, told from what it calls. */
enum Purity {
  /** Nothing. */
  PURE,
  /** A function of the program may change what it is handed. */
  OWN_CALLS,
  UNKNOWN;

  private static final Set<String> METHODS =
      Set.of(
          "all",
          "any",
          "argmax",
          "argmin",
          "astype",
          "clip",
          "copy",
          "cumsum",
          "diagonal",
          "dot",
          "flatten",
          "get",
          "item",
          "items",
          "keys",
          "max",
          "mean",
          "min",
          "prod",
          "ravel",
          "repeat",
          "reshape",
          "round",
          "squeeze",
          "std",
          "sum",
          "swapaxes",
          "tolist",
          "trace",
          "transpose",
          "values",
          "var");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "abs",
          "all",
          "any",
          "enumerate",
          "float",
          "int",
          "len",
          "list",
          "max",
          "min",
          "range",
          "reversed",
          "sorted",
          "sum",
          "tuple",
          "zip");

  /** Functions of NumPy that change an array or draw a number. */
  private static final Set<String> CHANGING =
      Set.of("at", "copyto", "fill_diagonal", "place", "put", "putmask", "random", "seed");

  static Purity of(String text) {
    Purity purity = PURE;
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPart = Letters.isLetter(c) || Letters.isDigit(c) || c == '_';
      if (isPart) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0 && c == '(') {
        Purity call = ofCall(text, start, i);
        purity = call.compareTo(purity) > 0 ? call : purity;
      }
      start = -1;
    }
    return purity;
  }

  private static Purity ofCall(String text, int start, int end) {
    String name = text.substring(start, end);
    if (start > 0 && text.charAt(start - 1) == '.') {
      boolean isNumpy = start >= 3 && text.startsWith("np.", start - 3);
      boolean isPure = isNumpy && !CHANGING.contains(name) || METHODS.contains(name);
      return isPure ? PURE : UNKNOWN;
    }
    return FUNCTIONS.contains(name) ? PURE : OWN_CALLS;
  }
}
