package backproof.trial;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.Adequacy;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.Experiment;
import backproof.laboratory.CaseProgram;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import backproof.laboratory.OutcomeJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a point can see, and what other points say. */
class FurtherPointsTest {
  private static final String SETUP =
      """
      import numpy as np
      np.random.seed(1)
      X = np.random.randn(4, 3)
      y = np.random.randn(4)
      w = np.random.randn(3)
      """;
  private static final String FORWARD =
      """
      def forward(X, y, w):
          r = X @ w - y
          return np.sum(r ** 2) / len(y), r
      """;
  private static final String BACKWARD =
      """
      def backward(X, y, w, cache):
          return {'dw': 2 * X.T @ cache / len(y)}
      """;

  private static Report check(String setup, String forward, String backward) {
    Outcome outcome =
        Laboratory.check(
            Experiment.of("", setup, forward, backward),
            Limits.BROWSER,
            () -> System.nanoTime() / 1e6);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  private static Report fraud(String before, String after) {
    Experiment net = CaseProgram.named("fraud-net").experiment(1e-7, List.of());
    assertThat(net.backward()).contains(before);
    return check(net.setup(), net.forward(), net.backward().replace(before, after));
  }

  @Test
  void theNotebooksPointExercises27Of47EntriesAndTheReportSaysWhatItCannotShow() {
    Report report = fraud("m", "m");
    Adequacy point = report.point().orElseThrow();
    assertThat(point.exercised()).isEqualTo(27);
    assertThat(point.of()).isEqualTo(47);
    assertThat(point.notes())
        .contains(
            "1 of 5 units of Z1 is dead for every example: mistakes behind them do not show.",
            "2 of 3 units of Z2 are dead for every example: mistakes behind them do not show.",
            "There are 3 examples, and 3 is also a length of W2, b2, W3: a sum over the wrong axis"
                + " keeps its shape.");
    assertThat(report.reasons().get(1)).startsWith("It agrees at other points as well: ");
  }

  @Test
  void aMistakeThatThisPointHidesIsFoundAtAnotherOne() {
    Report report = fraud("np.int64(A2 > 0)", "np.int64(A2[:, :1] > 0)");
    assertThat(report.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(report.isWrongElsewhere()).isTrue();
    assertThat(report.reasons().get(0))
        .startsWith("The gradient is right here and wrong with np.random.seed(2): dW1 is not");
    BlockReport last = report.blocks().get(report.blocks().size() - 1);
    assertThat(last.verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aNumberOfExamplesThatIsWrittenIntoTheBackwardPassIsFound() {
    Report report = check(SETUP, FORWARD, BACKWARD.replace("len(y)", "4"));
    assertThat(report.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(report.reasons().get(0)).contains("wrong with 6 examples instead of 4");
  }

  /** Else the cost would be that of the first examples alone, and backward wrong for the others. */
  @Test
  void labelsInAListOrATupleGrowWithTheExamples() {
    String setup =
        """
        import numpy as np
        np.random.seed(1)
        sizes = [4, 5, 3, 2]
        X = np.random.randn(4, 3)
        y = [0, 2, 1, 2]
        w = np.random.randn(3, 3)
        """;
    String forward =
        """
        def forward(X, y, w, sizes):
            e = np.exp(X @ w)
            p = e / e.sum(axis=1, keepdims=True)
            return -np.log(p[range(len(y)), y]).mean() + 0.1 * len(sizes), p
        """;
    String backward =
        """
        def backward(X, y, w, cache):
            d = cache.copy()
            d[range(len(y)), y] -= 1
            return {'dw': X.T @ d / len(y)}
        """;
    for (String labels : List.of("[0, 2, 1, 2]", "(0, 2, 1, 2)", "np.array([0, 2, 1, 2])")) {
      Report report = check(setup.replace("[0, 2, 1, 2]", labels), forward, backward);
      assertThat(report.verdict()).as(labels + report.reasons()).isEqualTo(Verdict.RIGHT);
      assertThat(report.reasons().get(1)).contains("with 6 examples instead of 4");
    }
  }

  @Test
  void whatSetupWorksOutForBackwardAloneIsNotHeldAgainstIt() {
    String setup =
        SETUP
            + """
            scale = 2.0 / X.shape[0]
            XT = X.T.copy()
            count = 4
            residual = X @ w - y
            """;
    for (Map.Entry<String, String> edit :
        Map.of(
                "2 * X.T @ cache / len(y)", "scale * X.T @ cache",
                "X.T", "XT",
                "len(y)", "count",
                "@ cache", "@ residual")
            .entrySet()) {
      String backward = BACKWARD.replace(edit.getKey(), edit.getValue());
      for (String seed : List.of("np.random.seed(1)", "np.random.seed(int(1))")) {
        Report report = check(setup.replace("np.random.seed(1)", seed), FORWARD, backward);
        assertThat(report.verdict()).as(edit + seed + report.reasons()).isEqualTo(Verdict.RIGHT);
      }
    }
  }

  @Test
  void aPlainNumberThatBothPassesUseIsAnotherOneElsewhere() {
    String forward = "def forward(x, theta):\n    return theta * x\n";
    String backward = "def backward(x, theta):\n    dtheta = 4 - x\n    return dtheta\n";
    for (String setup : List.of("x, theta = 2, 4\n", "x = 2.0\ntheta = 4.0\n")) {
      Report report = check(setup, forward, backward);
      assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.WRONG);
      assertThat(report.reasons().get(0)).contains("wrong with other parameters and data");
      Report constant = check(setup, forward, backward.replace("4 - x", "2.0"));
      assertThat(constant.verdict()).isEqualTo(Verdict.WRONG);
      Report right = check(setup, forward, backward.replace("4 - x", "x"));
      assertThat(right.verdict()).as(right.reasons().toString()).isEqualTo(Verdict.RIGHT);
    }
  }

  @Test
  void anArgumentOfAHelperIsNoVariableOfSetupThoughItIsCalledLikeOne() {
    String forward =
        """
        def leaky(z, slope=0.2):
            return np.where(z > 0, z, slope * z)

        def forward(X, w):
            return np.sum(leaky(X @ w)), X @ w
        """;
    String backward =
        """
        def backward(X, w, cache):
            return {'dw': X.T @ np.where(cache > 0, 1, slope)}
        """;
    assertIsRight(check(SETUP + "slope = 0.2\n", forward, backward));
    String usual = forward.replace("slope=0.2", "slope=slope");
    assertIsRight(check(SETUP + "slope = 0.2\n", usual, backward));
  }

  @Test
  void whatACellMadeOfDataWhenItRanStaysWithTheDataItWasMadeOf() {
    String backward = "XT = X.T\n" + BACKWARD.replace("X.T", "XT");
    assertIsRight(check(SETUP, FORWARD, backward));
  }

  /** With one twice, {@code -=} would be the mistake. */
  @Test
  void placesThatAreWrittenToStayDifferent() {
    String setup = SETUP + "rows = np.array([0, 3])\n";
    String forward =
        """
        def forward(X, y, rows, w):
            r = X @ w - y
            return np.sum(r[rows] ** 2) / len(rows), r
        """;
    String backward =
        """
        def backward(X, y, rows, w, cache):
            d = np.zeros_like(y)
            d[rows] += 2 * cache[rows] / len(rows)
            return {'dw': X.T @ d}
        """;
    assertIsRight(check(setup, forward, backward));
  }

  private static void assertIsRight(Report report) {
    assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aPlainNumberFromWhichSetupWorksOutAnotherStaysAsItIs() {
    String setup = "x = 2.0\ntheta = 4.0\nslope = 2 * x\n";
    String forward = "def forward(x, theta, slope):\n    return theta * x + slope * theta, x\n";
    String backward = "def backward(x, cache):\n    dtheta = 3 * x\n    return dtheta\n";
    Report report = check(setup, forward, backward);
    assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void aLabelByWhichForwardDecidesStaysAsItIs() {
    String setup = "words = [0, 2, 1]\nlabel = 1\ntheta = 0.5\n";
    String backward = "def backward(words, label, theta):\n    dtheta = 2 * theta * label\n";
    for (String decision :
        List.of(
            "theta ** 2 if label == 1 else -theta",
            "theta ** 2 if label else -theta",
            "theta ** 2 if not (not label) else -theta",
            "theta ** 2 if label > 0 and words else -theta",
            "(theta ** 2, -theta)[label != 1]")) {
      String forward = "def forward(words, label, theta):\n    return " + decision + "\n";
      Report report = check(setup, forward, backward + "    return dtheta\n");
      assertThat(report.verdict()).as(decision + report.reasons()).isEqualTo(Verdict.RIGHT);
    }
  }

  @Test
  void anInfiniteBoundLeavesNoDoubt() {
    String forward =
        """
        def forward(X, y, w):
            ends = np.r_[-np.inf, w[0], np.inf]
            low, high = 1 / (1 + np.exp(X @ w - ends[k])), 1 / (1 + np.exp(X @ w - ends[k + 1]))
            return -np.log(high - low).sum(), (low, high)
        """;
    String backward =
        """
        def backward(X, y, w, cache):
            low, high = cache
            low, high, p = low * (1 - low), high * (1 - high), high - low
            dw = X.T @ ((high - low) / p)
            dw[0] += (low / p)[k == 1].sum() - (high / p)[k == 0].sum()
            return {'dw': dw}
        """;
    Report report = check(SETUP + "k = np.array([0, 1, 1, 0])\n", forward, backward);
    assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
    assertThat(report.reasons().toString()).contains("with other parameters");
  }

  @Test
  void numbersThatWereWorkedOutFromEachOtherByHandStayAsTheyAre() {
    String forward =
        """
        def forward(X, y, w):
            z = X @ w - y
            return np.sum(np.where(z > 0, scale * z, scale * alpha * (np.exp(z) - 1))), z
        """;
    String own =
        """
        def backward(X, y, w, cache):
            d = np.where(cache > 0, scale, scale_alpha * np.exp(cache))
            return {'dw': X.T @ d}
        """;
    String constants = "scale = 2.0\nalpha = 1.5\nscale_alpha = 3.0\n";
    Report report = check(SETUP + constants, forward, own);
    assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
    String shared = forward.replace("return np.sum(", "return np.log(scale_alpha) + np.sum(");
    Report other = check(SETUP + constants, shared, own);
    assertThat(other.verdict()).as(other.reasons().toString()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void coincidencesThatHideMistakesAreNamed() {
    String setup = SETUP.replace("randn(4)\nw", "randn(4) * 0 + 1\nw").replace("(4, 3)", "(3, 3)");
    Report report = check(setup.replace("randn(4) *", "randn(3) *"), FORWARD, BACKWARD);
    assertThat(report.point().orElseThrow().notes())
        .anyMatch(note -> note.startsWith("All entries of y are equal"))
        .anyMatch(note -> note.startsWith("There are 3 examples, and 3 is also a length of w"));
    String symmetric = SETUP.replace("randn(3)", "randn(3)\nW = np.array([[1., 2], [2, 5]])");
    String forward = "def forward(W):\n    return np.sum(W ** 3), 0\n";
    String backward = "def backward(W):\n    return {'dW': 3 * W.T ** 2}\n";
    Report hidden = check(symmetric, forward, backward);
    assertThat(hidden.verdict()).as(hidden.reasons().toString()).isEqualTo(Verdict.WRONG);
    assertThat(hidden.reasons().get(0)).contains("wrong with other parameters");
    assertThat(hidden.point().orElseThrow().notes())
        .contains("W is symmetric: a missing transpose does not show.");
  }

  @Test
  void aBetterSeedThatWasTriedIsSuggested() {
    String setup = SETUP + "b = -9.0 if w[0] > 0 else 9.0\n";
    String forward =
        "def forward(X, w, b):\n    z = np.maximum(0, X @ w + b)\n    return np.sum(z) + b, z\n";
    String backward =
        """
        def backward(X, w, b, cache):
            d = 1.0 * (cache > 0)
            return {'dw': X.T @ d, 'db': d.sum() + 1}
        """;
    List<String> notes = List.of();
    for (int seed = 1; seed < 9 && notes.isEmpty(); seed++) {
      Report report = check(setup.replace("seed(1)", "seed(" + seed + ")"), forward, backward);
      assertThat(report.verdict()).as(report.reasons().toString()).isEqualTo(Verdict.RIGHT);
      notes =
          report.point().orElseThrow().notes().stream()
              .filter(note -> note.startsWith("A better point: with "))
              .toList();
    }
    assertThat(notes.get(0)).contains("4 of 4 entries are exercised instead of 1.");
  }

  @Test
  void thePointIsInTheReportsJson() {
    Experiment net = CaseProgram.named("fraud-net").experiment(1e-7, List.of());
    assertThat(OutcomeJson.write(Laboratory.check(net, Limits.BROWSER, () -> 0)))
        .contains("\"point\":{\"exercised\":27,\"of\":47,\"notes\":[")
        .contains("{\"where\":\"with other parameters\",\"verdict\":\"right\",\"exercised\":");
  }
}
