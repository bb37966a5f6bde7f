package backproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTest {
  private static String written(String json) throws JsonException {
    return JsonWriter.write(JsonReader.read(json));
  }

  private static void refuses(String json, String message) {
    assertThatThrownBy(() -> JsonReader.read(json))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining(message);
  }

  @Test
  void everyKindOfValueReadsAndWrites() throws Exception {
    assertThat(written(" { \"b\" : [ 1 , -2.5e3, true, false, null ] , \"a\" : { } } "))
        .isEqualTo("{\"b\":[1,-2500,true,false,null],\"a\":{}}");
    assertThat(written("\"\\u0041\\n\\\"\\\\\\/ é \\u0007\""))
        .isEqualTo("\"A\\n\\\"\\\\/ é \\u0007\"");
    assertThat(written("[]")).isEqualTo("[]");
  }

  @Test
  void theCanonicalFormSortsKeys() throws Exception {
    assertThat(JsonWriter.canonical(JsonReader.read("{\"b\":1,\"a\":{\"d\":1,\"c\":2}}")))
        .isEqualTo("{\"a\":{\"c\":2,\"d\":1},\"b\":1}");
  }

  @Test
  void halfASurrogatePairIsEscaped() throws Exception {
    assertThat(written("\"\\ud83d\"")).isEqualTo("\"\\ud83d\"");
    assertThat(written("\"\\ud83d\\ude00\"")).isEqualTo("\"\ud83d\ude00\"");
  }

  @Test
  void whatIsNotJsonIsRefusedWithItsPlace() {
    refuses("", "ends too early (line 1, column 1)");
    refuses("{\"a\": 1,\n \"a\": 2}", "the key \"a\" is there twice (line 2, column 2)");
    refuses("[1, 2", "ends too early");
    refuses("[1 2]", "expected ',' or ']'");
    refuses("[1,]", "expected a value");
    refuses("{'a': 1}", "double quotes");
    refuses("01", "not a number");
    refuses("1.", "not a number");
    refuses("1e999", "not a number");
    refuses("NaN", "expected a value");
    refuses("1 1", "something follows");
    refuses("\"a\nb\"", "control character");
    refuses("\"\\x\"", "unknown escape");
    refuses("[".repeat(40), "nested deeper than 32 levels");
  }
}
