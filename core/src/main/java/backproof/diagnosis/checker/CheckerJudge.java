package backproof.diagnosis.checker;

import backproof.number.Decimal;
import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Holds what a checker did and returned against what formulas (1) to (3) of the lesson ask for, and
 * names the mistake by what would have given just its numbers.
 */
public final class CheckerJudge {
  private static final double CLOSE = 1e-5;
  private static final double NOTHING = 1e-12;

  private final List<String> names;
  private final double[] start;
  private final double cost;
  private final OptionalDouble epsilon;
  private final List<int[]> orders;

  /**
   * @param names what sentences call the entries of the parameters
   * @param start their values
   * @param cost the cost of those
   * @param epsilon the step, where it is known
   * @param orders ways to lay out the gradient that would be mistakes: which entry comes when
   */
  public CheckerJudge(
      List<String> names, double[] start, double cost, OptionalDouble epsilon, List<int[]> orders) {
    this.names = List.copyOf(names);
    this.start = start.clone();
    this.cost = cost;
    this.epsilon = epsilon;
    this.orders = List.copyOf(orders);
  }

  /** The verdict on several calls, of which the first had the exact gradient. */
  public CheckerVerdict judge(List<Trial> trials) {
    List<Evaluation> evaluations = trials.get(0).evaluations();
    if (evaluations.isEmpty()) {
      return new CheckerVerdict(
          "no-evaluation",
          "It never computes a cost: J must be evaluated at"
              + " theta + epsilon and at theta - epsilon for every entry.");
    }
    if (evaluations.stream().allMatch(this::isAtStart)) {
      return new CheckerVerdict(
          "not-stepped",
          "Each of its "
              + evaluations.size()
              + " evaluations of the cost is at the parameters as they are: none is ever stepped,"
              + " or the steps are not handed to the forward pass.");
    }
    Optional<List<Pair>> pairs = Pair.of(evaluations, start);
    if (pairs.isPresent()) {
      return steps(pairs.get(), trials).orElseGet(() -> numbers(trials));
    }
    return forwardDifferences(evaluations, trials);
  }

  private boolean isAtStart(Evaluation evaluation) {
    boolean is = true;
    for (int i = 0; i < start.length && is; i++) {
      is = evaluation.theta()[i] == start[i];
    }
    return is;
  }

  /** What is wrong with the points at which the cost is evaluated. */
  private Optional<CheckerVerdict> steps(List<Pair> pairs, List<Trial> trials) {
    for (Pair pair : pairs) {
      Optional<CheckerVerdict> wrong = step(pair, trials);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    List<String> missing = new ArrayList<>(names);
    pairs.forEach(pair -> missing.remove(names.get(pair.entry())));
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    return wrong(
        "some-entries",
        "Only "
            + (names.size() - missing.size())
            + " of "
            + names.size()
            + " entries are stepped; "
            + missing.get(0)
            + " never is. The loop must go over all of"
            + " them.");
  }

  private Optional<CheckerVerdict> step(Pair pair, List<Trial> trials) {
    String name = pair.entry() < 0 ? "an entry" : names.get(pair.entry());
    if (!pair.others().isEmpty()) {
      return wrong(
          "not-restored",
          "While "
              + name
              + " is stepped, "
              + names.get(pair.others().get(0))
              + " is still where an earlier step left it. Step a fresh copy for every entry"
              + " (np.copy), or put the entry back.");
    }
    if (!pair.isMoved()) {
      return wrong(
          "not-stepped",
          "For some entries both costs are those of the parameters as they"
              + " are: the entry is not stepped.");
    }
    if (pair.isAtOnePoint()) {
      return wrong(
          "aliased",
          "Both costs for "
              + name
              + " are evaluated at one point, theta "
              + signed(pair.plus())
              + ": theta_plus and theta_minus are one array. Copy it for each:"
              + " theta_plus = np.copy(theta).");
    }
    if (pair.minus() == 0) {
      return isForward(trials)
          ? Optional.of(right(true))
          : wrong(
              "minus-not-stepped",
              "J_minus for "
                  + name
                  + " is the cost at theta itself: theta_minus is not stepped, or the step takes"
                  + " back that of theta_plus because both are one array. Make it np.copy(theta),"
                  + " then subtract epsilon.");
    }
    if (pair.plus() == 0) {
      return wrong(
          "plus-not-stepped",
          "J_plus for "
              + name
              + " is the cost at theta itself:"
              + " theta_plus is not stepped, or not handed to the forward pass. Make it"
              + " np.copy(theta), then add epsilon.");
    }
    double gap = Math.abs(pair.plus() + pair.minus());
    if (gap > 1e-3 * pair.plus()) {
      return wrong(
          "uneven",
          "For "
              + name
              + " the cost is evaluated at theta "
              + signed(pair.plus())
              + " and at theta "
              + signed(pair.minus())
              + ": the two steps must be of one size, + epsilon and - epsilon.");
    }
    return Optional.empty();
  }

  private static String signed(double step) {
    return (step < 0 ? "- " : "+ ") + Decimal.general(Math.abs(step), 2);
  }

  private static Optional<CheckerVerdict> wrong(String kind, String text) {
    return Optional.of(new CheckerVerdict(kind, text));
  }

  private static CheckerVerdict right(boolean isForward) {
    return new CheckerVerdict(
        CheckerVerdict.RIGHT,
        isForward
            ? "It steps every entry and compares by the norms, with one-sided differences: right,"
                + " but coarser than (J_plus - J_minus) / (2 * epsilon)."
            : "It steps every entry by + epsilon and - epsilon, puts it back, and compares by the"
                + " norms as formula (3) says.");
  }

  private boolean isForward(List<Trial> trials) {
    return matches(
        trials,
        trial -> {
          List<Pair> pairs = Pair.of(trial.evaluations(), start).orElse(List.of());
          double[] slopes = new double[start.length];
          pairs.forEach(p -> slopes[p.entry()] = (p.costPlus() - p.costMinus()) / step(p.plus()));
          return Distance.RELATIVE.of(trial.gradient(), slopes);
        });
  }

  private double step(double observed) {
    double given = epsilon.orElse(observed);
    return Math.abs(given - observed) < 1e-3 * Math.abs(observed) ? given : observed;
  }

  /** One evaluation for each entry, and perhaps one more at the start. */
  private CheckerVerdict forwardDifferences(List<Evaluation> evaluations, List<Trial> trials) {
    boolean isRight =
        matches(
            trials,
            trial -> {
              double[] slopes = new double[start.length];
              for (Evaluation evaluation : trial.evaluations()) {
                for (int i = 0; i < start.length; i++) {
                  double moved = evaluation.theta()[i] - start[i];
                  if (moved != 0) {
                    slopes[i] = (evaluation.cost() - cost) / step(moved);
                  }
                }
              }
              return Distance.RELATIVE.of(trial.gradient(), slopes);
            });
    return isRight
        ? right(true)
        : new CheckerVerdict(
            "unclear",
            "It evaluates the cost "
                + evaluations.size()
                + " times for "
                + names.size()
                + " entries, and its difference is not that of formula (3). Evaluate J at theta +"
                + " epsilon and at theta - epsilon for each entry.");
  }

  /** What is made of the costs: the first way that gives all numbers is what the checker does. */
  private CheckerVerdict numbers(List<Trial> trials) {
    for (Distance distance : Distance.values()) {
      for (Quotient quotient : Quotient.values()) {
        if (matches(trials, trial -> predicted(trial, quotient, distance, trial.gradient()))) {
          return found(quotient, distance);
        }
      }
    }
    for (int[] order : orders) {
      if (matches(
          trials,
          trial ->
              predicted(
                  trial, Quotient.CENTRAL, Distance.RELATIVE, ordered(trial.gradient(), order)))) {
        return new CheckerVerdict(
            "order",
            "The gradient and gradapprox list the parameters in"
                + " different orders, so that entries of different parameters are compared. Both"
                + " vectors must have the order of dictionary_to_vector.");
      }
    }
    Trial first = trials.get(0);
    return new CheckerVerdict(
        "unclear",
        "On the exact gradient it gives "
            + Decimal.general(first.returned(), 6)
            + ", where formula (3) gives "
            + Decimal.general(
                predicted(first, Quotient.CENTRAL, Distance.RELATIVE, first.gradient()), 6)
            + "; its steps are right, so look at the quotient and at the norms.");
  }

  private static CheckerVerdict found(Quotient quotient, Distance distance) {
    boolean isRight = quotient.mistake().isEmpty() && distance.mistake().isEmpty();
    if (isRight) {
      return right(false);
    }
    String kind = quotient.mistake().isEmpty() ? distance.name() : quotient.name();
    String text =
        quotient.mistake() + (quotient.mistake().isEmpty() ? "" : " ") + distance.mistake();
    return new CheckerVerdict(kind(kind), text.trim());
  }

  private static String kind(String constant) {
    return Letters.lower(constant.replace('_', '-'));
  }

  private double predicted(Trial trial, Quotient quotient, Distance distance, double[] gradient) {
    double[] slopes = new double[start.length];
    for (Pair pair : Pair.of(trial.evaluations(), start).orElse(List.of())) {
      slopes[pair.entry()] = quotient.of(pair.costPlus(), pair.costMinus(), step(pair.plus()));
    }
    return distance.of(gradient, slopes);
  }

  private static double[] ordered(double[] gradient, int[] order) {
    double[] ordered = new double[gradient.length];
    for (int i = 0; i < ordered.length; i++) {
      ordered[i] = gradient[order[i]];
    }
    return ordered;
  }

  private interface Prediction {
    double of(Trial trial);
  }

  private static boolean matches(List<Trial> trials, Prediction prediction) {
    boolean all = true;
    for (Trial trial : trials) {
      double expected = prediction.of(trial);
      all = all && Math.abs(trial.returned() - expected) <= CLOSE * Math.abs(expected) + NOTHING;
    }
    return all;
  }
}
