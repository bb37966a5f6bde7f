package backproof.python;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The arguments of one call: positional ones, then keywords in the order written. */
public record Arguments(List<Value> positional, Map<String, Value> keywords) {
  public static final Arguments NONE = new Arguments(List.of(), Map.of());

  public static Arguments of(Value... positional) {
    return new Arguments(Arrays.asList(positional), Map.of());
  }
}
