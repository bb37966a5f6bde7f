package backproof.python;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A module: a name and what it holds. */
public final class ModuleValue implements Value {
  /** Members that are made when they are first asked for. */
  public interface Late {
    Optional<Value> find(String name);

    List<String> names();
  }

  private final String name;
  private final Map<String, Value> members;
  private final Optional<Late> late;

  public ModuleValue(String name, Map<String, Value> members) {
    this.name = name;
    this.members = members;
    this.late = Optional.empty();
  }

  public ModuleValue(String name, Map<String, Value> members, Late late) {
    this.name = name;
    this.members = members;
    this.late = Optional.of(late);
  }

  public String name() {
    return name;
  }

  /** What is there already. */
  public Map<String, Value> ready() {
    return members;
  }

  /** What {@code from module import *} brings. */
  public Map<String, Value> members() {
    late.ifPresent(more -> more.names().forEach(this::findAttribute));
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
    Value known = members.get(attribute);
    if (known != null || late.isEmpty() || attribute.startsWith("_")) {
      return Optional.ofNullable(known);
    }
    Optional<Value> found = late.get().find(attribute);
    found.ifPresent(value -> members.put(attribute, value));
    return found;
  }

  @Override
  public void setAttribute(String attribute, Value value) {
    members.put(attribute, value);
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
