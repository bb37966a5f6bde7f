package backproof.binding;

import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.Value;

/** A place inside an object, a dict or a list that holds one value. */
sealed interface Holder {
  void put(Value value);

  /** What is there now; None where nothing is. */
  Value get();

  /** An attribute. */
  record Field(Instance owner, String name) implements Holder {
    @Override
    public void put(Value value) {
      owner.fields().put(name, value);
    }

    @Override
    public Value get() {
      return owner.fields().getOrDefault(name, NoneValue.NONE);
    }
  }

  /** The value of a key. */
  record Key(DictValue dict, Value key) implements Holder {
    @Override
    public void put(Value value) {
      dict.put(key, value);
    }

    @Override
    public Value get() {
      return dict.get(key).orElse(NoneValue.NONE);
    }
  }

  /** An item of a tuple, where an array is moved and nothing can be put. */
  record Fixed(Value get) implements Holder {
    @Override
    public void put(Value value) {}
  }

  /** An item; a list that has become shorter is left alone. */
  record Item(ListValue list, int index) implements Holder {
    @Override
    public void put(Value value) {
      if (index < list.items().size()) {
        list.items().set(index, value);
      }
    }

    @Override
    public Value get() {
      return index < list.items().size() ? list.items().get(index) : NoneValue.NONE;
    }
  }
}
