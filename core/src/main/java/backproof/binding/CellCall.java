package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.Instance;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import java.util.List;
import java.util.Map;

/**
 * The last call of a method of the learner's own object that stands in a cell itself, as {@code
 * loss = net.loss(X, y)}: the cells run once, and only this call is made again.
 *
 * @param name the call as it is written
 * @param path how the cell reaches the object, {@code net} or {@code net.first}
 * @param returned the names that the result is assigned to
 * @param seen the variables that the call mentions, as they were just before it was made
 */
public record CellCall(
    Cell cell,
    String name,
    Expression.Call call,
    String path,
    Instance owner,
    List<String> returned,
    int line,
    Map<String, Value> seen)
    implements Entry {
  /** The name of the method. */
  String method() {
    return call.function() instanceof Expression.Attribute method ? method.name() : "";
  }
}
