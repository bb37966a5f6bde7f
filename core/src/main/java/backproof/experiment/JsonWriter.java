package backproof.experiment;

import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes JSON on one line, with the shortest digits that read back as the same number. */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder();
  private final boolean sorted;

  private JsonWriter(boolean sorted) {
    this.sorted = sorted;
  }

  /** Keys in the order of the tree. */
  public static String write(JsonValue value) {
    return write(value, false);
  }

  /** One text for one content: keys in the order of their UTF-16 units, as in RFC 8785. */
  public static String canonical(JsonValue value) {
    return write(value, true);
  }

  private static String write(JsonValue value, boolean sorted) {
    JsonWriter writer = new JsonWriter(sorted);
    writer.value(value);
    return writer.out.toString();
  }

  private void value(JsonValue value) {
    switch (value) {
      case JsonValue.Null none -> out.append("null");
      case JsonValue.Bool bool -> out.append(bool.value());
      case JsonValue.Numeral number -> out.append(Decimal.json(number.value()));
      case JsonValue.Text text -> string(text.value());
      case JsonValue.Array array -> array(array);
      case JsonValue.Struct object -> object(object);
    }
  }

  private void array(JsonValue.Array array) {
    String between = "[";
    for (JsonValue item : array.items()) {
      out.append(between);
      value(item);
      between = ",";
    }
    out.append(array.items().isEmpty() ? "[]" : "]");
  }

  private void object(JsonValue.Struct object) {
    List<Map.Entry<String, JsonValue>> entries = new ArrayList<>(object.entries().entrySet());
    if (sorted) {
      entries.sort(Map.Entry.comparingByKey());
    }
    String between = "{";
    for (Map.Entry<String, JsonValue> entry : entries) {
      out.append(between);
      string(entry.getKey());
      out.append(':');
      value(entry.getValue());
      between = ",";
    }
    out.append(entries.isEmpty() ? "{}" : "}");
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text, i);
    }
    out.append('"');
  }

  private void character(String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> {
        if (c < ' ' || isLoneSurrogate(text, i)) {
          escape(c);
        } else {
          out.append(c);
        }
      }
    }
  }

  /** Half a pair has no UTF-8 form, so it travels as an escape. */
  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append("0123456789abcdef".charAt((c >> shift) & 15));
    }
  }
}
