package backproof.file;

import backproof.python.syntax.Letters;
import backproof.python.syntax.Statement;
import java.util.List;
import java.util.Set;

/** What the name, the arguments and the results of a function say about its part in a check. */
final class Roles {
  private static final List<String> BACKWARD =
      List.of("backward", "backprop", "back_prop", "bprop", "backpass", "_back");
  private static final List<String> GRADIENT = List.of("grad", "deriv", "dcost", "dloss");
  private static final List<String> FORWARD =
      List.of("forward", "feedforward", "fprop", "propagat", "predict_proba");
  private static final List<String> COST =
      List.of("cost", "loss", "objective", "criterion", "cross_entropy", "crossentropy", "mse");

  /** Longer ones before those that they hold. */
  private static final List<String> ROLE_WORDS =
      List.of(
          "feedforward",
          "forward",
          "backward",
          "backprop",
          "bprop",
          "fprop",
          "propagation",
          "prop",
          "backpass",
          "gradients",
          "gradient",
          "grads",
          "grad",
          "derivative",
          "deriv",
          "dcost",
          "dloss",
          "cost",
          "loss",
          "back",
          "compute",
          "calculate",
          "calc",
          "get",
          "function",
          "func",
          "fn",
          "pass");

  private static final List<String> OTHER =
      List.of(
          "check",
          "numerical",
          "numeric",
          "approx",
          "test",
          "update",
          "to_vector",
          "to_dict",
          "vector_to",
          "initial",
          "train",
          "optimi",
          "descent",
          "plot",
          "accuracy",
          "fit",
          "clip");
  private static final Set<String> COST_NAMES =
      Set.of(
          "cost", "loss", "j", "total_loss", "total_cost", "data_loss", "error", "l", "avg_loss");
  private static final Set<String> GRADIENT_NAMES =
      Set.of("gradients", "grads", "grad", "gradient", "g");

  private Roles() {}

  private static boolean has(String name, List<String> parts) {
    String lower = Letters.lower(name);
    return parts.stream().anyMatch(lower::contains);
  }

  /** Compares a gradient with a numerical one. */
  static boolean isCheck(Functions.Facts function) {
    return has(function.name(), List.of("check", "numerical", "numeric", "approx"));
  }

  static boolean isOther(Functions.Facts function) {
    return has(function.name(), OTHER);
  }

  static boolean isCost(Functions.Facts function) {
    return !isOther(function)
        && !has(function.name(), BACKWARD)
        && !has(function.name(), GRADIENT)
        && (has(function.name(), COST) || isCostName(first(function)));
  }

  private static String first(Functions.Facts function) {
    List<String> names = function.returns().names();
    return names.isEmpty() ? "" : names.get(0);
  }

  static boolean isBackwardName(String name) {
    return has(name, BACKWARD) || name.equals("back");
  }

  static boolean isCostName(String name) {
    return COST_NAMES.contains(Letters.lower(name));
  }

  static boolean isGradientName(String name) {
    return GRADIENT_NAMES.contains(Letters.lower(name))
        || Letters.lower(name).startsWith("grad")
        || name.length() > 1 && name.charAt(0) == 'd' && !name.equals("data");
  }

  private static boolean returnsGradients(Functions.Facts function) {
    Returns returns = function.returns();
    boolean named =
        !returns.names().isEmpty() && returns.names().stream().allMatch(Roles::isGradientName);
    boolean keyed = hasGradientKeys(function);
    return named || keyed && !has(function.name(), FORWARD);
  }

  /** A method, called for these names, that gives gradients, alone or after the cost. */
  static boolean givesGradients(Statement.Define method, List<String> targets) {
    boolean both = isCostMethod(method) && targets.size() > 1;
    boolean named = has(method.name(), BACKWARD) || has(method.name(), GRADIENT);
    return both || named && !has(method.name(), OTHER);
  }

  static boolean isCostMethod(Statement.Define method) {
    return has(method.name(), COST)
        && !has(method.name(), BACKWARD)
        && !has(method.name(), GRADIENT)
        && !has(method.name(), OTHER)
        && !has(method.name(), List.of("deriv", "delta"));
  }

  static boolean isForwardMethod(Statement.Define method) {
    return has(method.name(), FORWARD) || method.name().equals("__call__");
  }

  /** Makes a dict with entries such as {@code dW}. */
  private static boolean hasGradientKeys(Functions.Facts function) {
    return function.returns().keys().stream()
        .anyMatch(key -> key.length() > 1 && key.startsWith("d"));
  }

  static int backward(Functions.Facts function) {
    if (isOther(function)) {
      return -6;
    }
    int score = has(function.name(), BACKWARD) ? 4 : has(function.name(), GRADIENT) ? 2 : 0;
    boolean takesCache =
        function.parameters().stream()
            .anyMatch(p -> p.contains("cache") || p.startsWith("dout") || p.startsWith("dA"));
    return score + (takesCache ? 2 : 0) + (returnsGradients(function) ? 3 : 0);
  }

  static int forward(Functions.Facts function) {
    if (isOther(function)) {
      return -6;
    }
    if (has(function.name(), BACKWARD)) {
      return -4;
    }
    int score = has(function.name(), FORWARD) || has(function.name(), COST) ? 4 : 0;
    List<String> names = function.returns().names();
    score += names.stream().anyMatch(Roles::isCostName) ? 2 : 0;
    return score + (names.size() > 1 && names.get(1).contains("cache") ? 2 : 0);
  }

  /** Whether names and results say more than that one is the derivative of the other. */
  static boolean areMeant(Candidate candidate) {
    return candidate.backward().isEmpty() || backward(candidate.backward().get()) >= 4;
  }

  /** Whether neither says more than that, as with a function and its slope. */
  static boolean areSlopes(Candidate candidate) {
    return !areMeant(candidate)
        && (forward(candidate.forward()) < 4
            || has(candidate.backward().orElseThrow().name(), List.of("deriv")));
  }

  /** Returns the cost and its gradients together. */
  static boolean returnsBoth(Functions.Facts function) {
    List<String> names = function.returns().names();
    boolean cost =
        names.stream().anyMatch(Roles::isCostName)
            || has(function.name(), COST) && !names.isEmpty() && names.get(0).isEmpty();
    boolean gradient =
        names.stream().anyMatch(n -> isGradientName(n) && !isCostName(n))
            || names.contains("") && hasGradientKeys(function);
    return names.size() >= 2 && cost && gradient && !isOther(function);
  }

  /**
   * {@code affine_backward} belongs to {@code affine_forward}, {@code gradient} to {@code cost}.
   */
  static boolean belongTogether(Functions.Facts forward, Functions.Facts backward) {
    boolean areRoles =
        !has(forward.name(), BACKWARD)
            && !has(forward.name(), GRADIENT)
            && (has(backward.name(), BACKWARD) || has(backward.name(), GRADIENT))
            && !isOther(forward)
            && !isOther(backward);
    return areRoles && stem(forward.name()).equals(stem(backward.name()));
  }

  /** What is left of a name without the words that say what part it plays. */
  private static String stem(String name) {
    String stem = Letters.lower(name);
    for (String word : ROLE_WORDS) {
      stem = stem.replace(word, "");
    }
    return stem.replace("_", "");
  }
}
