package backproof.numpy;

import backproof.array.Index;
import backproof.array.NdArray;
import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.BuiltinType;
import backproof.python.Cursor;
import backproof.python.IntValue;
import backproof.python.NoneValue;
import backproof.python.Raise;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** {@code np.nditer} over one array, axis by axis in an order of its own. */
final class WalkValue implements Value {
  private static final BuiltinType TYPE = BuiltinType.of("numpy.nditer", Types.OBJECT);

  private final Workspace workspace;
  private final NdArray array;

  /** The last of these axes goes fastest. */
  private final List<Integer> order;

  private int next;
  private boolean isWalking;

  WalkValue(Workspace workspace, Value operand, NdArray array, List<Integer> order) {
    if (!(operand instanceof Numeric) && Conversion.isSequence(operand)) {
      throw Errors.foreign("np.nditer over several operands");
    }
    this.workspace = workspace;
    this.array = array;
    this.order = order;
    if (array.size() == 0) {
      throw Raise.valueError("Iteration of zero-sized operands is not enabled");
    }
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<numpy.nditer object>";
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "multi_index" -> Optional.of(Shapes.tuple(place(next)));
      case "index", "iterindex" -> Optional.of(IntValue.of(next));
      case "finished" -> Optional.of(BoolValue.of(next >= array.size()));
      case "__enter__" -> Optional.of(handing(this));
      case "__exit__", "close" -> Optional.of(handing(NoneValue.NONE));
      case "value" -> Optional.of(element(next));
      case "iternext" ->
          new Rows(workspace)
                  .row("iternext()", "goes on to the next element", c -> BoolValue.of(advance()))
                  .list()
                  .stream()
                  .map(f -> (Value) f)
                  .findFirst();
      default -> Optional.empty();
    };
  }

  private static Value handing(Value value) {
    return BuiltinFunction.of("handing(*args)", "", b -> value);
  }

  private boolean advance() {
    next++;
    return next < array.size();
  }

  @Override
  public Value item(Value index) {
    return element(next);
  }

  /** A 0-d view, so that {@code x[...] = value} writes into the array. */
  private Value element(int flat) {
    int[] place = place(flat);
    Index[] items = new Index[place.length];
    for (int axis = 0; axis < items.length; axis++) {
      items[axis] = new Index.At(place[axis]);
    }
    return workspace.array(array.view(items));
  }

  private int[] place(int step) {
    int[] place = new int[array.rank()];
    int rest = step;
    for (int i = place.length - 1; i >= 0; i--) {
      int axis = order.get(i);
      int length = Math.max(1, array.shape().length(axis));
      place[axis] = rest % length;
      rest /= length;
    }
    return place;
  }

  @Override
  public Cursor iterate() {
    return () -> {
      next += isWalking ? 1 : 0;
      isWalking = true;
      return next < array.size() ? Optional.of(element(next)) : Optional.empty();
    };
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
