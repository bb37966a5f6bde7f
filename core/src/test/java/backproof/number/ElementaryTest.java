package backproof.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accuracy against true values of 120 digits; resources/number/elementary.py makes them. */
final class ElementaryTest {
  private static final List<String> GOLDEN = lines("/number/elementary.txt");

  static List<String> lines(String resource) {
    try (InputStream in = ElementaryTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The bounds are a little above the worst of 30,000 points of the same kind. */
  @ParameterizedTest
  @CsvSource({
    "exp, 0.61", "expm1, 0.78", "log, 0.53", "log1p, 0.54", "log2, 0.51", "log10, 0.51",
    "sin, 0.68", "cos, 0.68", "tan, 0.83", "asin, 0.60", "acos, 0.57", "atan, 0.62",
    "atan2, 0.57", "sinh, 0.63", "cosh, 0.63", "tanh, 0.69", "asinh, 0.51", "acosh, 0.51",
    "atanh, 0.51", "pow, 0.61", "hypot, 0.51", "cbrt, 0.51", "fmod, 0"
  })
  void staysWithinItsBoundInUlps(String function, double bound) {
    List<String> points = GOLDEN.stream().filter(line -> line.startsWith(function + " ")).toList();
    assertThat(points).hasSizeGreaterThan(100);
    for (String line : points) {
      String[] part = line.split(" ");
      int last = part.length - 1;
      double nearest = bits(part[last - 1]);
      double found = call(function, bits(part[1]), bits(part[last - 2]));
      double error = (found - nearest) / Math.ulp(nearest) - Double.parseDouble(part[last]);
      assertThat(Math.abs(error)).as(line).isLessThanOrEqualTo(bound);
    }
  }

  private static double bits(String hex) {
    return Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16));
  }

  private static double call(String function, double x, double y) {
    return switch (function) {
      case "exp" -> Elementary.exp(x);
      case "expm1" -> Elementary.expm1(x);
      case "log" -> Elementary.log(x);
      case "log1p" -> Elementary.log1p(x);
      case "log2" -> Elementary.log2(x);
      case "log10" -> Elementary.log10(x);
      case "tanh" -> Elementary.tanh(x);
      case "sinh" -> Elementary.sinh(x);
      case "cosh" -> Elementary.cosh(x);
      case "sin" -> Elementary.sin(x);
      case "cos" -> Elementary.cos(x);
      case "tan" -> Elementary.tan(x);
      case "pow" -> Elementary.pow(x, y);
      case "asin" -> Elementary.asin(x);
      case "acos" -> Elementary.acos(x);
      case "atan" -> Elementary.atan(x);
      case "atan2" -> Elementary.atan2(x, y);
      case "asinh" -> Elementary.asinh(x);
      case "acosh" -> Elementary.acosh(x);
      case "atanh" -> Elementary.atanh(x);
      case "cbrt" -> Elementary.cbrt(x);
      case "fmod" -> Elementary.fmod(x, y);
      case "hypot" -> Elementary.hypot(x, y);
      default -> throw new IllegalArgumentException(function);
    };
  }

  @Test
  void specialValuesAreThoseOfTheStandard() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(Elementary.exp(-infinity)).isEqualTo(0.0);
    assertThat(Elementary.exp(710)).isEqualTo(infinity);
    assertThat(Elementary.exp(-746)).isEqualTo(0.0);
    assertThat(Elementary.exp(Double.NaN)).isNaN();
    assertThat(Elementary.log(0.0)).isEqualTo(-infinity);
    assertThat(Elementary.log(-1.0)).isNaN();
    assertThat(Elementary.log(infinity)).isEqualTo(infinity);
    assertThat(Elementary.log1p(-1.0)).isEqualTo(-infinity);
    assertThat(Elementary.expm1(-infinity)).isEqualTo(-1.0);
    assertThat(Elementary.tanh(710)).isEqualTo(1.0);
    assertThat(Elementary.tanh(1e-20)).isEqualTo(1e-20);
    assertThat(Elementary.sinh(-infinity)).isEqualTo(-infinity);
    assertThat(Elementary.cosh(711)).isEqualTo(infinity);
    assertThat(Elementary.sin(infinity)).isNaN();
    assertThat(Elementary.hypot(infinity, Double.NaN)).isEqualTo(infinity);
    assertThat(Elementary.hypot(1e200, 1e200)).isEqualTo(1.414213562373095e200);
  }

  @Test
  void powersFollowAnnexF() {
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(Elementary.pow(Double.NaN, 0)).isEqualTo(1.0);
    assertThat(Elementary.pow(1, Double.NaN)).isEqualTo(1.0);
    assertThat(Elementary.pow(-8, 1.0 / 3)).isNaN();
    assertThat(Elementary.pow(-2, 3)).isEqualTo(-8.0);
    assertThat(Elementary.pow(-0.0, -3)).isEqualTo(-infinity);
    assertThat(Elementary.pow(0.0, -2)).isEqualTo(infinity);
    assertThat(Elementary.pow(0.5, infinity)).isEqualTo(0.0);
    assertThat(Elementary.pow(-1, infinity)).isEqualTo(1.0);
    assertThat(Elementary.pow(10, 308)).isEqualTo(1e308);
    assertThat(Elementary.pow(10, 309)).isEqualTo(infinity);
    assertThat(Elementary.pow(2, -1074)).isEqualTo(Double.MIN_VALUE);
  }

  @Test
  void halvesGoToTheEvenInteger() {
    assertThat(Elementary.rint(2.5)).isEqualTo(2.0);
    assertThat(Elementary.rint(-2.5)).isEqualTo(-2.0);
    assertThat(Elementary.rint(3.5)).isEqualTo(4.0);
    assertThat(1 / Elementary.rint(-0.3)).isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
