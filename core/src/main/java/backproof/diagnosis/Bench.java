package backproof.diagnosis;

import backproof.python.Alternatives;
import backproof.tape.Fork;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a program is tried out, as it is and with other text in its cells. */
public interface Bench {
  /** The texts of the cells, by key, in the order in which they run. */
  Map<String, String> cells();

  /** The parameters whose gradients are wanted. */
  List<String> parameters();

  /** The names of what is compared: parameters, or the parts that forward takes out of them. */
  List<String> blocks();

  /** The names to which setup gives single numbers. */
  Set<String> scalars();

  /** How many points there are to be tried; the first is the program's own. */
  int points();

  /** How many examples there are at a point. */
  int examples(int point);

  /** The global variable by which a program chooses between edits. */
  String CHOICE = "_choice_of_backproof";

  /**
   * @param edited cells that have another text
   * @param choice the value of {@link #CHOICE}
   */
  Reading at(int point, Map<String, String> edited, int choice);

  /** The global function that is handed a number and a value, and gives back the value. */
  String SIGHT = "_see_of_backproof";

  /** Whether a text can be read at all. */
  boolean isProgram(String text);

  /** What {@link #SIGHT} was handed while backward ran, in order; up to where that raised. */
  List<Seen> watched(int point, Map<String, String> edited);

  /**
   * The global function that is handed what a statement gives and what it might give, and evaluates
   * the one that {@link #CHOICE} says, counted without the first; or all that is at hand.
   */
  String ONE = Alternatives.NAME;

  /**
   * The choices that would raise when they are first reached, or make no difference.
   *
   * @param edited cells that call {@link #ONE} at one place
   * @param pure how many choices, the first ones, change nothing when they are evaluated
   */
  Set<Integer> idle(int point, Map<String, String> edited, int pure);

  /**
   * What is handed to {@link #ONE} comes to, by its place, leaving out what raises.
   *
   * @param most a run ends when it is called more often
   */
  List<Seen> atHand(int point, Map<String, String> edited, int most);

  /**
   * What {@link #watched} tells for each of two runs, with nothing brought back in between; then,
   * under {@link Seen#NAMELESS}, the cost and the gradients where there are any.
   */
  List<List<Seen>> repeated(int point, Map<String, String> edited);

  /**
   * How fast the cost rises with the values that {@link #SIGHT} was handed while forward ran, as
   * far as that is known; then, under {@link Seen#NAMELESS}, with those that have no name.
   */
  List<Seen> slopes(int point, Map<String, String> edited);

  /** What forward computes on its way from the parameters to the cost. */
  List<double[]> values(int point);

  /** The values that forward reads in several places, and what comes back from each. */
  List<Fork> forks(int point);

  /** The global function that is handed a value and gives back another one of the same shape. */
  String GIFT = "_give_of_backproof";

  /**
   * @param gifts what {@link #GIFT} gives back, call by call, or nothing where it gives back what
   *     it is handed; one call more raises
   */
  Reading given(int point, Map<String, String> edited, List<double[]> gifts);

  /** The global function that is handed a number and a value, and gives back what was laid down. */
  String LAID = "_laid_of_backproof";

  /**
   * Lays down what {@link #LAID} gives back at each point, call by call, from now on.
   *
   * @return the number to ask for it
   */
  int lay(List<List<double[]>> gifts);

  /**
   * What {@link #SIGHT} was handed in a run with gifts, in order; then, under {@link
   * Seen#NAMELESS}, the gradients where there are any.
   */
  List<Seen> responses(int point, Map<String, String> edited, List<double[]> gifts);

  /** What was done so far, in steps of the interpreter. */
  long work();

  /** From now on only so much may be done. */
  void allow(long work);

  /** Whether that is done. */
  boolean isOver();
}
