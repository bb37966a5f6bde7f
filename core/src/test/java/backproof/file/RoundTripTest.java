package backproof.file;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentJson;
import backproof.experiment.JsonReader;
import backproof.experiment.Preset;
import backproof.experiment.Presets;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Planned;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading back what was exported gives the experiment that was exported. */
final class RoundTripTest {
  private static final List<String> WORDS =
      List.of(
          "\n",
          "\n",
          "\n\n",
          "def f(x):\n    return x\n",
          "# %% backproof setup",
          "# %%",
          "# %% x\n",
          "# backproof: {}",
          "%matplotlib inline\n",
          "!pip install x\n",
          "    ",
          "\t",
          "é",
          "x = 1",
          "pass  # [magic] %time\n",
          "if x:\n    %time y\n",
          "\"\"\"",
          "'''",
          "# %% backproof2 setup",
          "\\",
          "\r\n",
          "😀",
          "%%time\n",
          "\"",
          "import testCases\n",
          "from gc_utils import relu\n");

  private static Planned planned(Experiment experiment) {
    return Laboratory.plan(experiment, Limits.SERVER, () -> 0);
  }

  private static void comesBack(Experiment experiment, String label) throws Exception {
    String canonical = ExperimentJson.canonical(experiment);
    Planned planned = planned(experiment);
    String script = ExperimentFiles.py(experiment, planned);
    String notebook = ExperimentFiles.ipynb(experiment, planned);
    assertThat(ExperimentJson.canonical(ExperimentFiles.read("a.py", script).experiment()))
        .as(label)
        .isEqualTo(canonical);
    assertThat(ExperimentJson.canonical(ExperimentFiles.read("a.ipynb", notebook).experiment()))
        .as(label)
        .isEqualTo(canonical);
    String json = ExperimentFiles.json(experiment);
    assertThat(ExperimentJson.canonical(ExperimentFiles.read("a.json", json).experiment()))
        .as(label)
        .isEqualTo(canonical);
  }

  @Test
  void presetsComeBack() throws Exception {
    for (Preset preset : Presets.all()) {
      comesBack(preset.experiment(), preset.key());
    }
  }

  @Test
  void settingsComeBack() throws Exception {
    comesBack(
        new Experiment(
            "a\n# %% backproof setup",
            "note \"with\" quotes\n",
            "x = 1",
            "def f(x):\n    return x\n",
            "",
            new Settings(Scheme.FIVE_POINT, 1e-3, 1e-6),
            List.of("x"),
            Map.of("x", "dx")),
        "settings");
  }

  @Test
  void whateverIsInTheCellsComesBack() throws Exception {
    long seed = 20261125;
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Experiment experiment = Experiment.of(text(random), text(random), text(random), text(random));
      comesBack(experiment, "seed " + seed + ", case " + i);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.toString();
  }

  @Test
  void aNotebookIsOfFormatFourPointFiveWithStableNames() throws Exception {
    Experiment first = Presets.first().experiment();
    String notebook = ExperimentFiles.ipynb(first, planned(first));
    assertThat(JsonReader.read(notebook)).isNotNull();
    assertThat(notebook)
        .contains("\"nbformat\":4,\"nbformat_minor\":5", "\"id\":\"setup\"", "\"id\":\"check\"")
        .isEqualTo(ExperimentFiles.ipynb(first, planned(first)));
  }

  @Test
  void aScriptHoldsNoNotebookCommand() {
    Experiment experiment =
        Experiment.of("t", "%matplotlib inline\nx = 1\nif x:\n    !ls\n", "", "");
    assertThat(ExperimentFiles.py(experiment, planned(experiment)))
        .contains("\npass  # [magic] %matplotlib inline\n", "\n    pass  # [magic] !ls\n");
  }
}
