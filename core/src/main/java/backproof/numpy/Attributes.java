package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.Arguments;
import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.FloatValue;
import backproof.python.IntValue;
import backproof.python.NoneValue;
import backproof.python.Operators;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The attributes of arrays and NumPy scalars; methods come from their class. */
final class Attributes {
  private static final Set<String> LATE =
      Set.copyOf(RefusedValue.names(RefusedValue.ARRAY + " " + LibraryNames.METHODS));

  /** Those a learner may misspell. */
  static final List<String> NAMES =
      List.of("shape", "ndim", "size", "dtype", "T", "itemsize", "flat");

  private Attributes() {}

  static Optional<Value> find(Numeric self, String name) {
    NdArray array = self.array();
    Workspace workspace = self.workspace();
    return switch (name) {
      case "shape" -> Optional.of(Shapes.tuple(Shapes.of(array)));
      case "ndim" -> Optional.of(IntValue.of(array.rank()));
      case "size" -> Optional.of(IntValue.of(array.size()));
      case "dtype" -> Optional.of(workspace.types().dtypeOf(array));
      case "T" -> Optional.of(transposed(self));
      case "itemsize" -> Optional.of(IntValue.of(bytes(array)));
      case "nbytes" -> Optional.of(IntValue.of((long) array.size() * bytes(array)));
      case "flat" -> Optional.of(new FlatValue(self));
      case "real" -> Optional.of(self);
      case "flags" -> Optional.of(flags(self));
      case "setflags" -> flags(self).findAttribute("_set");
      case "_writeable" ->
          Optional.of(BoolValue.of(self instanceof ArrayValue own && !own.isSealed()));
      case "imag" ->
          Optional.of(self.workspace().library().function("imag").call(Arguments.of(self)));
      case "mT" -> Errors.guarded(() -> Optional.of(workspace.array(array.swapAxes(-1, -2))));
      case "__round__" ->
          self instanceof ArrayValue ? Optional.empty() : Operators.method(self, name);
      case "strides" -> Optional.of(strides(self));
      case "__float__" -> conversion("__float__()", () -> toFloat(self));
      case "__len__" ->
          self instanceof ArrayValue
              ? conversion("__len__()", () -> IntValue.of(self.length()))
              : Optional.empty();
      case "__array__" -> conversion("__array__(dtype=None)", () -> workspace.array(array));
      case "base" -> Optional.of(self instanceof ArrayValue whole ? whole.base() : NoneValue.NONE);
      case "__getitem__" ->
          Optional.of(
              BuiltinFunction.of("__getitem__(key, /)", "an item", b -> self.item(b.get(0))));
      case "__setitem__" ->
          Optional.of(
              BuiltinFunction.of(
                  "__setitem__(key, value, /)",
                  "sets an item",
                  b -> {
                    self.setItem(b.get(0), b.get(1));
                    return NoneValue.NONE;
                  }));
      case "__int__" -> conversion("__int__()", () -> toInt(self));
      case "__index__" ->
          array.rank() == 0 && array.dtype().isInteger()
              ? conversion("__index__()", () -> toInt(self))
              : Optional.empty();
      case "__abs__" ->
          conversion(
              "__abs__()",
              () -> workspace.value(Ufuncs.apply(workspace, UnaryUfunc.ABSOLUTE, array)));
      default -> {
        yield LATE.contains(name)
            ? Optional.of(
                workspace.library().function("_late").call(Arguments.of(self, StrValue.of(name))))
            : Operators.method(self, name);
      }
    };
  }

  private static Value flags(Numeric self) {
    return self.workspace().library().function("_Flags").call(Arguments.of(self));
  }

  private static int bytes(NdArray array) {
    return array.dtype().bytes() * (array.dtype() == DType.TEXT ? TextTable.width(array) : 1);
  }

  private static Value transposed(Numeric self) {
    return self instanceof ArrayValue array
        ? self.workspace().array(array.array().transposed()).viewOf(array)
        : self;
  }

  private static Value strides(Numeric self) {
    int[] bytes = new int[self.array().rank()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = self.array().stride(i) * self.array().dtype().bytes();
    }
    return Shapes.tuple(bytes);
  }

  private static Optional<Value> conversion(
      String signature, java.util.function.Supplier<Value> body) {
    return Optional.of(BuiltinFunction.of(signature, "the number itself", arguments -> body.get()));
  }

  /** {@code float(x)}: a float that keeps its history where the array has one. */
  static Value toFloat(Numeric self) {
    NdArray array = single(self);
    Value plain = Scalars.python(self.workspace(), array, 0);
    return array.dtype().isFloating() ? plain : FloatValue.of(Operators.real(plain));
  }

  static Value toInt(Numeric self) {
    return Scalars.integer(self.workspace(), single(self));
  }

  private static NdArray single(Numeric self) {
    if (self.array().rank() > 0) {
      throw Raise.typeError("only 0-dimensional arrays can be converted to Python scalars");
    }
    return self.array();
  }

  /** Calls a method of a value by name. */
  static Value call(Value self, String name, Value... arguments) {
    return Operators.attribute(self, name).call(Arguments.of(arguments));
  }
}
