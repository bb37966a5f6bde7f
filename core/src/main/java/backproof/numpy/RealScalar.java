package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.Arguments;
import backproof.python.PlainNumber;
import backproof.python.Raise;
import backproof.python.RealNumber;
import backproof.python.Type;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code np.float64}, {@code np.float32} and {@code np.bool} scalars. */
final class RealScalar extends PlainNumber implements Numeric {
  private final Workspace workspace;

  /** A float64, where there is no array. */
  private final double number;

  /** Made when first asked for where the number came without one: loops are full of these. */
  private @Nullable NdArray array;

  RealScalar(Workspace workspace, NdArray array) {
    this.workspace = workspace;
    this.number = 0;
    this.array = array;
  }

  RealScalar(Workspace workspace, double number) {
    this.workspace = workspace;
    this.number = number;
  }

  @Override
  public Workspace workspace() {
    return workspace;
  }

  @Override
  public NdArray array() {
    NdArray known = array;
    if (known == null) {
      known = NdArray.scalar(number);
      array = known;
    }
    return known;
  }

  @Override
  public boolean isPlain() {
    NdArray known = array;
    return known == null
        || known.dtype() == DType.FLOAT64 && !workspace.executor().isRecorded(known);
  }

  @Override
  public double plain() {
    NdArray known = array;
    return known == null ? number : known.doubleAt(0);
  }

  @Override
  protected int rank() {
    return 2;
  }

  @Override
  protected Value result(double value) {
    return workspace.number(value);
  }

  @Override
  protected Value result(boolean value) {
    return workspace.answer(value);
  }

  @Override
  public boolean truth() {
    NdArray known = array;
    if (known == null) {
      return number != 0;
    }
    return workspace.executor().isRecorded(known)
        ? Scalars.truth(workspace, known)
        : known.boolAt(0);
  }

  @Override
  public double toDouble() {
    return isPlain() ? plain() : workspace.decided(array()).doubleAt(0);
  }

  @Override
  public double shown() {
    return plain();
  }

  @Override
  public Optional<Value> exactSum(List<Value> items) {
    return Scalars.exactSum(workspace, array(), items);
  }

  @Override
  public Optional<Value> mapped(String function) {
    return Scalars.mapped(workspace, array(), function);
  }

  @Override
  public Optional<Value> mapped(String function, RealNumber first, RealNumber second) {
    return Scalars.mapped(workspace, function, first, second);
  }

  @Override
  public Type type() {
    return workspace.types().scalar(array == null ? DType.FLOAT64 : array.dtype());
  }

  @Override
  public String repr() {
    return ScalarText.repr(array());
  }

  @Override
  public String str() {
    return ScalarText.str(array());
  }

  @Override
  public String format(String spec) {
    return Scalars.shown(array()).format(spec);
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
    workspace.decided(array());
    return Scalars.shown(array()).hashKey();
  }
}
