package backproof.numpy;

import backproof.python.Arguments;
import backproof.python.BuiltinType;
import backproof.python.Type;
import backproof.python.Types;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A name of NumPy that is not covered here: it can be imported, and says so when it is used. */
record RefusedValue(String name) implements Value {
  private static final BuiltinType TYPE = BuiltinType.of("refused", Types.OBJECT);

  static final String RANDOM =
      "BitGenerator hypergeometric logseries MT19937 "
          + "noncentral_chisquare noncentral_f PCG64 PCG64DXSM Philox "
          + "random_integers SeedSequence SFC64 tomaxint vonmises wald zipf";

  static final String LINALG = "tensorinv tensorsolve vecdot";

  /** What arrays and NumPy scalars have as well. */
  static final String ARRAY =
      "byteswap ctypes data device dump dumps getfield setfield to_device tofile";

  /** The names in such a text, which costs a browser less than a list of them. */
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
      names.add(text.substring(from, to));
      from = to + 1;
    }
    names.add(text.substring(from));
    return names;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<" + name + ", which is not available here>";
  }

  @Override
  public Value call(Arguments arguments) {
    throw Errors.notCovered(name);
  }

  @Override
  public Value item(Value index) {
    throw Errors.notCovered(name);
  }

  @Override
  public Optional<Value> findAttribute(String attribute) {
    if (attribute.startsWith("__")) {
      return Optional.empty();
    }
    throw Errors.notCovered(name + "." + attribute);
  }

  @Override
  public Object hashKey() {
    return this;
  }
}
