package backproof.experiment;

import java.util.List;
import java.util.Map;

/** A JSON document as a tree; objects keep the order in which they were written. */
public sealed interface JsonValue {
  /** {@code null}. */
  record Null() implements JsonValue {}

  /** {@code true} or {@code false}. */
  record Bool(boolean value) implements JsonValue {}

  /** Any number; JSON has no other than finite ones. */
  record Numeral(double value) implements JsonValue {}

  /** A string. */
  record Text(String value) implements JsonValue {}

  /** {@code [...]}. */
  record Array(List<JsonValue> items) implements JsonValue {}

  /** {@code {...}}. */
  record Struct(Map<String, JsonValue> entries) implements JsonValue {}

  /** What a sentence calls this kind of value. */
  default String kind() {
    return switch (this) {
      case Null none -> "null";
      case Bool bool -> "true or false";
      case Numeral number -> "a number";
      case Text text -> "a string";
      case Array array -> "an array";
      case Struct struct -> "an object";
    };
  }
}
