package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the cost of a training loop might be that computes none: the loop begins its way back with
 * the difference of output and target, which is the slope of one of a few usual costs.
 *
 * @param position before which statement of the loop it is computed
 */
record CostGuess(int position, Piece piece) {
  static final String NAME = "cost";

  /** A difference in the text of a loop. */
  private record Gap(int position, String output, String target) {}

  /**
   * @param moved the parameters
   */
  static List<CostGuess> all(List<Piece> body, Set<String> moved) {
    List<CostGuess> guesses = new ArrayList<>();
    Set<String> hanging = new LinkedHashSet<>();
    moved.forEach(path -> hanging.add(Update.root(path)));
    for (int i = 0; i < body.size() && guesses.isEmpty(); i++) {
      for (Gap gap : gaps(i, body.get(i), hanging)) {
        costs(gap.output, gap.target)
            .forEach(cost -> guesses.add(new CostGuess(gap.position, Piece.written(cost))));
      }
      NameUse names = body.get(i).names();
      if (names.needs().stream().anyMatch(hanging::contains)) {
        hanging.addAll(names.binds());
        hanging.addAll(names.touches());
      }
    }
    return guesses;
  }

  /** Half the squares, the entropy of a distribution, and that of yes and no. */
  static List<String> costs(String output, String target) {
    String a = output;
    String y = target;
    return List.of(
        NAME + " = 0.5 * np.sum((" + a + " - " + y + ") ** 2)\n",
        NAME + " = -np.sum(" + y + " * np.log(" + a + "))\n",
        NAME
            + " = -np.sum("
            + y
            + " * np.log("
            + a
            + ") + (1 - "
            + y
            + ") * np.log(1 - "
            + a
            + "))\n");
  }

  /** The differences of what hangs on the parameters and what does not. */
  private static List<Gap> gaps(int position, Piece piece, Set<String> hanging) {
    List<Gap> gaps = new ArrayList<>();
    // the text of a piece may be another than that of its cell, and may return something
    CodeCell own = new CodeCell(0, 1, "def f():\n" + piece.indented().text());
    List<Expression> parts = new ArrayList<>();
    Tree.blocks(Parser.parse(own.source()).get(0))
        .forEach(each -> parts.addAll(Statements.expressions(each)));
    for (Expression part : parts) {
      if (part instanceof Expression.Binary difference && difference.operator().equals("-")) {
        Set<String> left = NameUse.of(difference.left());
        Set<String> right = NameUse.of(difference.right());
        String first = text(difference.left(), own);
        String second = text(difference.right(), own);
        if (hangs(left, hanging) && isGiven(difference.right(), right, hanging)) {
          gaps.add(new Gap(position, first, second));
        } else if (hangs(right, hanging) && isGiven(difference.left(), left, hanging)) {
          gaps.add(new Gap(position, second, first));
        }
      }
    }
    return gaps;
  }

  private static boolean hangs(Set<String> names, Set<String> hanging) {
    return names.stream().anyMatch(hanging::contains);
  }

  private static boolean isGiven(Expression value, Set<String> names, Set<String> hanging) {
    boolean isPlace =
        value instanceof Expression.Name
            || value instanceof Expression.Attribute
            || value instanceof Expression.Subscript
            || value instanceof Expression.Call;
    return isPlace && !names.isEmpty() && !hangs(names, hanging);
  }

  private static String text(Expression value, CodeCell cell) {
    String text = CallFact.text(value, cell);
    return value instanceof Expression.Binary || value instanceof Expression.Unary
        ? "(" + text + ")"
        : text;
  }
}
