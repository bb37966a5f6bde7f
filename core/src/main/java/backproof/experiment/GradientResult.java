package backproof.experiment;

import backproof.array.NdArray;
import backproof.check.Claim;
import backproof.check.Shapes;
import backproof.python.DictValue;
import backproof.python.ListValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the backward pass returned, and which part of it belongs to which parameter. */
final class GradientResult {
  private final CellFunction function;
  private final Value result;
  private final Numbers numbers;
  private final Map<String, String> chosen;

  /**
   * @param function backward, or forward where the backward cell is empty
   * @param chosen the author's keys by parameter
   */
  GradientResult(CellFunction function, Value result, Numbers numbers, Map<String, String> chosen) {
    this.function = function;
    this.result = result;
    this.numbers = numbers;
    this.chosen = chosen;
  }

  Cell cell() {
    return function.cell();
  }

  String source() {
    return function.name();
  }

  /** Whether a gradient is returned under this name. */
  boolean names(String gradient) {
    if (result instanceof DictValue dict) {
      return dict.get(StrValue.of(gradient)).isPresent();
    }
    return function.returned().contains(gradient);
  }

  boolean isOneArrayLike(NdArray parameter) {
    return numbers
        .array(result)
        .filter(array -> Parameter.shapeOf(array).equals(Parameter.shapeOf(parameter)))
        .isPresent();
  }

  /** What is there, for a sentence: the keys, the names, or the kind of value. */
  String described() {
    if (result instanceof DictValue dict) {
      List<String> keys = dict.keys().stream().map(Value::str).toList();
      return keys.isEmpty() ? "an empty dict" : String.join(", ", keys);
    }
    List<String> names = function.returned().stream().filter(name -> !name.isEmpty()).toList();
    return names.isEmpty() ? "a " + result.type().name() : String.join(", ", names);
  }

  /** The name under which the gradient of a parameter is looked for and shown. */
  String key(String parameter) {
    String override = chosen.get(parameter);
    if (override != null) {
      return override;
    }
    boolean own = !names("d" + parameter) && names(parameter) && result instanceof DictValue;
    return own ? parameter : "d" + parameter;
  }

  List<Claim> claims(List<Parameter> parameters) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      claims.add(claim(parameter, part(parameters, i)));
    }
    return claims;
  }

  private Optional<Value> part(List<Parameter> parameters, int place) {
    String key = key(parameters.get(place).name());
    return switch (result) {
      case DictValue dict -> dict.get(StrValue.of(key));
      case TupleValue tuple -> part(tuple.items(), parameters, place, key);
      case ListValue list -> part(list.items(), parameters, place, key);
      default -> parameters.size() == 1 ? Optional.of(result) : Optional.empty();
    };
  }

  /** By place where there are as many as parameters, else by the name in the return statement. */
  private Optional<Value> part(
      List<Value> items, List<Parameter> parameters, int place, String key) {
    if (items.size() == parameters.size()) {
      return Optional.of(items.get(place));
    }
    int named = function.returned().indexOf(key);
    return named >= 0 && named < items.size() ? Optional.of(items.get(named)) : Optional.empty();
  }

  private Claim claim(Parameter parameter, Optional<Value> value) {
    String key = key(parameter.name());
    if (value.isEmpty()) {
      throw new Mismatch(
          cell(),
          function.line(),
          source() + " returns no gradient for " + parameter.name() + ": expected " + wanted(key),
          "It returns " + described() + ".");
    }
    Optional<NdArray> array = numbers.array(value.get());
    if (array.isEmpty()) {
      throw new Mismatch(
          cell(),
          function.line(),
          "the gradient " + key + " is not a number or an array but " + value.get().type().name(),
          "Return an array of the shape of " + parameter.name() + ".");
    }
    List<Integer> shape = Parameter.shapeOf(array.get());
    if (array.get().size() != parameter.start().size()) {
      throw new Mismatch(
          cell(),
          function.line(),
          "the gradient "
              + key
              + " has shape "
              + Shapes.text(shape)
              + ", but "
              + parameter.name()
              + " has shape "
              + Shapes.text(parameter.shape()),
          "A gradient has one entry for each entry of its parameter.");
    }
    return new Claim(shape, array.get().toDoubles());
  }

  private String wanted(String key) {
    return result instanceof DictValue ? "a key \"" + key + "\"" : "a value for " + key;
  }
}
