package backproof.python;

import java.util.function.IntFunction;

/**
 * What is called with alternatives and evaluates those that it likes. Programs cannot make one: it
 * is a global variable of this name that a host sets.
 */
public interface Alternatives extends Value {
  String NAME = "_one_of_backproof";

  /**
   * @param value what the alternative with this number is, evaluated now
   */
  Value chosen(int count, IntFunction<Value> value);

  @Override
  default Type type() {
    return Types.ELLIPSIS;
  }

  @Override
  default String repr() {
    return NAME;
  }
}
