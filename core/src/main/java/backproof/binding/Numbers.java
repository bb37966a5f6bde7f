package backproof.binding;

import backproof.array.NdArray;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** The passage between a program's values and arrays. */
public interface Numbers {
  /** The array behind an array or a number; empty for anything else. */
  Optional<NdArray> array(Value value);

  /** The array behind an {@code ndarray} of floating numbers; empty for anything else. */
  Optional<NdArray> floats(Value value);

  /** The array behind an {@code ndarray} of float64, which can be moved where it is. */
  Optional<NdArray> writable(Value value);

  /** An array as a program sees it; without axes it is a {@code np.float64}. */
  Value value(NdArray array);

  /** The sum of all {@code np.sum(output * weight)}, computed where a recording sees it. */
  NdArray weighted(List<NdArray> outputs, List<NdArray> weights);
}
