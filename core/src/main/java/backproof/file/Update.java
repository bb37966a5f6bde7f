package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Letters;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that moves a parameter against its gradient: {@code W -= rate * dW}, {@code b = b -
 * rate * db}.
 *
 * @param target what is moved
 * @param path its text
 * @param gradient the text of what is subtracted, without the rate
 * @param mentioned the names in that
 * @param isRated whether there is a rate
 */
record Update(
    Expression target, String path, String gradient, Set<String> mentioned, boolean isRated) {
  private static final List<String> FACTORS = List.of("*", "/", "@");
  private static final Set<String> RATES =
      Set.of("alpha", "eta", "epsilon", "eps", "step", "step_size", "gamma");

  /** Part of a sum or of a product, with what stands before it. */
  private record Part(Expression value, String operator) {
    boolean isInverse() {
      return operator.equals("-") || operator.equals("/");
    }
  }

  static Optional<Update> of(Statement statement, CodeCell cell) {
    List<Part> steps = new ArrayList<>();
    Expression target;
    if (statement instanceof Statement.Augment augment
        && (augment.operator().equals("+") || augment.operator().equals("-"))) {
      target = augment.target();
      for (Part term : terms(augment.value())) {
        boolean isMinus = term.isInverse() != augment.operator().equals("-");
        steps.add(new Part(term.value, isMinus ? "-" : "+"));
      }
    } else if (statement instanceof Statement.Assign assign
        && assign.targets().size() == 1
        && assign.value() instanceof Expression.Binary) {
      target = assign.targets().get(0);
      steps.addAll(terms(assign.value()));
      Part first = steps.removeFirst();
      String text = CallFact.text(target, cell);
      if (first.isInverse() || steps.isEmpty() || !text.equals(CallFact.text(first.value, cell))) {
        return Optional.empty();
      }
    } else {
      return Optional.empty();
    }
    StringBuilder gradient = new StringBuilder();
    Set<String> mentioned = new LinkedHashSet<>();
    boolean isRated = false;
    for (Part step : steps) {
      isRated |= add(step, cell, gradient);
      mentioned.addAll(NameUse.of(step.value));
    }
    return Optional.of(
        new Update(target, CallFact.text(target, cell), gradient.toString(), mentioned, isRated));
  }

  private static List<Part> terms(Expression sum) {
    List<Part> terms = new ArrayList<>();
    Expression rest = sum;
    while (rest instanceof Expression.Binary binary
        && (binary.operator().equals("+") || binary.operator().equals("-"))) {
      terms.add(0, new Part(binary.right(), binary.operator()));
      rest = binary.left();
    }
    terms.add(0, new Part(rest, "+"));
    return terms;
  }

  /**
   * What is subtracted is the gradient, what is added is the other way round.
   *
   * @return whether a rate was left out
   */
  private static boolean add(Part step, CodeCell cell, StringBuilder gradient) {
    boolean isSubtracted = step.isInverse();
    Expression value = step.value;
    if (value instanceof Expression.Unary minus && minus.operator().equals("-")) {
      isSubtracted = !isSubtracted;
      value = minus.operand();
    }
    List<Part> factors = factors(value);
    int rate = rate(factors);
    boolean isRated = rate >= 0 && factors.size() > 1;
    if (isRated) {
      isSubtracted ^= factors.get(rate).value instanceof Expression.Unary;
      factors.remove(rate);
    }
    String sign = isSubtracted ? " + " : " - ";
    gradient.append(gradient.isEmpty() ? isSubtracted ? "" : "-" : sign);
    for (int i = 0; i < factors.size(); i++) {
      Part factor = factors.get(i);
      String start = factor.isInverse() ? "1 / " : "";
      gradient.append(i == 0 ? start : " " + factor.operator + " ");
      gradient.append(text(factor.value, cell));
    }
    return isRated;
  }

  private static List<Part> factors(Expression product) {
    List<Part> factors = new ArrayList<>();
    Expression rest = product;
    while (rest instanceof Expression.Binary binary && FACTORS.contains(binary.operator())) {
      factors.add(0, new Part(binary.right(), binary.operator()));
      rest = binary.left();
    }
    factors.add(0, new Part(rest, "*"));
    return factors;
  }

  /** Which factor is the rate: one that is called so, else a number at the start or the end. */
  private static int rate(List<Part> factors) {
    int found = -1;
    for (int i = factors.size() - 1; i >= 0; i--) {
      found = !factors.get(i).isInverse() && isRate(factors.get(i).value) ? i : found;
    }
    for (int i : found < 0 ? List.of(0, factors.size() - 1) : List.<Integer>of()) {
      Part part = factors.get(i);
      found = !part.isInverse() && isFraction(unsigned(part.value)) ? i : found;
    }
    return found;
  }

  private static boolean isFraction(Expression value) {
    return value instanceof Expression.FloatLiteral;
  }

  private static Expression unsigned(Expression value) {
    return value instanceof Expression.Unary minus && minus.operator().equals("-")
        ? minus.operand()
        : value;
  }

  private static boolean isRate(Expression value) {
    String name =
        switch (unsigned(value)) {
          case Expression.Name plain -> plain.name();
          case Expression.Attribute field -> field.name();
          default -> "";
        };
    String lower = Letters.lower(name);
    boolean isRate = lower.contains("rate") || lower.contains("lr") || RATES.contains(lower);
    return isRate && !Roles.isGradientName(name);
  }

  private static String text(Expression value, CodeCell cell) {
    String text = CallFact.text(value, cell);
    boolean isWhole =
        value instanceof Expression.Name
            || value instanceof Expression.Call
            || value instanceof Expression.Attribute
            || value instanceof Expression.Subscript;
    return isWhole ? text : "(" + text + ")";
  }

  /** The variable that is moved, or whose attribute is. */
  String root() {
    return root(path);
  }

  static String root(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  /** The name for its gradient beside it. */
  String beside() {
    return path.substring(0, path.length() - subject().length()) + "d" + subject();
  }

  /** The name under which the gradient is looked for. */
  String subject() {
    return switch (target) {
      case Expression.Name name -> name.name();
      case Expression.Attribute field -> field.name();
      default -> "";
    };
  }
}
