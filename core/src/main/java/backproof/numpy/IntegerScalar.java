package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.Comparison;
import backproof.python.IntValue;
import backproof.python.IntegerNumber;
import backproof.python.Type;
import backproof.python.Value;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code np.int64} or {@code np.int32} scalar. */
final class IntegerScalar implements Numeric, IntegerNumber {
  private final Workspace workspace;

  /** An int64, where there is no array. */
  private final long number;

  /** Made when first asked for where the number came without one. */
  private @Nullable NdArray array;

  IntegerScalar(Workspace workspace, NdArray array) {
    this.workspace = workspace;
    this.number = 0;
    this.array = array;
  }

  IntegerScalar(Workspace workspace, long number) {
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

  /** Whether no recording need know of it. */
  boolean isPlain() {
    NdArray known = array;
    return known == null || !workspace.executor().isRecorded(known);
  }

  /** The number, where {@link #isPlain}. */
  long plain() {
    NdArray known = array;
    return known == null ? number : known.longAt(0);
  }

  private long value() {
    return isPlain() ? plain() : workspace.decided(array()).longAt(0);
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    if (right instanceof IntValue other && other.isLong() && isPlain()) {
      return Optional.of(workspace.answer(op.holds(Long.compare(plain(), other.longValue()))));
    }
    return right instanceof IntegerScalar other && isPlain() && other.isPlain()
        ? Optional.of(workspace.answer(op.holds(Long.compare(plain(), other.plain()))))
        : Numeric.super.compare(op, right);
  }

  @Override
  public double toDouble() {
    return (double) value();
  }

  @Override
  public BigInteger toBigInteger() {
    return BigInteger.valueOf(value());
  }

  @Override
  public IntValue toInt() {
    return IntValue.of(value());
  }

  @Override
  public Type type() {
    return workspace.types().scalar(array == null ? DType.INT64 : array.dtype());
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
    return spec.isEmpty() ? str() : IntValue.of(array().longAt(0)).format(spec);
  }

  @Override
  public Value item(Value index) {
    return Scalars.item(this, index);
  }

  @Override
  public Object hashKey() {
    return toInt().hashKey();
  }
}
