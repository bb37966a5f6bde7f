package backproof.python;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** An exception as a value: its class, the arguments it was made with, and own attributes. */
public final class ExceptionValue implements Value {
  private final Type type;
  private List<Value> args;
  private final Map<String, Value> fields = new LinkedHashMap<>();
  private Supplier<String> hint = () -> "";
  private String remedy = "";

  /** Where it was raised first, which it keeps when it is raised again. */
  Optional<Raise.Place> place = Optional.empty();

  private ExceptionValue(Type type, List<Value> args) {
    this.type = type;
    this.args = args;
  }

  public static ExceptionValue of(Type type, String message) {
    return new ExceptionValue(type, List.of(StrValue.of(message)));
  }

  public static ExceptionValue of(Type type, Value... args) {
    return new ExceptionValue(type, List.of(args));
  }

  /** What a traceback adds to the message: a name that may have been meant. */
  ExceptionValue hinting(Supplier<String> newHint) {
    hint = newHint;
    return this;
  }

  /** What to do about it, for the help below the message. */
  ExceptionValue advising(String newRemedy) {
    remedy = newRemedy;
    return this;
  }

  String remedy() {
    return remedy;
  }

  String hint() {
    return hint.get();
  }

  public List<Value> args() {
    return args;
  }

  void setArgs(List<Value> newArgs) {
    args = newArgs;
  }

  @Override
  public Type type() {
    return type;
  }

  @Override
  public String repr() {
    Optional<Value> own = userMethod("__repr__");
    if (own.isPresent()) {
      return own.get().call(Arguments.NONE).str();
    }
    StringBuilder text = new StringBuilder(type.shortName()).append('(');
    for (int i = 0; i < args.size(); i++) {
      text.append(i > 0 ? ", " : "").append(args.get(i).repr());
    }
    return text.append(')').toString();
  }

  @Override
  public String str() {
    Optional<Value> own = userMethod("__str__");
    if (own.isPresent()) {
      return own.get().call(Arguments.NONE).str();
    }
    if (args.isEmpty()) {
      return "";
    }
    if (args.size() == 2 && type.isSubtypeOf(ExceptionTypes.named("OSError"))) {
      Value name = fields.get("filename");
      String file = name == null ? "" : ": " + name.repr();
      return "[Errno " + args.get(0).str() + "] " + args.get(1).str() + file;
    }
    if (args.size() > 1) {
      return TupleValue.of(args).repr();
    }
    boolean isKey = type.isSubtypeOf(ExceptionTypes.named("KeyError"));
    return isKey ? args.get(0).repr() : args.get(0).str();
  }

  private Optional<Value> userMethod(String name) {
    return type.member(name).map(method -> (Value) new BoundMethod(this, method));
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    if (fields.containsKey(name)) {
      return Optional.of(fields.get(name));
    }
    return switch (name) {
      case "args" -> Optional.of(TupleValue.of(args));
      case "__class__" -> Optional.of(type);
      case "value" ->
          type == ExceptionTypes.named("StopIteration")
              ? Optional.of(args.isEmpty() ? NoneValue.NONE : args.get(0))
              : Operators.method(this, name);
      case "msg" ->
          type.isSubtypeOf(ExceptionTypes.named("SyntaxError"))
              ? Optional.of(args.isEmpty() ? NoneValue.NONE : args.get(0))
              : Operators.method(this, name);
      case "add_note" ->
          Optional.of(BuiltinFunction.of("add_note(note, /)", "", b -> noted(b.get(0))));
      case "with_traceback" ->
          Optional.of(BuiltinFunction.of("with_traceback(tb, /)", "", b -> this));
      case "__suppress_context__" -> Optional.of(BoolValue.of(fields.containsKey("__cause__")));
      case "__cause__", "__context__", "__traceback__" -> Optional.of(NoneValue.NONE);
      default -> Operators.method(this, name);
    };
  }

  @Override
  public void setAttribute(String name, Value value) {
    fields.put(name, value);
  }

  private Value noted(Value note) {
    if (fields.computeIfAbsent("__notes__", key -> ListValue.of()) instanceof ListValue notes) {
      notes.items().add(note);
    }
    return NoneValue.NONE;
  }

  /** Notes the exception that was handled when this one came up. */
  void during(ExceptionValue handled) {
    if (handled != this) {
      fields.putIfAbsent("__context__", handled);
    }
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
