package backproof.trial;

import backproof.array.Storage;
import backproof.numpy.ArrayValue;
import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of a program as they are now, with all that is in them: what is only tried must not
 * spoil them for what is tried next.
 */
final class Kept {
  private final IdentityHashMap<Storage, Storage> arrays = new IdentityHashMap<>();
  private final IdentityHashMap<ListValue, List<Value>> lists = new IdentityHashMap<>();
  private final IdentityHashMap<DictValue, DictValue> dicts = new IdentityHashMap<>();
  private final IdentityHashMap<Instance, Map<String, Value>> objects = new IdentityHashMap<>();

  Kept(Collection<Value> values) {
    values.forEach(this::keep);
  }

  private void keep(Value value) {
    switch (value) {
      case ArrayValue array -> arrays.computeIfAbsent(array.array().storage(), Storage::copy);
      case TupleValue tuple -> tuple.items().forEach(this::keep);
      case ListValue list -> {
        if (lists.put(list, new ArrayList<>(list.items())) == null) {
          new ArrayList<>(list.items()).forEach(this::keep);
        }
      }
      case DictValue dict -> {
        if (dicts.put(dict, dict.copy()) == null) {
          dict.values().forEach(this::keep);
        }
      }
      case Instance object -> {
        if (objects.put(object, new LinkedHashMap<>(object.fields())) == null) {
          new ArrayList<>(object.fields().values()).forEach(this::keep);
          if (Instance.core(object) instanceof TupleValue tuple) {
            keep(tuple);
          }
        }
      }
      default -> {}
    }
  }

  /** Everything as it was. */
  void restore() {
    arrays.forEach(Storage::copyFrom);
    lists.forEach(
        (list, items) -> {
          list.items().clear();
          list.items().addAll(items);
        });
    dicts.forEach(
        (dict, entries) -> {
          dict.clear();
          dict.putAll(entries);
        });
    objects.forEach(
        (object, fields) -> {
          object.fields().clear();
          object.fields().putAll(fields);
        });
  }
}
