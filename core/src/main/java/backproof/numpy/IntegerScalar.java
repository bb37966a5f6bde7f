package backproof.numpy;

import backproof.array.NdArray;
import backproof.python.IntValue;
import backproof.python.IntegerNumber;
import backproof.python.Type;
import backproof.python.Value;
import java.math.BigInteger;

/** An {@code np.int64} or {@code np.int32} scalar. */
record IntegerScalar(Workspace workspace, NdArray array) implements Numeric, IntegerNumber {

  private long value() {
    return workspace.decided(array).longAt(0);
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
    return spec.isEmpty() ? str() : IntValue.of(array.longAt(0)).format(spec);
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
