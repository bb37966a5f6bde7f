package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.experiment.Cell;
import backproof.experiment.ProgramError;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeJsonTest {
  @Test
  void aReportHoldsItsBlocksAndNumbersThatAreNotFiniteAsText() {
    BlockReport block =
        new BlockReport(
            "w",
            "dw",
            List.of(2),
            Double.NaN,
            Verdict.WRONG,
            new double[] {1, Double.NaN},
            new double[] {1, Double.NEGATIVE_INFINITY});
    Report report =
        new Report(
            2.5, 0.25, Settings.NOTEBOOK, "m", Verdict.WRONG, List.of("r"), 2, 4, List.of(block));
    String json =
        OutcomeJson.write(new Outcome.Judged(report, "out", List.of("m"), List.of("n"), 1.5));
    assertThat(json)
        .isEqualTo(
            "{\"v\":1,\"engine\":\"0.1.0\",\"cost\":2.5,\"difference\":0.25,\"threshold\":2e-7,"
                + "\"epsilon\":1e-7,\"scheme\":\"central\",\"message\":\"m\",\"verdict\":\"wrong\","
                + "\"reasons\":[\"r\"],\"parameters\":2,\"evaluations\":4,\"blocks\":[{"
                + "\"name\":\"w\",\"gradient\":\"dw\",\"shape\":[2],\"difference\":\"NaN\","
                + "\"verdict\":\"wrong\",\"witness\":\"numerical\",\"grad\":[1,\"NaN\"],\"gradapprox\":[1,\"-Infinity\"]}],\"matched\":[\"m\"],"
                + "\"milliseconds\":1.5,\"notes\":[\"n\"],\"stdout\":\"out\",\"error\":null}");
  }

  @Test
  void anErrorHasItsPlaceAndNoVerdict() {
    ProgramError error =
        new ProgramError("ValueError", "bad", Cell.BACKWARD, 7, 15, 20, "transpose one");
    String json = OutcomeJson.write(new Outcome.Raised(error, "", List.of(), 2));
    assertThat(json)
        .isEqualTo(
            "{\"v\":1,\"engine\":\"0.1.0\",\"milliseconds\":2,\"notes\":[],\"stdout\":\"\","
                + "\"error\":{\"type\":\"ValueError\",\"message\":\"bad\",\"cell\":\"backward\","
                + "\"line\":7,\"column\":15,\"endColumn\":20,\"help\":\"transpose one\"}}");
  }
}
