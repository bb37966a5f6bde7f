package backproof.experiment;

import backproof.array.NdArray;
import backproof.python.Value;
import java.util.Optional;

/** The passage between a program's values and arrays. */
interface Numbers {
  /** The array behind an array or a number; empty for anything else. */
  Optional<NdArray> array(Value value);

  /** An array as a program sees it; without axes it is a {@code np.float64}. */
  Value value(NdArray array);
}
