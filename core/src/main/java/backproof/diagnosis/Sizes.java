package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lengths and the like that a program writes out instead of giving them a name. */
final class Sizes {
  private static final int MOST = 4;

  /** By their text the names in them. */
  private final Map<String, Set<String>> sizes = new LinkedHashMap<>();

  void see(Expression expression, String text) {
    if (isSize(expression)) {
      sizes.put(text, Names.mentioned(expression));
    }
  }

  /** A length, or the root of something. */
  private static boolean isSize(Expression expression) {
    return isLength(expression)
        || expression instanceof Expression.Call call
            && call.function() instanceof Expression.Attribute root
            && root.name().equals("sqrt");
  }

  /** How many there are of something. */
  static boolean isLength(Expression expression) {
    return switch (expression) {
      case Expression.Call e ->
          e.function() instanceof Expression.Name name && name.name().equals("len");
      case Expression.Subscript e ->
          e.object() instanceof Expression.Attribute shape && shape.name().equals("shape");
      default -> false;
    };
  }

  /** Those that can be computed from what is known; roots of single numbers only. */
  List<String> of(Set<String> known, Set<String> numbers) {
    List<String> fitting = new ArrayList<>();
    sizes.forEach(
        (text, names) -> {
          Set<String> left = new LinkedHashSet<>(names);
          left.remove("len");
          boolean isRoot = left.remove("np");
          boolean fits = isRoot ? numbers.containsAll(left) : known.containsAll(left);
          if (fits && fitting.size() < MOST) {
            fitting.add(text);
          }
        });
    return fitting;
  }
}
