package backproof.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules that a look at the text of the sources can decide. */
final class HouseRulesTest {
  private static final int LONGEST_FILE = 400;

  /** Differs between the JVM and TeaVM, so only {@code number} may decide how it is done. */
  private static final Pattern ARITHMETIC_OF_THE_PLATFORM =
      Pattern.compile(
          "\\bStrictMath\\.|\\bMath\\.(?!abs\\b|min\\b|max\\b|floor\\b|ceil\\b|sqrt\\b|floorMod\\b|floorDiv\\b)\\w+\\("
              + "|Double\\.(parseDouble|toString)\\(|Float\\.(parseFloat|toString)\\(|String\\.format\\(|\\.formatted\\(");

  /** Missing in the browser's library, or bringing tables and engines there that hardly serve. */
  private static final Pattern TOO_MUCH_FOR_A_BROWSER =
      Pattern.compile(
          "\\.lines\\(\\)|\\.split\\(|\\.strip(Leading|Trailing|Indent)?\\(|\\.isBlank\\(|\\bBigDecimal\\b|java\\.util\\.regex"
              + "|\\.to(Upper|Lower)Case\\(|Character\\.(is(Letter|Digit|Whitespace)|digit)\\w*\\(");

  /** Text that goes into a page as it is: one package is trusted with it. */
  private static final Pattern RAW_MARKUP =
      Pattern.compile(
          "\\brawHtml\\(|\\bUnescapedText\\b|TagCreator\\.(script|style|join|rawHtml)\\b");

  private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

  private static final Pattern TEXT_BLOCK = Pattern.compile("(?s)\"\"\".*?\"\"\"");

  private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

  /**
   * From a fresh clone the search for a browser, itself a test class, once kept it from starting.
   */
  @Test
  void startingCompilesNoTestsAndLooksForNoBrowser() {
    String pom = Sources.read(Sources.parentPom());
    String profile = pom.substring(pom.indexOf("<id>start</id>"));
    assertThat(profile.substring(0, profile.indexOf("</properties>")))
        .contains("<maven.test.skip>true</maven.test.skip>", "<skipTests>true</skipTests>");
  }

  @Test
  void onlyTheNumberPackageUsesThePlatformsArithmeticAndNumberText() {
    assertThat(
            offenders(
                Sources.main(),
                file -> inBrowser(file) && !name(file).contains("/backproof/number/"),
                ARITHMETIC_OF_THE_PLATFORM))
        .isEmpty();
  }

  @Test
  void coreAndViewsUseNothingThatIsTooMuchForABrowser() {
    assertThat(
            offenders(
                Sources.main(),
                file -> inBrowser(file) && !name(file).contains("/backproof/build/"),
                TOO_MUCH_FOR_A_BROWSER))
        .isEmpty();
  }

  @Test
  void rawMarkupStaysInTheMarkupPackage() {
    Predicate<Path> elsewhere =
        file -> name(file).contains("/view/") && !name(file).contains("/view/markup/");
    assertThat(offenders(Sources.main(), elsewhere, RAW_MARKUP)).isEmpty();
  }

  @Test
  void noFileIsTooLongToRead() {
    assertThat(Sources.all())
        .filteredOn(file -> Sources.read(file).lines().count() > LONGEST_FILE)
        .map(Sources::name)
        .isEmpty();
  }

  @Test
  void nothingIsLeftOpen() {
    Predicate<Path> notThisFile = file -> !name(file).endsWith("HouseRulesTest.java");
    assertThat(offenders(Sources.all(), notThisFile, LEFT_OPEN)).isEmpty();
  }

  private static boolean inBrowser(Path file) {
    return name(file).startsWith("core/") || name(file).startsWith("web-client/");
  }

  private static List<String> offenders(List<Path> files, Predicate<Path> chosen, Pattern pattern) {
    return files.stream()
        .filter(chosen)
        .flatMap(
            file ->
                TEXT_BLOCK
                    .matcher(Sources.read(file))
                    .replaceAll("\"\"")
                    .lines()
                    .filter(line -> pattern.matcher(code(line)).find())
                    .map(line -> name(file) + ": " + line.strip()))
        .toList();
  }

  /** The line without what it says in comments and in strings, where script code may stand. */
  private static String code(String line) {
    return line.strip().startsWith("*") ? "" : STRING.matcher(line).replaceAll("\"\"");
  }

  private static String name(Path file) {
    return Sources.name(file);
  }
}
