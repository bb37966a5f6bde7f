package backproof.numpy;

import backproof.array.DType;
import backproof.python.IntValue;
import backproof.python.IntegerNumber;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.Value;
import backproof.random.RandomState;

/** The random state that {@code np.random.seed} sets, or that of one RandomState object. */
final class Generators {
  private RandomState state = RandomState.ofSeed(0);

  RandomState state() {
    return state;
  }

  void seed(RandomState fresh) {
    state = fresh;
  }

  /** What a seed stands for; none is that of 0. */
  static RandomState stateOf(Workspace workspace, Value seed) {
    if (seed == NoneValue.NONE) {
      return RandomState.ofSeed(0);
    }
    if (Conversion.isSequence(seed)) {
      long[] key = Conversion.array(workspace, seed, DType.INT64).toLongs();
      for (long each : key) {
        if (each < 0 || each > 0xffffffffL) {
          throw Errors.value("Seed must be between 0 and 2**32 - 1");
        }
      }
      if (key.length == 0) {
        throw Errors.value("Seed must be non-empty");
      }
      return RandomState.ofArray(key);
    }
    if (!(seed instanceof IntegerNumber number)) {
      String dtype = seed instanceof StrValue text ? "<U" + text.length() : "float64";
      throw Errors.type(
          "Cannot cast scalar from dtype('"
              + dtype
              + "') to dtype('int64') according to the rule 'safe'");
    }
    IntValue whole = number.toInt();
    if (!whole.isLong() || whole.longValue() < 0 || whole.longValue() > 0xffffffffL) {
      throw Errors.value("Seed must be between 0 and 2**32 - 1");
    }
    return RandomState.ofSeed(whole.longValue());
  }
}
