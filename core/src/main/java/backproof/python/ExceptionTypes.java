package backproof.python;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The built-in exception classes, one row each. */
public final class ExceptionTypes {
  private static final Map<String, Type> ALL = new LinkedHashMap<>();

  public static final Type BASE = row("BaseException", Types.OBJECT);
  public static final Type EXCEPTION = row("Exception", BASE);

  /** The end of a budget: no {@code except} catches it. */
  public static final Type STOPPED = exception("Stopped", Types.OBJECT);

  static {
    row("KeyboardInterrupt", BASE);
    row("SystemExit", BASE);
    row("GeneratorExit", BASE);
    row("ArithmeticError", EXCEPTION);
    row("FloatingPointError", of("ArithmeticError"));
    row("OverflowError", of("ArithmeticError"));
    row("ZeroDivisionError", of("ArithmeticError"));
    row("AssertionError", EXCEPTION);
    row("AttributeError", EXCEPTION);
    row("EOFError", EXCEPTION);
    row("ImportError", EXCEPTION);
    row("ModuleNotFoundError", of("ImportError"));
    row("LookupError", EXCEPTION);
    row("IndexError", of("LookupError"));
    row("KeyError", of("LookupError"));
    row("MemoryError", EXCEPTION);
    row("NameError", EXCEPTION);
    row("UnboundLocalError", of("NameError"));
    row("OSError", EXCEPTION);
    row("FileNotFoundError", of("OSError"));
    row("RuntimeError", EXCEPTION);
    row("NotImplementedError", of("RuntimeError"));
    row("RecursionError", of("RuntimeError"));
    row("StopIteration", EXCEPTION);
    row("SyntaxError", EXCEPTION);
    row("IndentationError", of("SyntaxError"));
    row("TabError", of("IndentationError"));
    row("TypeError", EXCEPTION);
    row("ValueError", EXCEPTION);
    row("UnicodeError", of("ValueError"));
    row("UnicodeDecodeError", of("UnicodeError"));
    row("UnicodeEncodeError", of("UnicodeError"));
    row("BufferError", EXCEPTION);
    row("SystemError", EXCEPTION);
    row("PermissionError", of("OSError"));
    row("FileExistsError", of("OSError"));
    row("TimeoutError", of("OSError"));
    row("ConnectionError", of("OSError"));
    ALL.put("IOError", of("OSError"));
    row("Warning", EXCEPTION);
    row("UserWarning", of("Warning"));
    row("RuntimeWarning", of("Warning"));
    row("DeprecationWarning", of("Warning"));
    row("PendingDeprecationWarning", of("Warning"));
    row("FutureWarning", of("Warning"));
    row("SyntaxWarning", of("Warning"));
    row("numpy.exceptions.AxisError", of("ValueError"), of("IndexError"));
    row("numpy.linalg.LinAlgError", of("ValueError"));
    shownAs("UFuncTypeError", "numpy._core._exceptions._UFuncOutputCastingError");
    shownAs("UFuncTypeError", "numpy._core._exceptions._UFuncInputCastingError");
    shownAs("UFuncTypeError", "numpy._core._exceptions._UFuncNoLoopError");
    row("numpy._core._exceptions._ArrayMemoryError", of("MemoryError"));
  }

  private ExceptionTypes() {}

  private static Type row(String name, Type... bases) {
    Type type = exception(name, bases);
    ALL.put(name, type);
    return type;
  }

  /** NumPy's ufunc errors call themselves by the name of their common base. */
  private static void shownAs(String shown, String name) {
    ALL.put(name, exception(name, Map.of("__name__", StrValue.of(shown)), of("TypeError")));
  }

  private static Type exception(String name, Type... bases) {
    return exception(name, Map.of(), bases);
  }

  private static Type exception(String name, Map<String, Value> members, Type... bases) {
    @Nullable Type[] self = new Type[1];
    BuiltinType type =
        BuiltinType.of(name, bases)
            .withMembers(members)
            .withConstructor(
                arguments ->
                    ExceptionValue.of(
                        numbered(java.util.Objects.requireNonNull(self[0]), arguments.positional()),
                        arguments.positional().toArray(new Value[0])));
    self[0] = type;
    return type;
  }

  /** An OSError with a number that has a class of its own is one of those. */
  private static Type numbered(Type type, List<Value> arguments) {
    return type == named("OSError")
            && arguments.size() > 1
            && arguments.get(0) instanceof IntValue number
            && number.toDouble() == 2
        ? named("FileNotFoundError")
        : type;
  }

  private static Type of(String name) {
    return named(name);
  }

  /** A built-in class by its name. */
  public static Type named(String name) {
    Type found = ALL.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no built-in exception is called " + name);
    }
    return found;
  }

  /** All that a program can name without an import. */
  public static Map<String, Type> plain() {
    Map<String, Type> plain = new LinkedHashMap<>();
    ALL.forEach(
        (name, type) -> {
          if (name.indexOf('.') < 0) {
            plain.put(name, type);
          }
        });
    return plain;
  }
}
