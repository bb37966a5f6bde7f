package backproof.trial;

import backproof.array.NdArray;
import backproof.binding.Numbers;
import backproof.diagnosis.Bench;
import backproof.python.BuiltinFunction;
import backproof.python.Raise;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What statements are given in the place of what they compute. */
final class Gifts {
  private static final String DOC = "another value";

  private final Numbers numbers;
  private final List<List<List<double[]>>> laid = new ArrayList<>();

  Gifts(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * For good.
   *
   * @param gifts at each point, call by call
   * @return the number to ask for them
   */
  int lay(List<List<double[]>> gifts) {
    laid.add(gifts);
    return laid.size() - 1;
  }

  boolean areLaid() {
    return !laid.isEmpty();
  }

  /** What gives back all that was laid down, in another run. */
  Value laid(int point) {
    List<Iterator<double[]>> next = laid.stream().map(each -> each.get(point).iterator()).toList();
    return BuiltinFunction.of(
        Bench.LAID + "(number, value)",
        DOC,
        bound -> given(bound.get(1), next.get(bound.integer("number"))));
  }

  /** What gives back these, call by call. */
  Value once(List<double[]> gifts) {
    Iterator<double[]> next = gifts.iterator();
    return BuiltinFunction.of(Bench.GIFT + "(value)", DOC, bound -> given(bound.get(0), next));
  }

  private Value given(Value value, Iterator<double[]> gifts) {
    NdArray array = numbers.array(value).orElseThrow(() -> Raise.typeError("no array"));
    if (!gifts.hasNext()) {
      throw Raise.valueError("no gift");
    }
    double[] values = gifts.next();
    if (values.length == 0) {
      return value;
    }
    if (values.length != array.size()) {
      throw Raise.valueError("no gift");
    }
    return numbers.value(NdArray.of(array.shape(), values));
  }
}
