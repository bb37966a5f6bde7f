package backproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backproof.check.Scheme;
import org.junit.jupiter.api.Test;

class ExperimentJsonTest {
  private static final String CELLS = "\"v\":1,\"setup\":\"a\",\"forward\":\"b\",\"backward\":\"\"";

  private static Experiment read(String inside) throws ExperimentException {
    return ExperimentJson.read("{" + CELLS + inside + "}");
  }

  private static void refuses(String inside, String message) {
    assertThatThrownBy(() -> read(inside))
        .isInstanceOf(ExperimentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void onlyTheVersionAndTheCellsAreNeeded() throws Exception {
    Experiment experiment = read("");
    assertThat(experiment.settings().scheme()).isEqualTo(Scheme.CENTRAL);
    assertThat(experiment.settings().epsilon()).isEqualTo(1e-7);
    assertThat(ExperimentJson.canonical(experiment))
        .isEqualTo(
            "{\"backward\":\"\",\"check\":{\"epsilon\":1e-7,\"scheme\":\"central\","
                + "\"threshold\":2e-7},\"forward\":\"b\",\"setup\":\"a\",\"v\":1}");
  }

  @Test
  void theCanonicalFormReadsBackAsTheSameText() throws Exception {
    Experiment experiment =
        read(
            ",\"title\":\"T\",\"note\":\"N\",\"check\":{\"scheme\":\"five-point\",\"epsilon\":0.001,"
                + "\"wrt\":[\"w\",\"b\"],\"gradients\":{\"w\":\"dw\"},"
                + "\"sample\":{\"perBlock\":10,\"seed\":4294967295}}");
    String canonical = ExperimentJson.canonical(experiment);
    assertThat(canonical).contains("\"sample\":{\"perBlock\":10,\"seed\":4294967295}");
    assertThat(ExperimentJson.canonical(ExperimentJson.read(canonical))).isEqualTo(canonical);
  }

  @Test
  void whatIsUnknownOrOutOfRangeIsNamed() {
    refuses(",\"colour\":1", "unknown key \"colour\"");
    refuses(",\"title\":1", "\"title\" must be a string");
    refuses(",\"check\":{\"step\":1}", "unknown key \"check.step\"");
    refuses(",\"check\":{\"epsilon\":0}", "\"check.epsilon\" must be above 0");
    refuses(",\"check\":{\"threshold\":2}", "\"check.threshold\" must be above 0");
    refuses(",\"check\":{\"scheme\":\"back\"}", "\"check.scheme\" must be forward, central");
    refuses(",\"check\":{\"wrt\":\"w\"}", "\"check.wrt\" must be an array of strings");
    refuses(",\"check\":{\"gradients\":{\"w\":1}}", "\"check.gradients.w\" must be a string");
    refuses(
        ",\"check\":{\"sample\":{\"perBlock\":0}}", "\"check.sample.perBlock\" must be a whole");
    refuses(",\"check\":{\"sample\":{}}", "\"check.sample.perBlock\" is missing");
    refuses(",\"check\":1", "\"check\" must be an object");
    refuses(",\"note\":\"" + "x".repeat(2001) + "\"", "at most 2000 characters");
  }

  @Test
  void wholeDocumentsAreBounded() {
    assertThatThrownBy(() -> ExperimentJson.read("[1]")).hasMessageContaining("must be an object");
    assertThatThrownBy(() -> ExperimentJson.read("{}")).hasMessageContaining("\"v\" is missing");
    assertThatThrownBy(() -> ExperimentJson.read("{")).hasMessageContaining("not JSON");
    assertThatThrownBy(() -> ExperimentJson.read("{" + CELLS.replace("1", "2") + "}"))
        .hasMessageContaining("\"v\" must be 1");
    String tooLong = "{" + CELLS.replace("\"a\"", "\"" + "é".repeat(33000) + "\"") + "}";
    assertThatThrownBy(() -> ExperimentJson.read(tooLong)).hasMessageContaining("64 KiB");
  }
}
