package backproof.python;

import backproof.python.syntax.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A Python exception on its way up, with the innermost place of the program it came through. */
public final class Raise extends RuntimeException {
  /** Where in which source (a cell or file) it happened. */
  public record Place(String source, Span span) {}

  private final ExceptionValue exception;
  private Map<String, Value> seen = Map.of();

  private Raise(ExceptionValue exception) {
    super("", null, false, false);
    this.exception = exception;
  }

  public ExceptionValue exception() {
    return exception;
  }

  public String typeName() {
    return exception.type() instanceof UserClass own ? own.shownName() : exception.type().name();
  }

  /** What a traceback writes after the type. */
  @Override
  public String getMessage() {
    return exception.str() + exception.hint();
  }

  public Optional<Place> place() {
    return exception.place;
  }

  /** What the variables of the failing statement held, by name; empty where nobody looked. */
  public Map<String, Value> seen() {
    return seen;
  }

  /** What to do about it, in a sentence; empty where the message says it all. */
  public String remedy() {
    return exception.remedy();
  }

  /** The same exception with advice. */
  Raise advising(String remedy) {
    exception.advising(remedy);
    return this;
  }

  void see(Map<String, Value> values) {
    seen = values;
  }

  /**
   * Gives this exception its place unless a place further in has been noted; a source without a
   * name is not the program's, so its places are passed over.
   */
  public Raise at(String source, Span span) {
    if (exception.place.isEmpty() && !source.isEmpty()) {
      exception.place = Optional.of(new Place(source, span));
      if (isFinal()) {
        exception.setArgs(
            java.util.List.of(StrValue.of(exception.str() + " at line " + span.line())));
      }
    }
    return this;
  }

  /** True for the end of the budget, which no handler of the program may catch. */
  public boolean isFinal() {
    return exception.type() == ExceptionTypes.STOPPED;
  }

  public static Raise of(ExceptionValue exception) {
    return new Raise(exception);
  }

  public static Raise of(Type type, String message) {
    return new Raise(ExceptionValue.of(type, message));
  }

  /** A built-in exception by its name, {@code numpy.exceptions.AxisError} too. */
  public static Raise of(String typeName, String message) {
    return of(ExceptionTypes.named(typeName), message);
  }

  public static Raise typeError(String message) {
    return of("TypeError", message);
  }

  public static Raise valueError(String message) {
    return of("ValueError", message);
  }

  public static Raise indexError(String message) {
    return of("IndexError", message);
  }

  /** KeyError holds the key itself; its message is the key's repr. */
  public static Raise keyError(Value key) {
    return new Raise(ExceptionValue.of(ExceptionTypes.named("KeyError"), key));
  }

  public static Raise nameError(String message) {
    return of("NameError", message);
  }

  public static Raise attributeError(String message) {
    return of("AttributeError", message);
  }

  /** About a name, which the exception keeps. */
  static Raise hinting(String typeName, String message, String name, Supplier<String> hint) {
    ExceptionValue exception =
        ExceptionValue.of(ExceptionTypes.named(typeName), message).hinting(hint);
    exception.setAttribute("name", StrValue.of(name));
    return of(exception);
  }

  public static Raise zeroDivision(String message) {
    return of("ZeroDivisionError", message);
  }

  public static Raise overflow(String message) {
    return of("OverflowError", message);
  }

  public static Raise runtimeError(String message) {
    return of("RuntimeError", message);
  }

  /** Python itself says nothing here; what is too large helps more. */
  public static Raise memoryError(String what) {
    return of("MemoryError", what);
  }

  public static Raise stopIteration(Value... returned) {
    return new Raise(ExceptionValue.of(ExceptionTypes.named("StopIteration"), returned));
  }

  public static Raise stopped(String message) {
    return of(ExceptionTypes.STOPPED, message);
  }
}
