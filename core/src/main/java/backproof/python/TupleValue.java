package backproof.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tuple. */
public final class TupleValue implements Value {
  public static final TupleValue EMPTY = new TupleValue(List.of());

  private final List<Value> items;

  private TupleValue(List<Value> items) {
    this.items = items;
  }

  public static TupleValue of(List<? extends Value> items) {
    return new TupleValue(List.copyOf(items));
  }

  public static TupleValue of(Value... items) {
    return new TupleValue(List.of(items));
  }

  /** A tuple of just these, which nobody else keeps. */
  static TupleValue owning(List<Value> items) {
    return new TupleValue(items);
  }

  public List<Value> items() {
    return items;
  }

  @Override
  public Type type() {
    return Types.TUPLE;
  }

  @Override
  public boolean truth() {
    return !items.isEmpty();
  }

  @Override
  public String repr() {
    return Texts.sequence("(", items, items.size() == 1 ? ",)" : ")", this);
  }

  @Override
  public int length() {
    return items.size();
  }

  @Override
  public Value item(Value index) {
    if (index instanceof SliceValue slice) {
      List<Value> part = Sequences.slice(items, slice);
      return slice.step() == NoneValue.NONE && part.size() == items.size() ? this : of(part);
    }
    return items.get(Operators.position(index, items.size(), "tuple"));
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    if (op == BinaryOperator.ADD) {
      if (right instanceof TupleValue other) {
        return Optional.of(of(Sequences.joined(items, other.items)));
      }
      if (right.reflected(op, this).isPresent()) {
        return Optional.empty();
      }
      throw Raise.typeError(
          "can only concatenate tuple (not \"" + right.type().name() + "\") to tuple");
    }
    return repeatedBy(op, right);
  }

  private Optional<Value> repeatedBy(BinaryOperator op, Value times) {
    return op == BinaryOperator.MULTIPLY && times instanceof IntegerNumber n
        ? Optional.of(of(Sequences.repeated(items, n)))
        : Optional.empty();
  }

  @Override
  public Optional<Value> reflected(BinaryOperator op, Value left) {
    return repeatedBy(op, left);
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    return right instanceof TupleValue other
        ? Optional.of(Sequences.compare(op, items, other.items))
        : Optional.empty();
  }

  @Override
  public boolean contains(Value item) {
    return Sequences.indexOf(items, item, 0, items.size()) >= 0;
  }

  @Override
  public Cursor iterate() {
    return Cursor.over(items::size, items::get);
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return Operators.method(this, name);
  }

  @Override
  public Object hashKey() {
    List<Object> keys = new ArrayList<>();
    for (Value item : items) {
      keys.add(item.hashKey());
    }
    return keys;
  }
}
