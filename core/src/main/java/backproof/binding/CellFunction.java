package backproof.binding;

import backproof.experiment.Cell;
import java.util.List;
import java.util.Set;

/**
 * The last function of a cell.
 *
 * @param parameters the names of its arguments, in order
 * @param positionalOnly how many of them, the first ones, cannot be given by name
 * @param optional those of them that have a default
 * @param returned the names in its last return statement, empty text for what is not a plain name
 * @param inside the names inside each of these, where it is a tuple or a list that is written down
 * @param formulas whether each of these is worked out from gradients where it is returned
 * @param line where it is defined
 */
public record CellFunction(
    Cell cell,
    String name,
    List<String> parameters,
    int positionalOnly,
    Set<String> optional,
    List<String> returned,
    List<List<String>> inside,
    List<Boolean> formulas,
    int line)
    implements Entry {}
