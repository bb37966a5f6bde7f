package backproof.numpy;

import backproof.array.NdArray;
import backproof.python.Arguments;
import backproof.python.Raise;
import backproof.python.RealNumber;
import backproof.python.Type;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** {@code np.float64}, {@code np.float32} and {@code np.bool} scalars. */
record RealScalar(Workspace workspace, NdArray array) implements Numeric, RealNumber {

  @Override
  public double toDouble() {
    return workspace.decided(array).doubleAt(0);
  }

  @Override
  public double shown() {
    return array.doubleAt(0);
  }

  @Override
  public Optional<Value> exactSum(List<Value> items) {
    return Scalars.exactSum(workspace, array, items);
  }

  @Override
  public Optional<Value> mapped(String function) {
    return Scalars.mapped(workspace, array, function);
  }

  @Override
  public Optional<Value> mapped(String function, RealNumber first, RealNumber second) {
    return Scalars.mapped(workspace, function, first, second);
  }

  @Override
  public Type type() {
    return workspace.types().scalar(array.dtype());
  }

  @Override
  public String repr() {
    return ScalarText.repr(array);
  }

  @Override
  public String str() {
    return ScalarText.str(array);
  }

  @Override
  public String format(String spec) {
    return Scalars.shown(array).format(spec);
  }

  @Override
  public Value item(Value index) {
    return Scalars.item(this, index);
  }

  @Override
  public void setItem(Value index, Value value) {
    throw Raise.typeError("'" + type().name() + "' object does not support item assignment");
  }

  @Override
  public Value call(Arguments arguments) {
    throw Raise.typeError("'" + type().name() + "' object is not callable");
  }

  @Override
  public Object hashKey() {
    workspace.decided(array);
    return Scalars.shown(array).hashKey();
  }
}
