package backproof.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list. */
public final class ListValue implements Value {
  /** Of this class, so that it is called directly and not through the table of an interface. */
  private final ArrayList<Value> items;

  private ListValue(List<Value> made) {
    this.items = (ArrayList<Value>) made;
  }

  /** A list of its own copy of the items. */
  public static ListValue of(List<? extends Value> items) {
    return new ListValue(new ArrayList<>(items));
  }

  public static ListValue of(Value... items) {
    return of(List.of(items));
  }

  /** The items themselves: a change of this list is a change of the value. */
  public List<Value> items() {
    return items;
  }

  /** The item at a place that is there. */
  Value get(int place) {
    return items.get(place);
  }

  @Override
  public Type type() {
    return Types.LIST;
  }

  @Override
  public boolean truth() {
    return !items.isEmpty();
  }

  @Override
  public String repr() {
    return Texts.sequence("[", items, "]", this);
  }

  @Override
  public int length() {
    return items.size();
  }

  @Override
  public Value item(Value index) {
    if (index instanceof SliceValue slice) {
      return new ListValue(Sequences.slice(items, slice));
    }
    return items.get(Operators.position(index, items.size(), "list"));
  }

  @Override
  public void setItem(Value index, Value value) {
    if (index instanceof SliceValue slice) {
      Sequences.assign(items, slice, value);
    } else {
      items.set(Operators.position(index, items.size(), "list", "list assignment"), value);
    }
  }

  @Override
  public void deleteItem(Value index) {
    if (index instanceof SliceValue slice) {
      Sequences.delete(items, slice);
    } else {
      items.remove(Operators.position(index, items.size(), "list", "list assignment"));
    }
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    if (op == BinaryOperator.ADD) {
      if (right instanceof ListValue other) {
        return Optional.of(new ListValue(Sequences.joined(items, other.items)));
      }
      if (right.reflected(op, this).isPresent()) {
        return Optional.empty();
      }
      throw Raise.typeError(
          "can only concatenate list (not \"" + right.type().name() + "\") to list");
    }
    return repeatedBy(op, right);
  }

  private Optional<Value> repeatedBy(BinaryOperator op, Value times) {
    return op == BinaryOperator.MULTIPLY && times instanceof IntegerNumber n
        ? Optional.of(new ListValue(Sequences.repeated(items, n)))
        : Optional.empty();
  }

  @Override
  public Optional<Value> reflected(BinaryOperator op, Value left) {
    return repeatedBy(op, left);
  }

  @Override
  public Optional<Value> inPlace(BinaryOperator op, Value right) {
    if (op == BinaryOperator.ADD) {
      Optional<Value> sum = right.reflected(op, this);
      if (sum.isPresent()) {
        return sum;
      }
      List<Value> more = Operators.list(right);
      Operators.demandRoom((long) items.size() + more.size());
      items.addAll(more);
      return Optional.of(this);
    }
    if (op == BinaryOperator.MULTIPLY && right instanceof IntegerNumber n) {
      List<Value> result = Sequences.repeated(items, n);
      items.clear();
      items.addAll(result);
      return Optional.of(this);
    }
    return Optional.empty();
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    return right instanceof ListValue other
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
}
