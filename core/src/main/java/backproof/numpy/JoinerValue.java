package backproof.numpy;

import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.BuiltinType;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.SliceValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code np.r_} and {@code np.c_}: what stands in the brackets, joined along an axis. */
record JoinerValue(Workspace workspace, boolean columns) implements Value {
  private static final BuiltinType TYPE =
      BuiltinType.of("numpy.lib.AxisConcatenator", Types.OBJECT);

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return columns ? "<np.c_>" : "<np.r_>";
  }

  @Override
  public Value item(Value index) {
    List<Value> parts = index instanceof TupleValue tuple ? tuple.items() : List.of(index);
    List<NdArray> arrays = new ArrayList<>();
    for (Value part : parts) {
      arrays.add(placed(part));
    }
    return Errors.guarded(
        () -> workspace.array(ShapeFunctions.joined(workspace, arrays, columns ? -1 : 0)));
  }

  private NdArray placed(Value part) {
    if (part instanceof StrValue) {
      throw Errors.notCovered("a string inside np.r_[...] or np.c_[...]");
    }
    NdArray array =
        part instanceof SliceValue slice ? range(slice) : Conversion.array(workspace, part);
    NdArray vector = ShapeFunctions.atLeast(array, 1);
    boolean column = columns && vector.rank() == 1;
    return column ? workspace.reshaped(vector, Shape.of(vector.size(), 1)) : vector;
  }

  private NdArray range(SliceValue slice) {
    long start = slice.start() == NoneValue.NONE ? 0 : Operators.index(slice.start());
    long stop = Operators.index(slice.stop());
    long step = slice.step() == NoneValue.NONE ? 1 : Operators.index(slice.step());
    if (step == 0) {
      throw Errors.value("slice step cannot be zero");
    }
    long count = Math.max(0, (stop - start + step - Long.signum(step)) / step);
    workspace.executor().allowance().allocate(count);
    long[] values = new long[Shape.of((int) Math.min(count, Integer.MAX_VALUE)).elements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = start + i * step;
    }
    return NdArray.ofLongs(Shape.of(values.length), values);
  }
}
