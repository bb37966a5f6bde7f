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
    return name.equals("__next__")
        ? Optional.of(
            BuiltinFunction.of(
                "__next__(/)",
                "the next item",
                b -> cursor.next().orElseThrow(Raise::stopIteration)))
        : Optional.empty();
  }

  @Override
  public Object hashKey() {
    return cursor;
  }
}
