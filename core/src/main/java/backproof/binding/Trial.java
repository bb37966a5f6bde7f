package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last call of a function that stands in a cell itself, as {@code cost, c = forward(X_dev, W)}:
 * it shows what is meant by arguments that setup does not name.
 *
 * @param targets the names that take its result, in order
 * @param seen the variables that the call mentions, as they were just before it was made
 */
public record Trial(
    Cell cell, Expression.Call call, List<String> targets, Map<String, Value> seen) {

  /** What is given for an argument. */
  Optional<Expression> argument(CellFunction function, String name) {
    for (Expression.Keyword keyword : call.keywords()) {
      if (keyword.name().equals(Optional.of(name))) {
        return Optional.of(keyword.value());
      }
    }
    int place = function.parameters().indexOf(name);
    List<Expression> given = call.arguments();
    boolean isPlain = given.stream().noneMatch(each -> each instanceof Expression.Starred);
    return isPlain && place < given.size() ? Optional.of(given.get(place)) : Optional.empty();
  }
}
