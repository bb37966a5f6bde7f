package backproof.numpy;

import backproof.python.Raise;
import backproof.python.Value;

/** {@code np.dtype(...)}. */
final class DtypeFunction {
  private DtypeFunction() {}

  static Value row(Workspace workspace) {
    return NumpyTypes.DTYPE.withConstructor(
        arguments -> {
          if (arguments.positional().isEmpty()) {
            throw Errors.type("dtype() missing required argument 'dtype' (pos 0)");
          }
          NumpyTypes types = workspace.types();
          try {
            return types.valueOf(arguments.positional().get(0));
          } catch (Raise raise) {
            if (!Errors.isForeign(raise)) {
              throw raise;
            }
            return workspace.objects().function("_dtype").call(arguments);
          }
        });
  }
}
