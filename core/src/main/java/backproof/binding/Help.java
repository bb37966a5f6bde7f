package backproof.binding;

import backproof.check.Shapes;
import backproof.numpy.ArrayValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What to do about an error, in plain words; nothing where the message says it all. */
final class Help {
  /** One kind of error: its type, a piece of its message, and the advice. */
  private record Row(String type, String part, String advice) {}

  private static final String CACHED = ": compare with what forward puts into the cache.";
  private static final String PRODUCT =
      "The last axis of the first array must be as long as the first axis of the second: print both"
          + " shapes; .T transposes.";
  private static final String TOO_LARGE = "The arrays are larger than the limits allow.";

  private static final List<Row> ROWS =
      List.of(
          new Row("ValueError", "not aligned", PRODUCT),
          new Row("ValueError", "mismatch in its core dimension", PRODUCT),
          new Row(
              "ValueError",
              "could not be broadcast",
              "Two axes go together if they are equally long or one of them is 1: look for a"
                  + " missing keepdims=True or .T."),
          new Row("ValueError", "could not broadcast", "The two sides have different shapes."),
          new Row(
              "ValueError",
              "not enough values to unpack",
              "The right side has fewer items than the left has names" + CACHED),
          new Row(
              "ValueError",
              "too many values to unpack",
              "The right side has more items than the left has names" + CACHED),
          new Row(
              "NameError",
              "",
              "Names are defined by setup, then forward, then backward. Is it spelled as there?"),
          new Row("KeyError", "", "The dict has no such key; print its keys with print(d.keys())."),
          new Row("IndexError", "", "Indices count from 0, so the last one is the length minus 1."),
          new Row("ZeroDivisionError", "", "Print the number you divide by."),
          new Row("RecursionError", "", "A function calls itself and never stops."),
          new Row("MemoryError", "", TOO_LARGE),
          new Row("numpy._core._exceptions._ArrayMemoryError", "", TOO_LARGE),
          new Row(
              "ModuleNotFoundError",
              "",
              "Only numpy and a few helper modules are known here. Data from a file can be drawn: X"
                  + " = np.random.randn(5, 3)."));

  private static final List<String> ABOUT_SHAPES =
      List.of(
          "shape",
          "aligned",
          "dimension",
          "broadcast",
          "axis",
          "axes",
          "size",
          "bounds",
          "indices");

  private Help() {}

  /**
   * @param seen what the variables of the failing statement held
   */
  static String of(String type, String message, Map<String, Value> seen) {
    String shapes = isAboutShapes(message) ? shapes(seen) : "";
    String advice = advice(type, message);
    return shapes.isEmpty() || advice.isEmpty() ? shapes + advice : shapes + " " + advice;
  }

  private static boolean isAboutShapes(String message) {
    return ABOUT_SHAPES.stream().anyMatch(message::contains);
  }

  /** {@code Here W1 has shape (4, 3), X (5, 2).} */
  private static String shapes(Map<String, Value> seen) {
    List<String> parts = new ArrayList<>();
    seen.forEach(
        (name, value) -> {
          if (value instanceof ArrayValue array && array.array().rank() > 0) {
            String shape = Shapes.text(Parameter.shapeOf(array.array()));
            parts.add(name + (parts.isEmpty() ? " has shape " : " ") + shape);
          }
        });
    return parts.isEmpty() ? "" : "Here " + String.join(", ", parts) + ".";
  }

  private static String advice(String type, String message) {
    for (Row row : ROWS) {
      if (row.type().equals(type) && message.contains(row.part())) {
        return row.advice();
      }
    }
    return message.startsWith("stopped after") ? "Is there a loop that never ends?" : "";
  }
}
