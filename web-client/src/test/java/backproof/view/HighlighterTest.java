package backproof.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HighlighterTest {
  private static final Path CASES =
      Path.of(System.getProperty("backproof.root", ".."), "core/src/test/resources/cases");
  private static final String SIGNS = "'\"\\{}#.fF0e-\n :rx\u202e\ud83d";

  @Test
  void wordsHaveTheColoursOfTheEditor() {
    assertThat(coloured("def f(self, x=1.e-7): return x.T  # no\n"))
        .isEqualTo(
            "KEYWORD(def) DEFINITION(f) KEYWORD(self) NUMBER(1.e-7) KEYWORD(return)"
                + " COMMENT(# no)");
    assertThat(coloured("class A:\n  is_in = 0x1f + 4./m - 2j"))
        .isEqualTo("KEYWORD(class) DEFINITION(A) NUMBER(0x1f) NUMBER(4.) NUMBER(2j)");
  }

  @Test
  void aMemberIsNoKeyword() {
    assertThat(coloured("re.match(a.is_x, x.def)")).isEmpty();
  }

  @Test
  void stringsEndWhereTheyEnd() {
    assertThat(coloured("a = 'it\\'s' + rb\"x\" # 'c'"))
        .isEqualTo("STRING('it\\'s') STRING(rb\"x\") COMMENT(# 'c')");
    assertThat(coloured("\"\"\"a\n'b\"\"\" if 1"))
        .isEqualTo("STRING(\"\"\"a\n'b\"\"\") KEYWORD(if) NUMBER(1)");
    assertThat(coloured("x = 'open\ny = 1")).isEqualTo("STRING('open) NUMBER(1)");
  }

  @Test
  void expressionsInTextAreColouredAsCode() {
    assertThat(coloured("f'{{a}} {x if 1 else \"b\"} c'"))
        .isEqualTo(
            "STRING(f'{{a}} ) KEYWORD(if) NUMBER(1) KEYWORD(else) STRING(\"b\") STRING( c')");
    assertThat(coloured("f'{x\ny = 1")).isEqualTo("STRING(f') NUMBER(1)");
  }

  @Test
  void expressionsInExpressionsHaveAnEnd() {
    String deep = "f'{".repeat(100_000);
    assertThat(text(deep)).isEqualTo(deep);
  }

  @Test
  void piecesAreTheSourceWhateverItIs() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (String program : programs()) {
      assertThat(text(program)).isEqualTo(program);
      for (int i = 0; i < 20; i++) {
        String mutated = mutated(program, random);
        assertThat(text(mutated)).as("seed " + seed).isEqualTo(mutated);
      }
    }
  }

  private static String mutated(String program, Random random) {
    StringBuilder mutated = new StringBuilder(program);
    for (int i = 0; i < 5; i++) {
      int at = random.nextInt(mutated.length() + 1);
      mutated.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return mutated.substring(0, random.nextInt(mutated.length() + 1));
  }

  private static List<String> programs() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".py")).toList();
      assertThat(found).hasSizeGreaterThan(100);
      return found.stream().map(HighlighterTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(String source) {
    return Highlighter.pieces(source).stream()
        .map(Highlighter.Piece::text)
        .collect(Collectors.joining());
  }

  private static String coloured(String source) {
    return Highlighter.pieces(source).stream()
        .filter(piece -> piece.kind() != Highlighter.Kind.PLAIN)
        .map(piece -> piece.kind() + "(" + piece.text() + ")")
        .collect(Collectors.joining(" "));
  }
}
