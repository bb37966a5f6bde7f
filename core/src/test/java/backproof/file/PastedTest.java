package backproof.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.python.Budget;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole programs in a cell, and files that cannot be read yet: nothing of them is lost. */
final class PastedTest {
  private static final Budget.Limits LIMITS =
      new Budget.Limits(4_000_000, 0, 0, 0, 0, Double.POSITIVE_INFINITY);

  private static final String PROGRAM =
      """
      import numpy as np

      def forward(w, x):
          cost = w * x
          return cost, x

      def backward(cache):
          dw = cache
          return dw

      w, x = 3.0, 2.0
      cost, cache = forward(w, x)
      dw = backward(cache)
      """;

  private static final Experiment LESSON =
      Experiment.of(
          "", "x = np.ones(5)", "def forward_propagation(x):\n    return x\n", "def f(x):\n  pass");

  private static Imported whole(Experiment experiment) throws ExperimentException {
    return ExperimentFiles.whole(experiment, new Budget(LIMITS, () -> 0));
  }

  private static Experiment with(Cell cell, String source) {
    return Experiment.of(
        "",
        cell == Cell.SETUP ? source : LESSON.source(Cell.SETUP),
        cell == Cell.FORWARD ? source : LESSON.source(Cell.FORWARD),
        cell == Cell.BACKWARD ? source : LESSON.source(Cell.BACKWARD));
  }

  @ParameterizedTest
  @EnumSource(Cell.class)
  void aProgramInOneCellIsTakenApartWhateverStandsInTheOthers(Cell cell) throws Exception {
    Experiment taken = whole(with(cell, PROGRAM)).experiment();
    assertThat(taken.source(Cell.FORWARD)).startsWith("def forward(w, x):");
    assertThat(taken.source(Cell.BACKWARD)).startsWith("def backward(cache):");
    assertThat(taken.source(Cell.SETUP)).contains("w, x = 3.0, 2.0").doesNotContain("np.ones");
  }

  @Test
  void aProgramThatGoesOnFromCellToCellIsReadAsOne() throws Exception {
    int backward = PROGRAM.indexOf("def backward");
    Experiment cells =
        Experiment.of("", PROGRAM.substring(0, backward), PROGRAM.substring(backward), "");
    Experiment taken = whole(cells).experiment();
    assertThat(taken.source(Cell.FORWARD)).startsWith("def forward(w, x):");
    assertThat(taken.source(Cell.BACKWARD)).startsWith("def backward(cache):");
  }

  @Test
  void cellsWithoutAnythingToCheckAreRefusedAsAFileIs() {
    assertThatThrownBy(() -> whole(Experiment.of("", "x = 1", "", "")))
        .isInstanceOf(NothingFoundException.class)
        .hasMessageContaining("the file defines no functions");
  }

  @Test
  void aScriptThatCannotBeReadIsShownWhereItCannot() throws Exception {
    String broken = PROGRAM.replace("cost = w * x", "cost = w \u2212 x");
    Imported imported = ExperimentFiles.read("a.py", broken);
    assertThat(imported.experiment().source(Cell.SETUP)).isEqualTo(broken);
    assertThat(imported.experiment().source(Cell.FORWARD)).isEmpty();
    assertThat(imported.choices()).isEmpty();
    assertThat(imported.place(Cell.SETUP, 4)).isEqualTo(Optional.of(new Place(0, 4)));
    assertThat(imported.notes().getFirst()).contains("line 4: SyntaxError: invalid character");
  }

  @Test
  void aNotebookThatCannotBeReadKeepsItsCellsInOrder() throws Exception {
    String notebook =
        "{\"cells\":[{\"cell_type\":\"code\",\"source\":\"w ="
            + " 3.0\"},{\"cell_type\":\"code\",\"source\":\"def forward(w)\\n"
            + "  return w\"}],\"nbformat\":4}";
    Imported imported = ExperimentFiles.read("a.ipynb", notebook);
    assertThat(imported.experiment().source(Cell.SETUP))
        .isEqualTo("w = 3.0\ndef forward(w)\n  return w\n");
    assertThat(imported.place(Cell.SETUP, 2)).isEqualTo(Optional.of(new Place(2, 1)));
  }

  /** A cell of no use to the check may be broken. */
  @Test
  void whereTheFunctionsAreFoundWhatCannotBeReadIsOnlyNoted() throws Exception {
    Imported imported = ExperimentFiles.read("a.py", PROGRAM + "# %%\nthis is no Python\n");
    assertThat(imported.experiment().source(Cell.FORWARD)).startsWith("def forward(w, x):");
    assertThat(imported.notes()).hasSize(1);
  }
}
