package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lengths and the like that a program writes out instead of giving them a name. */
final class Sizes {
  private static final int MOST = 4;

  private static final Set<String> SHAPES = Set.of("shape", "size", "ndim");

  /** By their text the names in them. */
  private final Map<String, Set<String>> sizes = new LinkedHashMap<>();

  void see(Expression expression, CellSource source) {
    if (isSize(expression)) {
      sizes.put(source.text(expression.span()), Names.mentioned(expression));
    } else if (expression instanceof Expression.Call call) {
      averaged(call)
          .ifPresent(
              array ->
                  sizes.putIfAbsent(
                      source.text(array.span()) + divisor(call), Names.mentioned(array)));
    }
  }

  /** The variable of which a mean is taken: its slope is shared by so many. */
  private static Optional<Expression> averaged(Expression.Call call) {
    boolean isMean =
        call.function() instanceof Expression.Attribute method && method.name().equals("mean");
    Expression owner = isMean ? ((Expression.Attribute) call.function()).object() : call.function();
    boolean isOfModule = owner instanceof Expression.Name name && name.name().equals("np");
    boolean hasArray = !isOfModule || !call.arguments().isEmpty();
    return Optional.of(isOfModule && hasArray ? call.arguments().get(0) : owner)
        .filter(array -> isMean && hasArray && !divisor(call).isEmpty())
        .filter(array -> array instanceof Expression.Name);
  }

  /** How many a mean is taken of; empty where that is no single axis. */
  private static String divisor(Expression.Call mean) {
    String divisor = "";
    for (Expression.Keyword keyword : mean.keywords()) {
      if (keyword.name().orElse("").equals("axis")) {
        divisor =
            switch (keyword.value()) {
              case Expression.IntLiteral axis -> ".shape[" + axis.value() + "]";
              case Expression.Unary last when isOne(last.operand()) -> ".shape[-1]";
              default -> "";
            };
      }
    }
    return divisor;
  }

  private static boolean isOne(Expression number) {
    return number instanceof Expression.IntLiteral one && one.value().intValue() == 1;
  }

  /** A length, or the root of something. */
  private static boolean isSize(Expression expression) {
    return isLength(expression)
        || expression instanceof Expression.Call call
            && call.function() instanceof Expression.Attribute root
            && root.name().equals("sqrt");
  }

  /** Sizes, and what is computed from single numbers. */
  static boolean isNumber(Expression value, Set<String> numbers) {
    return switch (value) {
      case Expression.IntLiteral e -> true;
      case Expression.FloatLiteral e -> true;
      case Expression.Name e -> numbers.contains(e.name());
      case Expression.Subscript e -> isNumber(e.object(), numbers);
      case Expression.Attribute e -> e.name().equals("shape") || e.name().equals("size");
      case Expression.Call e ->
          e.function() instanceof Expression.Name name
              && (name.name().equals("len") || name.name().equals("float"));
      case Expression.Binary e -> isNumber(e.left(), numbers) && isNumber(e.right(), numbers);
      case Expression.Unary e -> isNumber(e.operand(), numbers);
      default -> false;
    };
  }

  /** Whether only the shape of an array is read there, and none of its values. */
  static boolean isMeasured(Spot spot) {
    return switch (spot.parent().orElse(null)) {
      case Expression.Attribute e -> SHAPES.contains(e.name());
      case Expression.Call e ->
          !spot.isCalled()
              && (e.function() instanceof Expression.Name name && name.name().equals("len")
                  || e.function() instanceof Expression.Attribute like
                      && like.name().endsWith("_like"));
      case null, default -> false;
    };
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

  /**
   * Those that can be computed from what is known, roots of single numbers only; and the lengths of
   * what a function goes through, item by item: each has its share of a mean.
   */
  List<String> of(List<Statement> body, Set<String> known, Set<String> numbers) {
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
    for (Statement statement : body) {
      if (statement instanceof Statement.For loop
          && loop.iterable() instanceof Expression.Name list
          && !fitting.contains("len(" + list.name() + ")")) {
        fitting.add("len(" + list.name() + ")");
      }
    }
    return fitting;
  }
}
