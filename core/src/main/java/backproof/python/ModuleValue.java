package backproof.python;

import java.util.Map;
import java.util.Optional;

/** A module: a name and what it holds. */
public final class ModuleValue implements Value {
  private final String name;
  private final Map<String, Value> members;

  public ModuleValue(String name, Map<String, Value> members) {
    this.name = name;
    this.members = members;
  }

  public String name() {
    return name;
  }

  /** What {@code from module import *} brings. */
  public Map<String, Value> members() {
    return members;
  }

  @Override
  public Type type() {
    return Types.MODULE;
  }

  @Override
  public String repr() {
    return "<module '" + name + "'>";
  }

  @Override
  public Optional<Value> findAttribute(String attribute) {
    if (attribute.equals("__name__")) {
      return Optional.of(StrValue.of(name));
    }
    return Optional.ofNullable(members.get(attribute));
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
