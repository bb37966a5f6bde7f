package backproof.numpy;

import backproof.array.DType;
import backproof.array.Elementwise;
import backproof.array.NdArray;
import backproof.array.Operation;
import backproof.array.Shape;
import backproof.array.Targets;
import backproof.array.UnaryFunction;
import backproof.python.Raise;
import java.util.Optional;

/** Element by element functions with NumPy's choice of dtype. */
final class Ufuncs {
  private Ufuncs() {}

  static NdArray apply(Workspace workspace, UnaryUfunc ufunc, NdArray array) {
    if (array.dtype() == DType.TEXT) {
      throw Errors.unsupported(ufunc.label());
    }
    DType loop = ufunc.loop(array.dtype());
    boolean rounding =
        ufunc == UnaryUfunc.FLOOR || ufunc == UnaryUfunc.CEIL || ufunc == UnaryUfunc.TRUNC;
    if (rounding && !loop.isFloating()) {
      return workspace.copy(array);
    }
    return workspace.apply(ufunc.operation(loop), workspace.cast(array, loop));
  }

  static NdArray apply(Workspace workspace, BinaryUfunc ufunc, Operand a, Operand b) {
    if (a.array().dtype() == DType.TEXT || b.array().dtype() == DType.TEXT) {
      return workspace.texts().computed(workspace, ufunc, a.array(), b.array());
    }
    DType loop = ufunc.loop(a, b);
    NdArray left = workspace.cast(a.array(), loop);
    if (ufunc == BinaryUfunc.POWER) {
      Optional<UnaryFunction> simple = ArrayOperators.simplePower(workspace, b.array(), loop);
      if (simple.isPresent()) {
        return workspace.apply(new Elementwise.Unary(simple.get()), left);
      }
    }
    NdArray right = workspace.cast(b.array(), loop);
    checkPowers(ufunc, loop, left, right);
    return workspace.apply(ufunc.operation(loop), left, right);
  }

  /** {@code target = ufunc(target, b)} in the target's own memory. */
  static void applyInto(Workspace workspace, BinaryUfunc ufunc, NdArray target, Operand b) {
    Operand a = Operand.strong(target);
    DType loop = ufunc.loop(a, b);
    checkCasting(ufunc.label(), ufunc.result(loop), target.dtype(), ufunc, loop, b.array());
    NdArray left = workspace.cast(target, loop);
    Operation operation = ufunc.operation(loop);
    Errors.guarded(
        () -> {
          Targets.check(operation, target, left, b.array());
          return target;
        });
    if (ufunc == BinaryUfunc.POWER) {
      Optional<UnaryFunction> simple = ArrayOperators.simplePower(workspace, b.array(), loop);
      if (simple.isPresent()) {
        workspace.applyInto(new Elementwise.Unary(simple.get()), target, left);
        return;
      }
    }
    workspace.applyInto(operation, target, left, workspace.cast(b.array(), loop));
  }

  private static void checkCasting(
      String name, DType from, DType to, BinaryUfunc ufunc, DType loop, NdArray right) {
    checkPowers(ufunc, loop, right, right);
    if (!canCast(from, to)) {
      throw cannotStore(name, from.label(), to);
    }
  }

  /** Writes a finished result into an array given as {@code out} or by an in-place operator. */
  static void store(Workspace workspace, String name, NdArray result, NdArray target) {
    if (!canCast(result.dtype(), target.dtype())) {
      throw cannotStore(name, result.dtype().label(), target.dtype());
    }
    workspace.applyInto(new Elementwise.Copy(target.dtype()), target, result);
  }

  static Raise cannotStore(String name, String from, DType to) {
    return Raise.of(
        "numpy._core._exceptions._UFuncOutputCastingError",
        cannotCast("'" + name + "' output", from, to));
  }

  static String cannotCast(String what, String from, DType to) {
    return "Cannot cast ufunc "
        + what
        + " from dtype('"
        + from
        + "') to dtype('"
        + to.label()
        + "') with casting rule 'same_kind'";
  }

  /** NumPy's "same_kind": within a kind any way, and up from bool over int to float. */
  static boolean canCast(DType from, DType to) {
    boolean loses = to.isUnsigned() && from.isInteger() && !from.isUnsigned();
    return !loses
        && (from.compareTo(to) <= 0
            || (from.isFloating() && to.isFloating())
            || (from.isInteger() && to.isInteger()));
  }

  private static void checkPowers(BinaryUfunc ufunc, DType loop, NdArray bases, NdArray exponents) {
    if (ufunc != BinaryUfunc.POWER || !loop.isInteger()) {
      return;
    }
    Errors.guarded(() -> Shape.broadcast(bases.shape(), exponents.shape()));
    for (int i = 0; i < exponents.size(); i++) {
      if (exponents.longAt(i) < 0) {
        throw Errors.value("Integers to negative integer powers are not allowed.");
      }
    }
  }
}
