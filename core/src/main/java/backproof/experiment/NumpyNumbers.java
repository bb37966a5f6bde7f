package backproof.experiment;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.numpy.Numpy;
import backproof.numpy.Workspace;
import backproof.python.Value;
import java.util.Optional;

/** Arrays and numbers of a program that uses NumPy. */
record NumpyNumbers(Workspace workspace) implements Numbers {
  @Override
  public Optional<NdArray> array(Value value) {
    return Numpy.arrayOf(workspace, value).filter(array -> array.dtype() != DType.BOOL);
  }

  @Override
  public Value value(NdArray array) {
    return Numpy.valueOf(workspace, array);
  }
}
