package backproof.reference;

import java.util.ArrayList;
import java.util.List;

/** Signatures as people read them: without the marks that only the binding of arguments needs. */
final class Shown {
  private Shown() {}

  static String parameters(String signature) {
    return "(" + String.join(", ", parts(signature)) + ")";
  }

  static String parametersOfMethod(String signature) {
    List<String> parts = parts(signature);
    return "(" + String.join(", ", parts.subList(Math.min(1, parts.size()), parts.size())) + ")";
  }

  /** Positional only parameters are not marked; one without a value may be left out. */
  private static List<String> parts(String signature) {
    List<String> parts = new ArrayList<>();
    int at = signature.indexOf('(') + 1;
    while (at < signature.length()) {
      int comma = signature.indexOf(',', at);
      int tuple = signature.indexOf("(", at);
      if (tuple >= 0 && tuple < comma) {
        comma = signature.indexOf(',', signature.indexOf(')', tuple));
      }
      int end = comma < 0 ? signature.length() - 1 : comma;
      String part = signature.substring(at, end).trim();
      if (!part.isEmpty() && !part.equals("/")) {
        parts.add(part.endsWith("=?") ? "[" + part.substring(0, part.length() - 2) + "]" : part);
      }
      at = end + 1;
    }
    return parts;
  }
}
