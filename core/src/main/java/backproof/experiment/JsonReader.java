package backproof.experiment;

import backproof.number.Decimal;
import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly (RFC 8259), refusing repeated keys, deep nesting and long texts. */
public final class JsonReader {
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int DEEPEST = 32;

  private final String text;
  private final int deepest;
  private int at;

  private JsonReader(String text, int deepest) {
    this.text = text;
    this.deepest = deepest;
  }

  public static JsonValue read(String text) throws JsonException {
    return read(text, MOST_CHARACTERS, DEEPEST);
  }

  /** For documents that are larger than ours are, such as notebooks with their figures. */
  public static JsonValue read(String text, int mostCharacters, int deepest) throws JsonException {
    JsonReader reader = new JsonReader(text, deepest);
    if (text.length() > mostCharacters) {
      throw reader.problem("the text is longer than " + mostCharacters + " characters");
    }
    reader.skipSpace();
    JsonValue value = reader.value(0);
    if (reader.at < text.length()) {
      throw reader.problem("something follows after the end of the value");
    }
    return value;
  }

  /** One value and the white space behind it. */
  private JsonValue value(int depth) throws JsonException {
    if (depth > deepest) {
      throw problem("nested deeper than " + deepest + " levels");
    }
    JsonValue value =
        switch (peek()) {
          case '{' -> object(depth);
          case '[' -> array(depth);
          case '"' -> new JsonValue.Text(string());
          case 't' -> word("true", new JsonValue.Bool(true));
          case 'f' -> word("false", new JsonValue.Bool(false));
          case 'n' -> word("null", new JsonValue.Null());
          default -> new JsonValue.Numeral(number());
        };
    skipSpace();
    return value;
  }

  private JsonValue object(int depth) throws JsonException {
    Map<String, JsonValue> entries = new LinkedHashMap<>();
    open();
    while (!close('}', entries.isEmpty())) {
      if (peek() != '"') {
        throw problem("expected a key in double quotes");
      }
      int start = at;
      String key = string();
      skipSpace();
      expect(':');
      skipSpace();
      if (entries.containsKey(key)) {
        at = start;
        throw problem("the key \"" + key + "\" is there twice");
      }
      entries.put(key, value(depth + 1));
    }
    return new JsonValue.Struct(entries);
  }

  private JsonValue array(int depth) throws JsonException {
    List<JsonValue> items = new ArrayList<>();
    open();
    while (!close(']', items.isEmpty())) {
      items.add(value(depth + 1));
    }
    return new JsonValue.Array(items);
  }

  private void open() {
    at++;
    skipSpace();
  }

  /** Passes the closing bracket, or the comma before the next item. */
  private boolean close(char bracket, boolean first) throws JsonException {
    if (peek() == bracket) {
      at++;
      return true;
    }
    if (!first) {
      if (peek() != ',') {
        throw problem("expected ',' or '" + bracket + "'");
      }
      at++;
      skipSpace();
    }
    return false;
  }

  private JsonValue word(String word, JsonValue value) throws JsonException {
    if (!text.startsWith(word, at)) {
      throw problem("expected a value");
    }
    at += word.length();
    return value;
  }

  private String string() throws JsonException {
    StringBuilder result = new StringBuilder();
    at++;
    while (peek() != '"') {
      char c = text.charAt(at);
      if (c < ' ') {
        throw problem("a control character in a string must be escaped");
      }
      at++;
      result.append(c == '\\' ? escape() : c);
    }
    at++;
    return result.toString();
  }

  private char escape() throws JsonException {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hexadecimal();
      default -> {
        at--;
        throw problem("unknown escape");
      }
    };
  }

  private char hexadecimal() throws JsonException {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Letters.digit(peek(), 16);
      if (digit < 0) {
        throw problem("expected four hexadecimal digits");
      }
      code = 16 * code + digit;
      at++;
    }
    return (char) code;
  }

  private double number() throws JsonException {
    int start = at;
    skip('-');
    int whole = at;
    int digits = skipDigits();
    boolean leadingZero = digits > 1 && text.charAt(whole) == '0';
    boolean good = digits > 0 && !leadingZero;
    if (skip('.')) {
      good &= skipDigits() > 0;
    }
    if (skip('e') || skip('E')) {
      if (!skip('-')) {
        skip('+');
      }
      good &= skipDigits() > 0;
    }
    double value = good ? Decimal.parse(text.substring(start, at)) : 0;
    if (!good || !Double.isFinite(value)) {
      boolean nothing = at == start;
      at = start;
      throw problem(nothing ? "expected a value" : "not a number that JSON allows");
    }
    return value;
  }

  private int skipDigits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - start;
  }

  private boolean skip(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private void expect(char c) throws JsonException {
    if (peek() != c) {
      throw problem("expected '" + c + "'");
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() throws JsonException {
    if (at >= text.length()) {
      throw problem("the text ends too early");
    }
    return text.charAt(at);
  }

  private JsonException problem(String message) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < Math.min(at, text.length()); i++) {
      boolean newLine = text.charAt(i) == '\n';
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + 1;
    }
    return new JsonException(message, line, column);
  }
}
