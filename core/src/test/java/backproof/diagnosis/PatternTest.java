package backproof.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatternTest {
  private static final double[] RIGHT = {1, -2, 3, 0.5, -4, 6};
  private static final double[] OTHER = {2, 0.25, -1, 7, 3, -5};

  private static Pair pair(double[] wrong, double[] right, int examples) {
    return new Pair(wrong, right, examples);
  }

  private static double[] scaled(double[] values, double factor) {
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }

  /** The pattern of values that two points show. */
  private static Optional<Pattern> of(double[] first, double[] second) {
    return Pattern.of(List.of(pair(first, RIGHT, 3), pair(second, OTHER, 4)));
  }

  private static Pattern scaledBy(double first, double second) {
    return of(scaled(RIGHT, first), scaled(OTHER, second)).orElseThrow();
  }

  @Test
  void oneFactorAtAllPointsIsTheNumber() {
    assertThat(scaledBy(2, 2)).isEqualTo(new Pattern(Pattern.Sort.MULTIPLE, 2, ""));
    assertThat(scaledBy(1 / 3.0, 1 / 3.0).factor()).isEqualTo(1 / 3.0);
    assertThat(scaledBy(2, 2).text()).isEqualTo("is exactly 2 times what it should be");
  }

  @Test
  void aFactorThatGoesWithTheNumberOfExamplesHasItsName() {
    assertThat(scaledBy(3, 4).name()).isEqualTo("m");
    assertThat(scaledBy(1 / 3.0, 1 / 4.0).name()).isEqualTo("1/m");
    assertThat(scaledBy(3 / 2.0, 4 / 3.0).name()).isEqualTo("m/(m-1)");
    assertThat(scaledBy(9, 16).name()).isEqualTo("m**2");
    assertThat(scaledBy(6, 8).name()).isEqualTo("2 * m");
    assertThat(scaledBy(2 / 3.0, 2 / 4.0).name()).isEqualTo("2/m");
    assertThat(scaledBy(3 / 5.0, 4 / 5.0).name()).isEqualTo("m / 5");
    assertThat(scaledBy(3, 4).text())
        .endsWith("3 times what it should be, which is m, the number of examples");
  }

  @Test
  void aFactorThatIsAnotherAtEachPointHasNoNumber() {
    Pattern pattern = scaledBy(0.8, 0.37);
    assertThat(pattern.kind()).isEqualTo(Kind.SCALE);
    assertThat(pattern.factor()).isZero();
    assertThat(pattern.text()).isEqualTo("is a multiple of what it should be");
  }

  @Test
  void minusOneIsASign() {
    assertThat(scaledBy(-1, -1).kind()).isEqualTo(Kind.SIGN);
  }

  /** Any two numbers are multiples of each other. */
  @Test
  void singleNumbersOfSeveralRatiosShowNothing() {
    assertThat(
            Pattern.of(
                List.of(
                    pair(new double[] {2}, new double[] {4}, 0),
                    pair(new double[] {3}, new double[] {5}, 0))))
        .isEmpty();
  }

  @Test
  void onePointShowsNothing() {
    assertThat(Pattern.of(List.of(pair(scaled(RIGHT, 2), RIGHT, 3)))).isEmpty();
    assertThat(of(scaled(RIGHT, 2), OTHER)).isEmpty();
  }

  @Test
  void zeroAndNotANumberAreSeen() {
    assertThat(of(new double[6], new double[6]).orElseThrow().kind()).isEqualTo(Kind.ZERO);
    double[] none = scaled(RIGHT, Double.NaN);
    assertThat(of(none, none).orElseThrow().sort()).isEqualTo(Pattern.Sort.NOT_A_NUMBER);
  }

  /** Two rows of three become three rows of two. */
  private static double[] transposed(double[] values) {
    return new double[] {values[0], values[3], values[1], values[4], values[2], values[5]};
  }

  @Test
  void aTransposeAndAnotherOrderAreSeen() {
    assertThat(of(transposed(RIGHT), transposed(OTHER)).orElseThrow().sort())
        .isEqualTo(Pattern.Sort.TRANSPOSED);
    double[] turned = {RIGHT[1], RIGHT[0], RIGHT[5], RIGHT[2], RIGHT[3], RIGHT[4]};
    double[] other = {OTHER[1], OTHER[0], OTHER[5], OTHER[2], OTHER[3], OTHER[4]};
    assertThat(of(turned, other).orElseThrow().sort()).isEqualTo(Pattern.Sort.REORDERED);
  }

  private static double[] masked(double[] values, int... zeros) {
    double[] masked = values.clone();
    for (int zero : zeros) {
      masked[zero] = 0;
    }
    return masked;
  }

  @Test
  void whereZerosAreMissingOrTooManyIsSeen() {
    List<Pair> missing =
        List.of(pair(RIGHT, masked(RIGHT, 1, 4), 3), pair(OTHER, masked(OTHER, 0), 4));
    assertThat(Pattern.of(missing).orElseThrow().sort()).isEqualTo(Pattern.Sort.UNMASKED);
    assertThat(of(masked(RIGHT, 1, 4), masked(OTHER, 0)).orElseThrow().sort())
        .isEqualTo(Pattern.Sort.OVERMASKED);
    List<Pair> dropped =
        List.of(
            pair(RIGHT, scaled(masked(RIGHT, 1, 4), 1.25), 3),
            pair(OTHER, scaled(masked(OTHER, 0), 1.25), 4));
    assertThat(Pattern.of(dropped).orElseThrow().sort()).isEqualTo(Pattern.Sort.DROPPED);
  }

  @Test
  void theMaskInThePlaceOfTheGradientIsSeen() {
    assertThat(of(new double[] {1, 0, 1, 0, 0, 1}, new double[] {0, 0, 1, 1, 1, 0}))
        .map(Pattern::sort)
        .contains(Pattern.Sort.MASK_ITSELF);
  }

  @Test
  void aSumOfAllInEachEntryIsSeen() {
    double[] total = {4.5, 4.5, 4.5, 4.5, 4.5, 4.5};
    double[] other = {6.25, 6.25, 6.25, 6.25, 6.25, 6.25};
    assertThat(of(total, other)).map(Pattern::kind).contains(Kind.AXIS);
  }

  @Test
  void anotherFactorInEachRowOrColumnIsSeen() {
    double[] rows = {2, -4, 6, 1.5, -12, 18};
    double[] columns = {4, 0.75, -5, 14, 9, -25};
    assertThat(of(rows, columns)).map(Pattern::sort).contains(Pattern.Sort.BY_ROWS);
  }

  @Test
  void anyOtherDifferenceHasNoName() {
    assertThat(of(new double[] {1, -2, 3.5, 0.5, -4, 7}, new double[] {2, 1, -1, 3, 3, -5}))
        .isEmpty();
  }

  @Test
  void valuesOfSeveralFactorsHaveTheSortInCommonOnly() {
    Pattern twice = new Pattern(Pattern.Sort.MULTIPLE, 2, "");
    Pattern thrice = new Pattern(Pattern.Sort.MULTIPLE, 3, "");
    assertThat(twice.common(twice)).contains(twice);
    assertThat(twice.common(thrice)).contains(new Pattern(Pattern.Sort.MULTIPLE, 0, ""));
    assertThat(twice.common(new Pattern(Pattern.Sort.ZERO, 0, ""))).isEmpty();
  }

  @Test
  void whatShouldBeAMaskIsNone() {
    double[] mask = {1, 0, 0, 1, 1, 0};
    double[] margins = {0.4, 0, 0, 2, 0.3, 0};
    List<Pair> pairs = List.of(pair(margins, mask, 3), pair(scaled(margins, 3), mask, 4));
    assertThat(Pattern.of(pairs).map(Pattern::kind)).contains(Kind.MASK);
  }

  private static Optional<Pattern.Sort> sort(double[] first, double[] second) {
    return of(first, second).map(Pattern::sort);
  }

  @Test
  void zerosInOtherPlacesAreSeen() {
    List<Pair> pairs =
        List.of(
            pair(masked(RIGHT, 1, 4), masked(RIGHT, 0), 3),
            pair(masked(OTHER, 2), masked(OTHER, 3), 4));
    assertThat(Pattern.of(pairs)).map(Pattern::sort).contains(Pattern.Sort.MASKED_ELSEWHERE);
    List<Pair> larger =
        List.of(
            pair(scaled(RIGHT, 9), masked(RIGHT, 0), 3),
            pair(scaled(OTHER, 9), masked(OTHER, 3), 4));
    assertThat(Pattern.of(larger)).map(Pattern::sort).contains(Pattern.Sort.MULTIPLE_IN_PLACES);
  }

  @Test
  void wrongSignsInPlacesAreSeen() {
    assertThat(sort(new double[] {1, 2, 3, 0.5, 4, 6}, new double[] {2, 0.25, 1, 7, 3, 5}))
        .contains(Pattern.Sort.SIGNS);
  }

  @Test
  void theRightNumbersInOtherPlacesAreSeen() {
    assertThat(sort(new double[] {9, 1, -2, 3, 0.5, -4}, new double[] {8, 2, 0.25, -1, 7, 3}))
        .contains(Pattern.Sort.SHIFTED);
  }

  @Test
  void aFactorThatIsOneAtSomePointIsStillAFactor() {
    List<Pair> pairs =
        List.of(
            pair(RIGHT, RIGHT, 3),
            pair(scaled(OTHER, 1.5), OTHER, 4),
            pair(scaled(RIGHT, 1.75), RIGHT, 3));
    assertThat(Pattern.of(pairs)).map(Pattern::kind).contains(Kind.SCALE);
  }

  @Test
  void theNameOfAFactorIsSaid() {
    Pattern dropped = new Pattern(Pattern.Sort.MULTIPLE, 0.8, "").named("keep");
    assertThat(dropped.text()).isEqualTo("is exactly 0.8 times what it should be, which is keep");
    assertThat(new Pattern(Pattern.Sort.MULTIPLE, 0, "").named("n / k").text())
        .isEqualTo("is a multiple of what it should be, n / k times that");
    assertThat(new Pattern(Pattern.Sort.MULTIPLE, 3, "m").named("n").name()).isEqualTo("m");
  }
}
