package backproof.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class LettersTest {
  @Test
  void namesMayBeGreekOrAccented() {
    assertThat(List.of("x", "_a1", "\u03b8", "\u03b5_1", "\u00e9t\u00e9", "\u6a5f\u68b0"))
        .allMatch(Letters::isName);
    assertThat(List.of("", "1x", "a b", "\u2202J", "\u2207", "x\u00b2", "\u201cx\u201d", "a-b"))
        .noneMatch(Letters::isName);
  }

  @Test
  void lettersOfTheCommonScriptsAreThoseOfThePlatform() {
    List<String> differing = new ArrayList<>();
    for (char c = 0; c < 0x0590; c++) {
      boolean combines = c >= 0x0300 && c <= 0x036f;
      if (!combines && Character.isDefined(c) && Letters.isLetter(c) != Character.isLetter(c)) {
        differing.add(Integer.toHexString(c));
      }
    }
    // The iota subscript, a letter that Python does not take in names.
    assertThat(differing).containsExactly("37a");
  }

  @Test
  void capitalsOfLatinGreekAndCyrillicAreThoseOfThePlatform() {
    for (String text :
        List.of(
            "Az\u00c4\u00f6\u00ff\u00d7",
            "\u0393\u03b1\u03c2\u03a9",
            "\u0416\u0451\u017e\u013a\u0100")) {
      for (char c : text.toCharArray()) {
        if (c != '\u00ff') {
          assertThat(Letters.upper("" + c)).isEqualTo(("" + c).toUpperCase(Locale.ROOT));
        }
        assertThat(Letters.lower("" + c)).isEqualTo(("" + c).toLowerCase(Locale.ROOT));
      }
    }
    assertThat(Letters.upper("stra\u00dfe")).isEqualTo("STRASSE");
  }

  @Test
  void digitsOfABaseAreAscii() {
    assertThat(Letters.digit('f', 16)).isEqualTo(15);
    assertThat(Letters.digit('F', 16)).isEqualTo(15);
    assertThat(Letters.digit('8', 8)).isEqualTo(-1);
    assertThat(Letters.digit('@', 16)).isEqualTo(-1);
    assertThat(Letters.digit('\u0663', 10)).isEqualTo(-1);
  }
}
