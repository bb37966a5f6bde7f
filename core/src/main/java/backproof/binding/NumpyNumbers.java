package backproof.binding;

import backproof.array.BinaryFunction;
import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.numpy.ArrayValue;
import backproof.numpy.Numpy;
import backproof.numpy.Workspace;
import backproof.python.IntValue;
import backproof.python.Value;
import backproof.tape.Recorder;
import java.util.List;
import java.util.Optional;

/** Arrays and numbers of a program that uses NumPy. */
record NumpyNumbers(Workspace workspace, Recorder recorder) implements Numbers {
  private static final Operation TIMES = new Elementwise.Binary(BinaryFunction.MULTIPLY);
  private static final Operation PLUS = new Elementwise.Binary(BinaryFunction.ADD);
  private static final Operation AS_DOUBLE = new Elementwise.Copy(DType.FLOAT64);
  private static final Operation SUM = Reduce.all(Reduction.SUM);

  @Override
  public Optional<NdArray> array(Value value) {
    if (value instanceof IntValue whole && !whole.isLong()) {
      return Optional.empty();
    }
    return Numpy.arrayOf(workspace, value).filter(array -> array.dtype() != DType.BOOL);
  }

  @Override
  public Optional<NdArray> floats(Value value) {
    return value instanceof ArrayValue array && array.array().dtype().isFloating()
        ? Optional.of(array.array())
        : Optional.empty();
  }

  @Override
  public Optional<NdArray> writable(Value value) {
    return floats(value).filter(array -> array.dtype() == DType.FLOAT64);
  }

  @Override
  public Value value(NdArray array) {
    return Numpy.valueOf(workspace, array);
  }

  @Override
  public NdArray weighted(List<NdArray> outputs, List<NdArray> weights) {
    NdArray total = product(outputs.get(0), weights.get(0));
    for (int i = 1; i < outputs.size(); i++) {
      total = recorder.apply(PLUS, total, product(outputs.get(i), weights.get(i)));
    }
    return total;
  }

  private NdArray product(NdArray output, NdArray weight) {
    NdArray product = recorder.apply(TIMES, asDouble(output), asDouble(weight));
    return recorder.apply(SUM, product);
  }

  private NdArray asDouble(NdArray array) {
    return array.dtype() == DType.FLOAT64 ? array : recorder.apply(AS_DOUBLE, array);
  }
}
