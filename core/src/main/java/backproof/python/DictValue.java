package backproof.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A dict, in the order of insertion. */
public final class DictValue implements Value {
  /** A key as it was first written, and its value. */
  public record Entry(Value key, Value value) {}

  private final Map<Object, Entry> entries = new LinkedHashMap<>();
  private final Type type;

  /** Where changes are made as well: the fields of the object whose {@code __dict__} this is. */
  private Map<String, Value> fields = Map.of();

  private boolean hasFields;

  private DictValue(Type type) {
    this.type = type;
  }

  /** The fields as they are now; what is put in or taken out changes the object. */
  static DictValue ofFields(Map<String, Value> fields) {
    DictValue dict = ofStrings(fields);
    dict.fields = fields;
    dict.hasFields = true;
    return dict;
  }

  public static DictValue empty() {
    return new DictValue(Types.DICT);
  }

  /** An {@code OrderedDict}: it shows its entries as pairs. */
  static DictValue ordered() {
    return new DictValue(Types.ORDERED_DICT);
  }

  public static DictValue ofStrings(Map<String, ? extends Value> values) {
    DictValue dict = empty();
    values.forEach((key, value) -> dict.put(StrValue.of(key), value));
    return dict;
  }

  public Optional<Value> get(Value key) {
    Entry found = entries.get(key.hashKey());
    return found == null ? Optional.empty() : Optional.of(found.value());
  }

  public Optional<Value> get(String key) {
    Entry found = entries.get(key);
    return found == null ? Optional.empty() : Optional.of(found.value());
  }

  public void put(Value key, Value value) {
    Object hash = key.hashKey();
    Entry old = entries.get(hash);
    entries.put(hash, new Entry(old == null ? key : old.key(), value));
    if (hasFields) {
      fields.put(key.str(), value);
    }
  }

  public void put(String key, Value value) {
    put(StrValue.of(key), value);
  }

  public Optional<Value> remove(Value key) {
    Entry old = entries.remove(key.hashKey());
    if (hasFields) {
      fields.remove(key.str());
    }
    return old == null ? Optional.empty() : Optional.of(old.value());
  }

  public void clear() {
    entries.clear();
    if (hasFields) {
      fields.clear();
    }
  }

  public List<Value> keys() {
    return collected(Entry::key);
  }

  public List<Value> values() {
    return collected(Entry::value);
  }

  public List<Entry> entries() {
    return new ArrayList<>(entries.values());
  }

  private List<Value> collected(Function<Entry, Value> part) {
    List<Value> all = new ArrayList<>(entries.size());
    for (Entry entry : entries.values()) {
      all.add(part.apply(entry));
    }
    return all;
  }

  public void putAll(DictValue other) {
    for (Entry entry : other.entries()) {
      put(entry.key(), entry.value());
    }
  }

  public DictValue copy() {
    DictValue copy = new DictValue(type);
    copy.entries.putAll(entries);
    return copy;
  }

  @Override
  public Type type() {
    return type;
  }

  @Override
  public boolean truth() {
    return !entries.isEmpty();
  }

  @Override
  public String repr() {
    if (type == Types.DICT) {
      return Texts.mapping(this);
    }
    String pairs = truth() ? ListValue.of(collected(DictMethods::pair)).repr() : "";
    return type.shortName() + "(" + pairs + ")";
  }

  @Override
  public int length() {
    return entries.size();
  }

  @Override
  public Value item(Value index) {
    Entry found = entries.get(index.hashKey());
    if (found == null) {
      throw Raise.keyError(index);
    }
    return found.value();
  }

  @Override
  public void setItem(Value index, Value value) {
    put(index, value);
  }

  @Override
  public void deleteItem(Value index) {
    if (remove(index).isEmpty()) {
      throw Raise.keyError(index);
    }
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    if (op != BinaryOperator.OR || !(right instanceof DictValue other)) {
      return Optional.empty();
    }
    DictValue merged = copy();
    merged.putAll(other);
    return Optional.of(merged);
  }

  @Override
  public Optional<Value> inPlace(BinaryOperator op, Value right) {
    if (op != BinaryOperator.OR || !(right instanceof DictValue other)) {
      return Optional.empty();
    }
    putAll(other);
    return Optional.of(this);
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    if (!(right instanceof DictValue other)
        || (op != Comparison.EQUAL && op != Comparison.NOT_EQUAL)) {
      return Optional.empty();
    }
    return Optional.of(BoolValue.of(sameAs(other) == (op == Comparison.EQUAL)));
  }

  private boolean sameAs(DictValue other) {
    if (length() != other.length()) {
      return false;
    }
    for (Map.Entry<Object, Entry> each : entries.entrySet()) {
      Entry twin = other.entries.get(each.getKey());
      if (twin == null || !Operators.same(each.getValue().value(), twin.value())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean contains(Value item) {
    return entries.containsKey(item.hashKey());
  }

  @Override
  public Cursor iterate() {
    return cursor(Entry::key);
  }

  /** Walks over one part of each entry; refuses to go on when the size has changed. */
  public Cursor cursor(Function<Entry, Value> part) {
    List<Entry> all = entries();
    int[] next = {0};
    return () -> {
      if (entries.size() != all.size()) {
        throw Raise.runtimeError("dictionary changed size during iteration");
      }
      return next[0] < all.size() ? Optional.of(part.apply(all.get(next[0]++))) : Optional.empty();
    };
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return Operators.method(this, name);
  }
}
