package backproof.trial;

import backproof.array.NdArray;
import backproof.binding.Numbers;
import backproof.python.Alternatives;
import backproof.python.Raise;
import backproof.python.Value;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Evaluates, when a statement is first reached, what it gives and all that it might give, and goes
 * on with what it gives.
 */
final class Sieve implements Alternatives {
  private final Numbers numbers;
  private final int pure;
  private final Set<Integer> raised = new LinkedHashSet<>();
  private final Set<Integer> same = new LinkedHashSet<>();
  private int times;

  /**
   * @param pure how many of them, the first ones, change nothing
   */
  Sieve(Numbers numbers, int pure) {
    this.numbers = numbers;
    this.pure = pure;
  }

  /** Evaluates one of what a statement might give. */
  static Alternatives only(int choice) {
    return (count, value) -> value.apply(choice + 1);
  }

  @Override
  public Value chosen(int count, IntFunction<Value> value) {
    Value given = value.apply(0);
    times++;
    if (times == 1) {
      Optional<NdArray> own = numbers.array(given);
      double[] values = own.map(NdArray::toDoubles).orElseGet(() -> new double[0]);
      for (int choice = 0; choice < count - 1; choice++) {
        if (isIdle(choice, value, own, values)) {
          same.add(choice);
        }
      }
    }
    return given;
  }

  private boolean isIdle(
      int choice, IntFunction<Value> value, Optional<NdArray> own, double[] values) {
    try {
      Optional<NdArray> other = numbers.array(value.apply(choice + 1));
      return choice < pure
          && own.isPresent()
          && other.isPresent()
          && other.get().dtype() == own.get().dtype()
          && other.get().shape().equals(own.get().shape())
          && Arrays.equals(other.get().toDoubles(), values);
    } catch (Raise raise) {
      if (raise.isFinal()) {
        throw raise;
      }
      raised.add(choice);
      return false;
    }
  }

  /** What raises the first time has had no chance; what gives the same may differ later. */
  Set<Integer> idle() {
    Set<Integer> idle = new LinkedHashSet<>(raised);
    if (times == 1) {
      idle.addAll(same);
    }
    return idle;
  }
}
