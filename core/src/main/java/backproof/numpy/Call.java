package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.Bound;
import backproof.python.ListValue;
import backproof.python.Operators;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One call of a NumPy function: its arguments, read as arrays, axes, shapes and dtypes. */
record Call(Workspace workspace, Bound bound) {
  Value get(String name) {
    return bound.get(name);
  }

  Value get(int i) {
    return bound.get(i);
  }

  boolean isNone(String name) {
    return bound.isNone(name);
  }

  NdArray array(String name) {
    return Conversion.array(workspace, get(name));
  }

  Operand operand(String name) {
    return Conversion.operand(workspace, get(name));
  }

  /** The arrays of a sequence argument. */
  List<NdArray> arrays(String name) {
    List<NdArray> arrays = new ArrayList<>();
    if (!(get(name) instanceof ArrayValue) && !Conversion.isSequence(get(name))) {
      throw Errors.type(
          "arrays to stack must be passed as a \"sequence\" type such as list or tuple.");
    }
    for (Value item : Operators.list(get(name))) {
      arrays.add(Conversion.array(workspace, item));
    }
    return arrays;
  }

  boolean flag(String name) {
    return bound.truth(name);
  }

  int integer(String name) {
    return Operators.index(get(name));
  }

  double real(String name) {
    return Operators.real(get(name));
  }

  String text(String name) {
    return get(name).str();
  }

  int[] axes(String name, int rank) {
    return Shapes.axes(get(name), rank);
  }

  /** One axis, or empty for {@code None}. */
  OptionalInt axis(String name) {
    return isNone(name) ? OptionalInt.empty() : OptionalInt.of(integer(name));
  }

  Shape shape(String name) {
    return Shapes.shape(get(name));
  }

  Optional<DType> dtype(String name) {
    return isNone(name) ? Optional.empty() : Optional.of(workspace.types().unsized(get(name)));
  }

  /** An argument in the dtype that {@code dtype=} asks for, if it does. */
  NdArray array(String name, String dtype) {
    Optional<DType> wanted = dtype(dtype);
    return wanted.isPresent() ? Conversion.array(workspace, get(name), wanted.get()) : array(name);
  }

  /** The result, written into {@code out} where the call gave one. */
  Value result(NdArray result, String function) {
    if (isNone("out")) {
      return workspace.value(result);
    }
    Value out = get("out");
    if (out instanceof TupleValue tuple && tuple.length() == 1) {
      out = tuple.items().get(0);
    }
    if (!(out instanceof ArrayValue target)) {
      throw Errors.type("return arrays must be of ArrayType");
    }
    Ufuncs.store(workspace, function, result, target.array());
    return target;
  }

  Value list(List<NdArray> arrays) {
    return ListValue.of(values(arrays));
  }

  Value tuple(List<NdArray> arrays) {
    return TupleValue.of(values(arrays));
  }

  private List<Value> values(List<NdArray> arrays) {
    List<Value> values = new ArrayList<>();
    for (NdArray array : arrays) {
      values.add(workspace.array(array));
    }
    return values;
  }

  /** Whether {@code order} asks for columns first; A and K look at how the array lies. */
  boolean columnOrder() {
    String order = get("order") instanceof StrValue text ? text.value() : "C";
    if (order.length() != 1 || "CFAK".indexOf(order) < 0) {
      throw Errors.value("order must be one of 'C', 'F', 'A', or 'K' (got '" + order + "')");
    }
    if (order.equals("F") || order.equals("C")) {
      return order.equals("F");
    }
    NdArray array = array("a");
    return !array.isContiguous() && array.transposed().isContiguous();
  }
}
