package backproof.python;

import java.util.Optional;

/** An iterator or generator: one pass that can be held. */
public record IteratorValue(String typeName, Cursor cursor) implements Value {
  @Override
  public Type type() {
    return typeName.equals("generator") ? Types.GENERATOR : BuiltinType.of(typeName, Types.OBJECT);
  }

  @Override
  public String repr() {
    return "<" + typeName + " object at " + Texts.address(this) + ">";
  }

  @Override
  public Cursor iterate() {
    return cursor;
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    if (name.equals("__next__")) {
      return method("__next__(/)", b -> cursor.next().orElseThrow(this::end));
    }
    if (!(cursor instanceof Generator generator)) {
      return Optional.empty();
    }
    return switch (name) {
      case "send" ->
          method(
              "send(value, /)",
              b -> resume(generator, b.get(0), Optional.empty()).orElseThrow(this::end));
      case "throw" ->
          method(
              "throw(exception, /)",
              b ->
                  resume(generator, NoneValue.NONE, Optional.of(Raise.of(raised(b.get(0)))))
                      .orElseThrow(this::end));
      case "close" ->
          method(
              "close(/)",
              b -> {
                generator.close();
                return NoneValue.NONE;
              });
      default -> Optional.empty();
    };
  }

  private static Optional<Value> method(String signature, BuiltinFunction.Body body) {
    return Optional.of(BuiltinFunction.of(signature, "", body));
  }

  private static ExceptionValue raised(Value value) {
    return StatementCompiler.exceptionOf(value);
  }

  /** Goes on with what a generator's user sends; other iterators take nothing in. */
  static Optional<Value> resume(Cursor cursor, Value sent, Optional<Raise> thrown) {
    if (cursor instanceof Generator generator) {
      return generator.resume(sent, thrown);
    }
    if (thrown.isPresent()) {
      throw thrown.get();
    }
    return cursor.next();
  }

  /** The exception that says there are no more items; a generator's holds what it returned. */
  Raise end() {
    Value returned = cursor instanceof Generator generator ? generator.returned() : NoneValue.NONE;
    return returned == NoneValue.NONE ? Raise.stopIteration() : Raise.stopIteration(returned);
  }

  @Override
  public Object hashKey() {
    return cursor;
  }
}
