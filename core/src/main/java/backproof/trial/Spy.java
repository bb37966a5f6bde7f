package backproof.trial;

import backproof.python.Arguments;
import backproof.python.Type;
import backproof.python.Value;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Stands for a function of the program while another one calls it.
 *
 * @param seen is told the arguments and the result of each call
 * @param answer what the caller gets for the result
 */
record Spy(Value function, BiConsumer<Arguments, Value> seen, UnaryOperator<Value> answer)
    implements Value {
  @Override
  public Type type() {
    return function.type();
  }

  @Override
  public String repr() {
    return function.repr();
  }

  @Override
  public Value call(Arguments arguments) {
    Value result = function.call(arguments);
    seen.accept(arguments, result);
    return answer.apply(result);
  }
}
