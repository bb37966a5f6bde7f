package backproof.binding;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.check.Verdict;
import backproof.experiment.Experiment;
import backproof.experiment.JsonValue;
import backproof.laboratory.CaseProgram;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What forward and backward do besides their work is said, with the line. */
class ProbesTest {
  private static final String SETUP =
      """
      import numpy as np
      np.random.seed(1)
      X = np.random.randn(3, 4)
      W = np.random.randn(2, 3)
      """;
  private static final String FORWARD =
      """
      def forward(X, W):
          Z = W @ X
          return 0.5 * np.sum(Z ** 2), (X, Z)
      """;
  private static final String BACKWARD =
      """
      def backward(X, W, cache):
          X, Z = cache
          return {'dW': Z @ X.T}
      """;

  private static Outcome.Judged check(String setup, String forward, String backward) {
    Outcome outcome =
        Laboratory.check(
            Experiment.of("", setup, forward, backward),
            Limits.BROWSER,
            () -> System.nanoTime() / 1e6);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return (Outcome.Judged) outcome;
  }

  @Test
  void aCleanProgramIsLeftInPeace() {
    Outcome.Judged outcome = check(SETUP, FORWARD, BACKWARD);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(outcome.notes()).isEmpty();
  }

  @Test
  void theLineThatDrawsIsNamedWhereTheCostIsAnotherOne() {
    String forward = FORWARD.replace("Z = W @ X", "Z = W @ X * (np.random.rand(2, 4) < 0.5)");
    Outcome.Judged outcome = check(SETUP, forward, BACKWARD);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(outcome.report().reasons().get(0)).contains("line 2 of the forward cell draws");
  }

  @Test
  void chanceThatIsSeededInForwardIsNoneOfOurBusiness() {
    String forward =
        FORWARD.replace(
            "Z = W @ X", "np.random.seed(3); D = np.random.rand(2, 4) < 0.5; Z = W @ X * D");
    String backward = BACKWARD.replace("X, Z", "X, Z, D").replace("Z @", "(Z * D) @");
    Outcome.Judged outcome = check(SETUP, forward.replace("(X, Z)", "(X, Z, D)"), backward);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(outcome.notes()).isEmpty();
  }

  @Test
  void dataThatForwardChangesIsNamedWithTheLine() {
    String forward = FORWARD.replace("    Z = W @ X", "    X -= 0.5\n    Z = W @ X");
    Outcome.Judged outcome = check(SETUP, forward, BACKWARD);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(outcome.report().reasons().get(0))
        .contains("forward changes X in place (line 2 of the forward cell)");
    assertThat(outcome.notes()).anyMatch(note -> note.startsWith("forward changes X in place"));
  }

  @Test
  void parametersThatBackwardChangesAreNamedWithTheLine() {
    String backward = BACKWARD.replace("    return", "    W -= 0.1 * Z @ X.T\n    return");
    Outcome.Judged outcome = check(SETUP, FORWARD, backward);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(outcome.notes())
        .containsExactly(
            "backward changes the parameter W in place (line 3 of the backward cell).");
  }

  @Test
  void aCacheThatBackwardUsesUpIsMentionedAndNotHeldAgainstIt() {
    String backward = BACKWARD.replace("    return", "    Z *= 1.5\n    Z /= 1.5\n    return");
    Outcome.Judged outcome = check(SETUP, FORWARD, backward.replace("Z /= 1.5", "Z *= 2 / 3"));
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(outcome.notes())
        .containsExactly(
            "backward changes what forward kept for it in place (line 3 of the backward cell): it"
                + " can be called once after each forward pass.");
  }

  @Test
  void aGradientThatIsAddedUpFromCallToCallIsRecognised() {
    String setup = SETUP + "dW = np.zeros((2, 3))\n";
    String backward =
        """
        def backward(X, W, dW, cache):
            X, Z = cache
            dW += Z @ X.T
            return {'dW': dW.copy()}
        """;
    Outcome.Judged outcome = check(setup, FORWARD, backward);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(outcome.report().reasons().get(0))
        .contains("twice the first one", "zeros of its own");
  }

  @Test
  void fractionsThatAnArrayOfWholeNumbersCutsOffAreNamedWithTheLine() {
    String setup = SETUP + "labels = np.array([1, 2])\n";
    String backward =
        """
        def backward(X, W, labels, cache):
            X, Z = cache
            labels[0] = 1.0
            d = np.zeros_like(labels)
            d[1] = np.sum(Z)
            return {'dW': Z @ X.T}
        """;
    Outcome.Judged outcome = check(setup, FORWARD, backward);
    assertThat(outcome.notes())
        .containsExactly(
            "Fractions are cut off where line 5 of the backward cell puts them into an array of"
                + " whole numbers. Make it with dtype=float.");
  }

  @Test
  void parametersOfOtherTypesAreMovedAsFloat64AndNobodyIsAccusedOfChance() {
    for (String type : List.of("float32", "float16", "int64")) {
      String setup = SETUP + "W = np.array([[1, 2, -1], [3, -2, 1]], dtype=np." + type + ")\n";
      Outcome.Judged outcome = check(setup.replace("(3, 4)", "(3, 4) * 1.1"), FORWARD, BACKWARD);
      assertThat(outcome.report().verdict())
          .as(type + outcome.report().reasons())
          .isEqualTo(Verdict.RIGHT);
      assertThat(outcome.notes())
          .containsExactly(
              "Moved as float64, so that a small epsilon is not lost in rounding: W ("
                  + type
                  + ").");
    }
  }

  @Test
  void noRightProgramOfTheCorpusIsAccused() {
    List<JsonValue> harmless =
        CaseProgram.items(CaseProgram.json(CaseProgram.CASES.resolve("harmless.json")));
    Stream.of("programs", "as-pasted")
        .flatMap(topic -> CaseProgram.all(topic).stream())
        .forEach(program -> quiet(program, List.of()));
    for (JsonValue edit : harmless) {
      quiet(CaseProgram.named(CaseProgram.text(edit, "program")), List.of(edit));
    }
  }

  private static void quiet(CaseProgram program, List<JsonValue> edits) {
    Outcome outcome =
        Laboratory.check(
            program.experiment(1e-7, edits), Limits.BROWSER, () -> System.nanoTime() / 1e6);
    assertThat(outcome.notes())
        .as(program.name() + edits)
        .noneMatch(note -> note.contains("change") || note.contains("cut off"));
  }
}
