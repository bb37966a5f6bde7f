package backproof.numpy;

import backproof.python.BuiltinType;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.function.UnaryOperator;

/** A name of {@code np} that is used with brackets: {@code np.mgrid[0:2, 0:3]}. */
record SubscriptValue(String name, UnaryOperator<Value> of) implements Value {
  private static final BuiltinType TYPE = BuiltinType.of("numpy.subscript", Types.OBJECT);

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<np." + name + ">";
  }

  @Override
  public Value item(Value index) {
    return of.apply(index);
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
