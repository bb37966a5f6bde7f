package backproof.numpy;

import backproof.array.DType;
import backproof.array.Index;
import backproof.array.NdArray;
import backproof.array.Reduce;
import backproof.array.Reduction;
import backproof.array.Scatter;
import backproof.array.Selection;
import backproof.python.Arguments;
import backproof.python.BuiltinFunction;
import backproof.python.BuiltinType;
import backproof.python.Documentation;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** A function of two arrays as a value: it can be called, and has {@code at} and {@code outer}. */
record UfuncValue(Workspace workspace, BinaryUfunc ufunc, BuiltinFunction function)
    implements Value {
  private static final BuiltinType TYPE = BuiltinType.of("numpy.ufunc", Types.OBJECT);

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<ufunc '" + ufunc.label() + "'>";
  }

  @Override
  public Value call(Arguments arguments) {
    return function.call(arguments);
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "__name__" -> Optional.of(StrValue.of(ufunc.label()));
      case "at" ->
          method(
              "at(a, indices, b)",
              "adds or subtracts b in place; a repeated index counts each time (add and subtract"
                  + " only)",
              this::at);
      case "outer" ->
          method(
              "outer(A, B)",
              "the function of every element of A with every element of B",
              this::outer);
      case "reduce" ->
          method(
              "reduce(a, axis=0, keepdims=False)",
              "the function applied along an axis (add, multiply, maximum, minimum, logical_and,"
                  + " logical_or)",
              this::reduce);
      default -> Optional.empty();
    };
  }

  private Optional<Value> method(
      String signature, @Documentation String doc, java.util.function.Function<Call, Value> body) {
    return new Rows(workspace)
        .row(signature, doc, body).list().stream().map(f -> (Value) f).findFirst();
  }

  /** Only sums and differences can be scattered; each repeated place counts. */
  private Value at(Call c) {
    boolean subtracts = ufunc == BinaryUfunc.SUBTRACT;
    if (ufunc != BinaryUfunc.ADD && !subtracts) {
      throw Errors.notCovered("np." + ufunc.label() + ".at");
    }
    if (!(c.get("a") instanceof ArrayValue target)) {
      throw Errors.type("first operand must be array");
    }
    NdArray array = target.array();
    List<Index> items = Indexing.items(workspace, c.get("indices"));
    NdArray given = c.array("b");
    if (!Ufuncs.canCast(given.dtype(), array.dtype())) {
      Ufuncs.store(workspace, ufunc.label(), given, array);
    }
    NdArray values = workspace.cast(given, array.dtype());
    NdArray signed = subtracts ? Ufuncs.apply(workspace, UnaryUfunc.NEGATIVE, values) : values;
    workspace.applyInto(new Scatter(Selection.of(array.shape(), items), true), array, signed);
    return NoneValue.NONE;
  }

  private Value outer(Call c) {
    NdArray a = c.array("A");
    NdArray b = c.array("B");
    Index[] spread = new Index[a.rank() + b.rank()];
    for (int i = 0; i < spread.length; i++) {
      spread[i] = i < a.rank() ? Index.Slice.ALL : new Index.NewAxis();
    }
    NdArray wide = a.view(spread);
    return workspace.value(ElementwiseFunctions.binary(workspace, ufunc, wide, b));
  }

  private Value reduce(Call c) {
    Reduction reduction =
        switch (ufunc) {
          case ADD -> Reduction.SUM;
          case MULTIPLY -> Reduction.PRODUCT;
          case MAXIMUM -> Reduction.MAX;
          case MINIMUM -> Reduction.MIN;
          case LOGICAL_AND -> Reduction.ALL;
          case LOGICAL_OR -> Reduction.ANY;
          default -> throw Errors.notCovered("np." + ufunc.label() + ".reduce");
        };
    NdArray array = c.array("a");
    boolean counts = reduction == Reduction.SUM || reduction == Reduction.PRODUCT;
    NdArray cast =
        counts && !array.dtype().isFloating() ? workspace.cast(array, DType.INT64) : array;
    int[] axes = c.axes("axis", array.rank());
    return workspace.value(workspace.apply(new Reduce(reduction, c.flag("keepdims"), axes), cast));
  }

  @Override
  public Object hashKey() {
    return ufunc;
  }
}
