package backproof.numpy;

import backproof.array.ArrayException;
import backproof.python.BuiltinType;
import backproof.python.ExceptionTypes;
import backproof.python.Raise;
import backproof.python.Type;
import java.util.function.Supplier;

/** Errors of the array package as the Python exceptions that NumPy raises. */
final class Errors {
  private static final Type FOREIGN =
      BuiltinType.of("NotImplementedError", ExceptionTypes.named("NotImplementedError"));

  private Errors() {}

  /** Runs something that may fail in the array package. */
  static <T> T guarded(Supplier<T> action) {
    try {
      return action.get();
    } catch (ArrayException failure) {
      throw raise(failure);
    }
  }

  static Raise raise(ArrayException failure) {
    String message = String.valueOf(failure.getMessage());
    return Raise.of(
        switch (failure.kind()) {
          case VALUE -> "ValueError";
          case TYPE -> "TypeError";
          case INDEX -> "IndexError";
          case AXIS -> "numpy.exceptions.AxisError";
          case CASTING -> "numpy._core._exceptions._UFuncOutputCastingError";
          case MEMORY -> "numpy._core._exceptions._ArrayMemoryError";
          case LINALG -> "numpy.linalg.LinAlgError";
        },
        message);
  }

  static Raise type(String message) {
    return Raise.typeError(message);
  }

  static Raise value(String message) {
    return Raise.valueError(message);
  }

  static Raise unsupported(String ufunc) {
    return type(
        "ufunc '"
            + ufunc
            + "' not supported for the input types, and the inputs could not be safely coerced to"
            + " any supported types according to the casting rule ''safe''");
  }

  /** The same of elements or a dtype for which there are no arrays here but those in Python. */
  static Raise foreign(String what) {
    return Raise.of(FOREIGN, what + " is not available here");
  }

  static boolean isForeign(Raise raise) {
    return raise.exception().type() == FOREIGN;
  }

  /** What is real NumPy but not covered here. */
  static Raise notCovered(String what) {
    return Raise.of("NotImplementedError", what + " is not available here");
  }
}
