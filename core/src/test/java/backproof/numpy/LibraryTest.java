package backproof.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.Settings;
import backproof.experiment.Experiment;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LibraryTest {
  private static final String DEFINITION = "\ndef ";

  @Test
  void theTableOfNamesHoldsWhatTheTextDefines() {
    assertThat(defined(Library.NUMPY))
        .isEqualTo(
            LibraryNames.VALUES
                + " "
                + LibraryNames.SAMPLES
                + " "
                + LibraryNames.PLACES
                + " "
                + LibraryNames.NUMBERS);
    assertThat(defined(Library.LINALG)).isEqualTo(LibraryNames.LINALG);
    assertThat(defined(Library.TRICKS)).isEqualTo(LibraryNames.TRICKS);
  }

  private static String defined(String module) {
    String text = LibraryText.of(module, LibraryText.all());
    StringBuilder names = new StringBuilder();
    for (int at = text.indexOf(DEFINITION); at >= 0; at = text.indexOf(DEFINITION, at + 1)) {
      String name = text.substring(at + DEFINITION.length(), text.indexOf('(', at));
      if (!name.startsWith("_")) {
        names.append(names.isEmpty() ? "" : " ").append(name);
      }
    }
    return names.toString();
  }

  @Test
  void theTextIsAskedForOnlyWhenOneOfItsFunctionsIsCalled() {
    String setup = "import numpy as np\nnp.zeros(3).sum()\n";
    assertThat(error(setup + "np.linalg.norm([3.0, 4.0])\n1 / 0\n"))
        .startsWith("ZeroDivisionError");
    assertThat(error(setup + "np.median([1, 2])"))
        .isEqualTo("RuntimeError: numpy.median could not be loaded: reload the page and try again");
    assertThat(error(setup + "np.linalg.inv([[1.0]])"))
        .isEqualTo(
            "RuntimeError: numpy.linalg.inv could not be loaded: reload the page and try again");
  }

  /** Of a program whose host cannot get the text. */
  private static String error(String setup) {
    Experiment experiment =
        new Experiment(
            "", "", setup, "", "", Settings.NOTEBOOK, List.of(), Map.of(), Optional.empty());
    return Laboratory.check(experiment, Limits.SERVER, () -> 0, () -> "")
            instanceof Outcome.Raised raised
        ? raised.error().type() + ": " + raised.error().message()
        : "";
  }
}
