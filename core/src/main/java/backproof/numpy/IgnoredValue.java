package backproof.numpy;

import backproof.python.Arguments;
import backproof.python.BuiltinType;
import backproof.python.Cursor;
import backproof.python.TupleValue;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.Optional;

/** Whatever belongs to a plotting library: every use of it is accepted and does nothing. */
record IgnoredValue(Workspace workspace, String name) implements Value {
  private static final BuiltinType TYPE = BuiltinType.of("ignored", Types.OBJECT);
  static final String NOTE = "plotting calls were ignored";

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<" + name + ">";
  }

  private static final String TYPING =
      " cast NewType TYPE_CHECKING overload final runtime_checkable no_type_check get_type_hints"
          + " Generic Protocol TypedDict ";

  @Override
  public Optional<Value> findAttribute(String attribute) {
    if (name.equals("typing")) {
      if (attribute.equals("NamedTuple")) {
        return new Library(workspace, "collections").find(attribute);
      }
      if (TYPING.contains(" " + attribute + " ")) {
        return new Library(workspace, name).find(attribute);
      }
    }
    return attribute.startsWith("__")
        ? Optional.empty()
        : Optional.of(new IgnoredValue(workspace, name + "." + attribute));
  }

  @Override
  public void setAttribute(String attribute, Value value) {}

  @Override
  public Value call(Arguments arguments) {
    if (!name.startsWith("typing")) {
      workspace.note(NOTE);
    }
    IgnoredValue result = new IgnoredValue(workspace, name + "()");
    return name.endsWith(".subplots") ? TupleValue.of(result, result) : result;
  }

  @Override
  public Value item(Value index) {
    return this;
  }

  @Override
  public void setItem(Value index, Value value) {}

  @Override
  public Cursor iterate() {
    return Optional::empty;
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
