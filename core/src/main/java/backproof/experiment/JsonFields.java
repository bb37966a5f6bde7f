package backproof.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of one JSON object, each with the kind of value that is wanted of it. */
final class JsonFields {
  private final String path;
  private final Map<String, JsonValue> entries;

  private JsonFields(String path, Map<String, JsonValue> entries) {
    this.path = path;
    this.entries = entries;
  }

  /**
   * @param path the key of the object, with a dot behind it; empty for the whole document
   */
  static JsonFields of(JsonValue value, String path, List<String> known)
      throws ExperimentException {
    String name = path.isEmpty() ? "the experiment" : quoted(path.substring(0, path.length() - 1));
    if (!(value instanceof JsonValue.Struct object)) {
      throw new ExperimentException(name + " must be an object, not " + value.kind());
    }
    for (String key : object.entries().keySet()) {
      if (!known.contains(key)) {
        throw new ExperimentException(
            "unknown key " + quoted(path + key) + "; known: " + String.join(", ", known));
      }
    }
    return new JsonFields(path, object.entries());
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  JsonValue value(String key) throws ExperimentException {
    JsonValue value = entries.get(key);
    if (value == null) {
      throw new ExperimentException("the key " + quoted(path + key) + " is missing");
    }
    return value;
  }

  String text(String key) throws ExperimentException {
    if (value(key) instanceof JsonValue.Text text) {
      return text.value();
    }
    throw wanted(key, "a string");
  }

  String text(String key, String otherwise) throws ExperimentException {
    return has(key) ? text(key) : otherwise;
  }

  double number(String key) throws ExperimentException {
    if (value(key) instanceof JsonValue.Numeral number) {
      return number.value();
    }
    throw wanted(key, "a number");
  }

  double share(String key, double otherwise) throws ExperimentException {
    double value = has(key) ? number(key) : otherwise;
    if (!(value > 0 && value <= 1)) {
      throw wanted(key, "above 0 and at most 1");
    }
    return value;
  }

  long whole(String key, long least, long most) throws ExperimentException {
    double value = number(key);
    if (!(value >= least && value <= most) || value != Math.floor(value)) {
      throw wanted(key, "a whole number from " + least + " to " + most);
    }
    return (long) value;
  }

  List<String> texts(String key) throws ExperimentException {
    List<String> texts = new ArrayList<>();
    if (has(key)) {
      if (!(value(key) instanceof JsonValue.Array array)) {
        throw wanted(key, "an array of strings");
      }
      for (JsonValue item : array.items()) {
        if (!(item instanceof JsonValue.Text text)) {
          throw wanted(key, "an array of strings");
        }
        texts.add(text.value());
      }
    }
    return List.copyOf(texts);
  }

  Map<String, String> textMap(String key) throws ExperimentException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (has(key)) {
      if (!(value(key) instanceof JsonValue.Struct object)) {
        throw wanted(key, "an object of strings");
      }
      for (Map.Entry<String, JsonValue> entry : object.entries().entrySet()) {
        if (!(entry.getValue() instanceof JsonValue.Text text)) {
          throw wanted(key + "." + entry.getKey(), "a string");
        }
        texts.put(entry.getKey(), text.value());
      }
    }
    return texts;
  }

  ExperimentException wanted(String key, String what) {
    return new ExperimentException(quoted(path + key) + " must be " + what);
  }

  private static String quoted(String key) {
    return "\"" + key + "\"";
  }
}
