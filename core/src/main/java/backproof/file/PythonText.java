package backproof.file;

import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;

/** Pieces of Python source. */
final class PythonText {
  private PythonText() {}

  /** JSON's way of writing a string is one of Python's. */
  static String quoted(String text) {
    return JsonWriter.write(new JsonValue.Text(text));
  }

  /** The text on one line, as it may stand in a comment. */
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(c < ' ' || Character.isSurrogate(c) ? ' ' : c);
    }
    return line.toString().trim();
  }
}
