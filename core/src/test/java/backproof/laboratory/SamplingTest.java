package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Verdict;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import org.junit.jupiter.api.Test;

class SamplingTest {
  private static final String SETUP = "import numpy as np\nw = np.arange(8.)\nb = 1.0\n";
  private static final String FORWARD = "def f(w, b):\\n    return np.sum(w ** 2) + b\\n";

  private static Outcome.Judged check(String dw, int perBlock) throws ExperimentException {
    return check(FORWARD, dw, "1.0", perBlock);
  }

  private static Outcome.Judged check(String forward, String dw, String db, int perBlock)
      throws ExperimentException {
    String json =
        "{\"v\":1,\"setup\":\""
            + SETUP.replace("\n", "\\n")
            + "\",\"forward\":\""
            + forward
            + "\",\"backward\":\"def g(w, b):\\n    return {'dw': "
            + dw
            + ", 'db': "
            + db
            + "}\\n\",\"check\":{\"sample\":{\"perBlock\":"
            + perBlock
            + ",\"seed\":3}}}";
    Outcome outcome =
        Laboratory.check(ExperimentJson.read(json), Limits.SERVER, () -> System.nanoTime() / 1e6);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return (Outcome.Judged) outcome;
  }

  @Test
  void onlySomeEntriesAreMeasuredAndTheExactGradientCoversTheOthers() throws ExperimentException {
    Outcome.Judged outcome = check("2 * w", 3);
    BlockReport w = outcome.report().blocks().get(0);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(outcome.report().reasons().get(0))
        .isEqualTo(
            "All 9 entries of the gradient agree with the exact gradient; 4 of them were measured"
                + " as well.");
    assertThat(w.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(w.exact()).hasSize(3);
    assertThat(w.entries()).hasSize(3);
    assertThat(w.grad()).hasSize(3);
    assertThat(w.grad()[0]).isEqualTo(2.0 * w.entries()[0]);
    assertThat(outcome.report().parameters()).isEqualTo(9);
    assertThat(outcome.report().evaluations()).isEqualTo(8);
    assertThat(outcome.notes().get(0)).startsWith("Entries measured: 3 of 8 in w, 1 of 1 in b.");
    assertThat(OutcomeJson.write(outcome)).contains("\"checked\":4").contains("\"entries\":[");
  }

  @Test
  void aSampleAsLargeAsTheBlockIsTheWholeBlock() throws ExperimentException {
    Outcome.Judged outcome = check("2 * w", 100);
    assertThat(outcome.report().blocks().get(0).entries()).isEmpty();
    assertThat(OutcomeJson.write(outcome)).doesNotContain("\"checked\"");
  }

  @Test
  void aMistakeThatTheSampleMissesIsSeenByTheExactGradient() throws ExperimentException {
    int[] measured = check("2 * w", 3).report().blocks().get(0).entries();
    int missed = 0;
    while (missed == measured[0] || missed == measured[1] || missed == measured[2]) {
      missed++;
    }
    Outcome.Judged outcome = check("2 * w + (np.arange(8) == " + missed + ")", 3);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.WRONG);
    assertThat(outcome.report().reasons().get(0))
        .contains("1 of 8 entries differ", "dw[" + missed + "]");
  }

  @Test
  void whatIsNeitherMeasuredNorExactlyKnownStaysOpen() throws ExperimentException {
    String leaves =
        "def f(w, b):\\n    import math\\n    return sum([math.log(2.0) / math.log(2.0,"
            + " math.exp(x + b)) for x in w])\\n";
    Outcome.Judged outcome = check(leaves, "1.0 + 0 * w", "8.0", 3);
    BlockReport w = outcome.report().blocks().get(0);
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.CANNOT_TELL);
    assertThat(outcome.report().reasons().get(0))
        .isEqualTo(
            "The 4 entries that were measured agree with the numerical gradient; cannot"
                + " tell about the 5 others.");
    assertThat(w.verdict()).isEqualTo(Verdict.CANNOT_TELL);
  }

  @Test
  void aWrongEntryIsNamedByItsPlaceInTheArray() throws ExperimentException {
    Outcome.Judged outcome = check("3 * w", 2);
    int last = outcome.report().blocks().get(0).entries()[1];
    assertThat(outcome.report().verdict()).isEqualTo(Verdict.WRONG);
    assertThat(outcome.report().reasons().get(0)).contains("dw[" + last + "]");
  }
}
