package backproof.python;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A function written in Java: one row of a table of functions. */
public final class BuiltinFunction implements Value {
  /** What the function does with its bound arguments. */
  @FunctionalInterface
  public interface Body {
    Value call(Bound arguments);
  }

  private final String name;
  private final String text;
  private final String doc;
  private final Body body;

  /** Read from the text when first needed: of hundreds of functions a program calls a few. */
  private @Nullable Signature signature;

  private @Nullable DoubleUnaryOperator quick;

  private Type type = Types.BUILTIN;

  private BuiltinFunction(String name, String text, @Documentation String doc, Body body) {
    this.name = name;
    this.text = text;
    this.doc = doc;
    this.body = body;
  }

  /** For example {@code of("sum(a, axis=None, keepdims=False)", "sum of the items", body)}. */
  public static BuiltinFunction of(String signature, @Documentation String doc, Body body) {
    String name = signature.substring(0, signature.indexOf('('));
    return new BuiltinFunction(Signature.plainName(name), signature, doc, body);
  }

  /** The same function, which calls itself otherwise when it refuses its arguments. */
  public BuiltinFunction refusingAs(String other) {
    return new BuiltinFunction(name, other + text.substring(text.indexOf('(')), doc, body);
  }

  public String name() {
    return name;
  }

  /** One line for readers of the reference; a program never sees it, and the browser has none. */
  public String doc() {
    return doc;
  }

  /** The signature as the table has it. */
  public String text() {
    return text;
  }

  /** The same function, with what it does to a plain number. */
  BuiltinFunction ofNumbers(DoubleUnaryOperator rule) {
    BuiltinFunction copy = new BuiltinFunction(name, text, doc, body);
    copy.quick = rule;
    return copy;
  }

  /** The same function, which says that it is of this type. */
  public BuiltinFunction ofType(Type other) {
    BuiltinFunction copy = new BuiltinFunction(name, text, doc, body);
    copy.quick = quick;
    copy.type = other;
    return copy;
  }

  /** The same function under another name. */
  public BuiltinFunction named(String other) {
    return of(other + text.substring(text.indexOf(name) + name.length()), doc, body);
  }

  public Signature signature() {
    Signature known = signature;
    if (known == null) {
      known = Signature.parse(text);
      signature = known;
    }
    return known;
  }

  @Override
  public Type type() {
    return type;
  }

  @Override
  public String repr() {
    return "<built-in function " + name() + ">";
  }

  @Override
  public Value call(Arguments arguments) {
    return body.call(signature().bind(arguments));
  }

  @Override
  public Value callWith(Value... positional) {
    return positional.length == 1 ? of(positional[0]) : body.call(signature().bind(positional));
  }

  /** The same with one argument. */
  Value of(Value argument) {
    DoubleUnaryOperator rule = quick;
    if (rule != null && argument instanceof FloatValue x) {
      return FloatValue.of(rule.applyAsDouble(x.value()));
    }
    return rule != null && argument instanceof PlainNumber x && x.isPlain()
        ? FloatValue.of(rule.applyAsDouble(x.plain()))
        : body.call(signature().bind(argument));
  }

  @Override
  public Optional<Value> findAttribute(String attribute) {
    return switch (attribute) {
      case "__name__", "__qualname__" -> Optional.of(StrValue.of(name()));
      case "__doc__" -> Optional.of(NoneValue.NONE);
      default -> Optional.empty();
    };
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
