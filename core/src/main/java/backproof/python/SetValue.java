package backproof.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set; it shows its items in the order they came, small integers in order of size. */
public final class SetValue implements Value {
  private final Map<Object, Value> items = new LinkedHashMap<>();
  private final boolean isFrozen;

  SetValue(boolean isFrozen) {
    this.isFrozen = isFrozen;
  }

  public static SetValue of(List<Value> items) {
    return new SetValue(false).with(items);
  }

  static SetValue frozen(List<Value> items) {
    return new SetValue(true).with(items);
  }

  /** Another set of these items, frozen where this one is. */
  SetValue alike(List<Value> others) {
    return new SetValue(isFrozen).with(others);
  }

  private SetValue with(List<Value> more) {
    more.forEach(this::add);
    return this;
  }

  public void add(Value item) {
    items.putIfAbsent(item.hashKey(), item);
  }

  public boolean remove(Value item) {
    return items.remove(item.hashKey()) != null;
  }

  public void clear() {
    items.clear();
  }

  public List<Value> items() {
    List<Value> all = new ArrayList<>(items.values());
    boolean small =
        all.stream()
            .allMatch(
                v ->
                    v instanceof IntValue n
                        && n.isLong()
                        && n.longValue() >= 0
                        && n.longValue() < 1 << 16);
    if (small) {
      all.sort((a, b) -> ((IntValue) a).order((IntValue) b));
    }
    return all;
  }

  /** The items that are in the other as well, or the ones that are not. */
  SetValue filtered(SetValue other, boolean present) {
    SetValue result = new SetValue(isFrozen);
    for (Value item : items()) {
      if (other.contains(item) == present) {
        result.add(item);
      }
    }
    return result;
  }

  SetValue united(SetValue other) {
    SetValue result = alike(items());
    other.items().forEach(result::add);
    return result;
  }

  @Override
  public Type type() {
    return isFrozen ? Types.FROZENSET : Types.SET;
  }

  @Override
  public boolean truth() {
    return !items.isEmpty();
  }

  @Override
  public String repr() {
    String shown = items.isEmpty() ? "" : Texts.sequence("{", items(), "}", this);
    return isFrozen || items.isEmpty() ? type().name() + "(" + shown + ")" : shown;
  }

  @Override
  public int length() {
    return items.size();
  }

  @Override
  public boolean contains(Value item) {
    return items.containsKey(item.hashKey());
  }

  @Override
  public Cursor iterate() {
    List<Value> all = items();
    int[] next = {0};
    return () -> {
      if (all.size() != items.size()) {
        throw Raise.runtimeError("Set changed size during iteration");
      }
      return next[0] < all.size() ? Optional.of(all.get(next[0]++)) : Optional.empty();
    };
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    if (!(right instanceof SetValue other)) {
      return Optional.empty();
    }
    return switch (op) {
      case OR -> Optional.of(united(other));
      case AND -> Optional.of(filtered(other, true));
      case SUBTRACT -> Optional.of(filtered(other, false));
      case XOR -> Optional.of(filtered(other, false).united(other.filtered(this, false)));
      case ADD, MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO, POWER, MATMUL, SHIFT_LEFT, SHIFT_RIGHT ->
          Optional.empty();
    };
  }

  @Override
  public Optional<Value> inPlace(BinaryOperator op, Value right) {
    if (isFrozen) {
      return Optional.empty();
    }
    Optional<Value> result = binary(op, right);
    result.ifPresent(changed -> become((SetValue) changed));
    return result.map(changed -> this);
  }

  /** Holds what the other holds from now on. */
  void become(SetValue other) {
    Map<Object, Value> all = new LinkedHashMap<>(other.items);
    items.clear();
    items.putAll(all);
  }

  boolean isWithin(SetValue other) {
    return other.items.keySet().containsAll(items.keySet());
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    if (!(right instanceof SetValue other)) {
      return Optional.empty();
    }
    boolean below = isWithin(other);
    boolean above = other.isWithin(this);
    return Optional.of(
        BoolValue.of(
            switch (op) {
              case EQUAL -> below && above;
              case NOT_EQUAL -> !(below && above);
              case LESS -> below && !above;
              case LESS_EQUAL -> below;
              case GREATER -> above && !below;
              case GREATER_EQUAL -> above;
            }));
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return Operators.method(this, name);
  }

  @Override
  public Object hashKey() {
    return isFrozen ? items.keySet() : Value.super.hashKey();
  }
}
