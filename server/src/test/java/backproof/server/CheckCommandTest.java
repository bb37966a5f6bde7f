package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.JsonReader;
import backproof.experiment.JsonValue;
import backproof.experiment.Preset;
import backproof.experiment.Presets;
import backproof.file.ExperimentFiles;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Planned;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code check}: what it prints and what it exits with. */
final class CheckCommandTest {
  @TempDir private static Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return Main.run(
        List.of(arguments),
        Map.of("COLUMNS", "60"),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Experiment preset(String key) {
    return Presets.find(key).map(Preset::experiment).orElseThrow();
  }

  @Test
  void whatElseIsAskedForIsPrintedBelow() throws IOException {
    String path = file("mended.json", ExperimentFiles.json(preset("fraud-net-mended")));
    assertThat(run("check", path, "--curve", "--judges", "--lens", "W1[1, 1]")).isZero();
    assertThat(printed())
        .contains("Epsilon curve", "best epsilon here is about 7.2e-5", "1 - A3", "float32")
        .contains("Panel of judges", "Ceres GradientChecker", "False alarm")
        .contains("Lens", "W1[1, 1] is");
    out.reset();
    run("check", path);
    assertThat(printed()).doesNotContain("Epsilon curve", "Panel of judges");
    assertThat(run("check", path, "--width", "much", "--lens", "W1[1, 1]")).isEqualTo(64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"net.json", "net.ipynb", "net.py"})
  void aWrongGradientInAnyKindOfFileExitsWithOne(String name) throws IOException {
    Experiment experiment = preset("fraud-net");
    Planned planned = Laboratory.plan(experiment, Limits.SERVER, () -> 0);
    String text =
        name.endsWith(".json")
            ? ExperimentFiles.json(experiment)
            : name.endsWith(".py")
                ? ExperimentFiles.py(experiment, planned)
                : ExperimentFiles.ipynb(experiment, planned);
    assertThat(run("check", file(name, text))).isEqualTo(1);
    assertThat(printed())
        .startsWith("WRONG  ")
        .contains("\nW2         3 x 5  dW2       ", "differs", "agrees")
        .contains("0.2850931567761623")
        .doesNotContain("\u001b");
    assertThat(printed().lines().filter(line -> !line.contains(folder.toString())))
        .allMatch(line -> line.length() <= 60);
  }

  @Test
  void whatFollowsFromAMistakeIsNamedByItsLineOfTheFile() throws IOException {
    String path =
        file(
            "sign.py",
            """
            import numpy as np
            w = np.array([0.5, -1.5])
            x = np.array([2.0, 3.0])

            def cost(w, x):
                e = w * x - 1
                return np.sum(e ** 2), e

            def backward(x, e):
                de = -2 * e
                dw = de * x
                return dw

            J, e = cost(w, x)
            dw = backward(x, e)
            """);
    assertThat(run("check", path)).isEqualTo(1);
    assertThat(printed().replaceAll("\\s+", " "))
        .contains(path + ", line 10 (backward)")
        .contains("because of that: dw in " + path + ", line 11 (backward).");
  }

  @Test
  void aRightGradientExitsWithZero() throws IOException {
    String json = ExperimentFiles.json(preset("linear-1d"));
    assertThat(run("check", file("line.json", json))).isZero();
    assertThat(printed()).startsWith("RIGHT  ").contains("2.919335883291695e-10");
  }

  @Test
  void optionsWinOverTheFile() throws IOException {
    String file = file("net.json", ExperimentFiles.json(preset("fraud-net-mended")));
    assertThat(run("check", file, "--epsilon", "1e-5", "--scheme", "forward", "--threshold", ".5"))
        .isIn(0, 2);
    assertThat(printed()).contains("threshold 0.5, forward, epsilon 1e-5");
  }

  @Test
  void forProgramsTheReportIsTheOneOfTheApi() throws Exception {
    String file = file("net.json", ExperimentFiles.json(preset("fraud-net")));
    assertThat(run("check", "--json", file)).isEqualTo(1);
    assertThat(JsonReader.read(printed())).isInstanceOf(JsonValue.Struct.class);
    assertThat(printed()).contains("\"verdict\":\"wrong\"", "\"difference\":0.2850931567761623");
  }

  @Test
  void anErrorIsShownWithItsLineOfTheFileAndACaret() throws IOException {
    String script =
        """
        import numpy as np
        w = np.ones(3)


        def forward(w):
            return np.sum(w @ np.ones((2, 2)))

        def backward(w):
            dw = w
            return dw
        """;
    String file = file("net.py", script);
    assertThat(run("check", file)).isEqualTo(3);
    assertThat(printed())
        .startsWith("NO VERDICT  ")
        .contains(file + ", line 6 (forward)\n")
        .contains("        return np.sum(w @ np.ones((2, 2)))\n")
        .contains("\n                      ^")
        .contains("ValueError: matmul")
        .contains("Taken as forward: forward");
  }

  @Test
  void belowAnErrorStandsAnEditThatMendsIt() throws IOException {
    Experiment right = preset("fraud-net-mended");
    String raising = right.backward().replace("np.dot(dZ2, A1.T)", "np.dot(dZ2, A1)");
    String path = file("raising.json", ExperimentFiles.json(right.with(Cell.BACKWARD, raising)));
    assertThat(run("check", path)).isEqualTo(3);
    assertThat(printed())
        .contains("ValueError: shapes (3,3) and (5,3) not aligned")
        .contains("+     dW2 = 1. / m * np.dot(dZ2, A1.T)", "Verified at 4 points");
  }

  @Test
  void whatAProgramPrintsCannotMoveTheCursor() throws IOException {
    String script =
        """
        w = 2.0
        print('a\\x1b[2Jb')
        def forward(w):
            print('\\x1b[2Jc')
            return w * w
        def backward(w):
            dw = 2 * w
            return dw
        """;
    assertThat(run("check", file("net.py", script))).isZero();
    assertThat(printed()).contains("The program printed:\nc\n").doesNotContain("\u001b");
  }

  @Test
  void anotherFunctionCanBeChosen() throws IOException {
    String script =
        """
        w = 2.0
        def cost(w):
            return w * w
        def forward(w):
            return w * w
        def backward(w):
            dw = 3 * w
            return dw
        def grad(w):
            dw = 2 * w
            return dw
        """;
    String file = file("net.py", script);
    assertThat(run("check", file, "--forward", "cost", "--backward", "grad")).isZero();
    assertThat(run("check", file, "--forward", "nothing")).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no function nothing", "cost");
  }

  @ParameterizedTest
  @CsvSource({
    "check, check needs one file",
    "check a.py b.py, check needs one file",
    "check --fast a.py, '\"--fast\" is not an option of check'",
    "check a.py --epsilon, --epsilon needs a value",
    "check a.py --epsilon -1, --epsilon wants a number above 0",
    "check a.py --scheme back, 'a scheme is forward, central, five-point or ridders, not \"back\"'",
    "check nowhere.py, there is no file nowhere.py",
    "check /, cannot read /",
  })
  void whatIsNotUnderstoodIsNamed(String arguments, String message) {
    assertThat(run(arguments.split(" "))).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
  }

  @Test
  void aFileWithoutFunctionsIsASentenceWithItsName() throws IOException {
    String file = file("empty.py", "x = 1\n");
    assertThat(run("check", file)).isEqualTo(64);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("backproof: " + file + ": found no forward and backward function");
  }

  @Test
  void helpKnowsTheCommand() {
    assertThat(run("check", "--help")).isZero();
    assertThat(printed()).contains("check FILE", "--epsilon", "Exit status");
  }
}
