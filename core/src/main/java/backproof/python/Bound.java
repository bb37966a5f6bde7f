package backproof.python;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arguments of one call by the names of the parameters. */
public final class Bound {
  private final Signature signature;
  private final @Nullable Value[] values;
  private final int only;

  /** The number of arguments where all are without a name, else -1. */
  Bound(Signature signature, @Nullable Value[] values, int only) {
    this.signature = signature;
    this.values = values;
    this.only = only;
  }

  /** Whether nothing but so many arguments without a name was given. */
  public boolean hasOnly(int count) {
    return only == count;
  }

  /** The name of the function that is called. */
  public String name() {
    return signature.name();
  }

  /** All arguments and defaults by the names of their parameters. */
  public DictValue given() {
    DictValue given = DictValue.empty();
    for (int i = 0; i < values.length; i++) {
      Value value = values[i];
      if (value != null) {
        given.put(signature.nameOf(i), value);
      }
    }
    return given;
  }

  /** The argument, or the parameter's default. */
  public Value get(String parameter) {
    return get(signature.indexOf(parameter));
  }

  /** The first argument; None where there is none. */
  public Value first() {
    Value first = values.length == 0 ? null : values[0];
    return first == null ? NoneValue.NONE : first;
  }

  /** The argument, or empty where it was not given and its default is {@code ?}. */
  public Optional<Value> find(String parameter) {
    return Optional.ofNullable(values[signature.indexOf(parameter)]);
  }

  /** By place in the signature: the quick way. */
  public Value get(int i) {
    Value value = values[i];
    if (value == null) {
      throw new IllegalStateException("no value for parameter " + i);
    }
    return value;
  }

  public boolean isNone(String parameter) {
    return get(parameter) == NoneValue.NONE;
  }

  public boolean truth(String parameter) {
    return get(parameter).truth();
  }

  public double real(String parameter) {
    return Operators.real(get(parameter));
  }

  public int integer(String parameter) {
    return Operators.index(get(parameter));
  }

  /** What a {@code *name} parameter collected. */
  public List<Value> rest(String parameter) {
    return ((TupleValue) get(parameter)).items();
  }

  /** What a {@code **name} parameter collected. */
  public DictValue keywords(String parameter) {
    return (DictValue) find(parameter).orElseGet(DictValue::empty);
  }
}
