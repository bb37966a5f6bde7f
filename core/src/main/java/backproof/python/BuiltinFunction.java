package backproof.python;

import java.util.Optional;

/** A function written in Java: one row of a table of functions. */
public final class BuiltinFunction implements Value {
  /** What the function does with its bound arguments. */
  @FunctionalInterface
  public interface Body {
    Value call(Bound arguments);
  }

  private final Signature signature;
  private final String doc;
  private final Body body;

  private BuiltinFunction(Signature signature, String doc, Body body) {
    this.signature = signature;
    this.doc = doc;
    this.body = body;
  }

  /** For example {@code of("sum(a, axis=None, keepdims=False)", "sum of the items", body)}. */
  public static BuiltinFunction of(String signature, String doc, Body body) {
    return new BuiltinFunction(Signature.parse(signature), doc, body);
  }

  public String name() {
    return signature.name();
  }

  public String doc() {
    return doc;
  }

  public Signature signature() {
    return signature;
  }

  @Override
  public Type type() {
    return Types.BUILTIN;
  }

  @Override
  public String repr() {
    return "<built-in function " + name() + ">";
  }

  @Override
  public Value call(Arguments arguments) {
    return body.call(signature.bind(arguments));
  }

  @Override
  public Optional<Value> findAttribute(String attribute) {
    return switch (attribute) {
      case "__name__", "__qualname__" -> Optional.of(StrValue.of(name()));
      case "__doc__" -> Optional.of(StrValue.of(doc));
      default -> Optional.empty();
    };
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
