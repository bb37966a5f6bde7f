package backproof.laboratory;

import backproof.experiment.Cell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was found in the cells, as the Python that calls their functions in this way.
 *
 * @param point the variable that holds the parameters by name
 * @param made the variable that holds what a forward pass gives
 * @param saved names of setup to which later cells give another value
 * @param lent values that only calls in the cells give, by argument
 * @param upstream the upstream gradients of a layer, by argument
 * @param blocks functions made of what stands in the cells without one
 * @param forward the calls that make up a forward pass, in order
 * @param kept what the forward pass gives, by key: the cost, and what backward takes
 * @param backward gives the gradients
 * @param table the dict that holds just these parameters; empty text where there is none
 * @param globals parameters that functions may read without taking them as an argument
 */
public record Plan(
    String point,
    String made,
    Set<String> saved,
    Map<String, String> lent,
    Map<String, String> upstream,
    List<Block> blocks,
    List<Call> forward,
    Map<String, String> kept,
    Call backward,
    List<Place> parameters,
    String table,
    Set<String> globals) {

  /** Names of variables that are there in files only. */
  public static final String SETUP = "backproof_setup";

  public static final String LENT = "backproof_given";
  public static final String OWN = "backproof_";

  /** The key of the cost. */
  public static final String COST = "cost";

  /** A call and the variable that takes its result. */
  public record Call(String variable, String text) {}

  /**
   * Statements of a cell as a function.
   *
   * @param local the variables that they bind
   */
  public record Block(
      Cell cell, String name, Set<String> parameters, List<String> body, Set<String> local) {}

  /**
   * A parameter.
   *
   * @param value what holds its first value
   * @param moved where the program keeps it; empty where it is handed over by name
   * @param isInPlace whether its memory is written, not the place
   * @param gradient the part of backward's result that belongs to it
   */
  public record Place(
      String name, String value, Optional<String> moved, boolean isInPlace, String gradient) {}
}
