package backproof.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.experiment.Experiment;
import backproof.laboratory.Benches;
import backproof.python.syntax.Parser;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What only counts is no mask and no activation. */
class CountersTest {
  @Test
  void loopsOverNumbersAndLengthsThatAreKeptCount() {
    String text =
        """
        class Net:
            def __init__(self, sizes):
                self.depth = len(sizes)
                self.rows = sizes.shape[0]
                self.scale = 0.5
        for k in range(3):
            for i, x in enumerate(data):
                for layer in reversed(range(k)):
                    for y in data:
                        z = k
        """;
    assertThat(Counters.of(Parser.parse(text)))
        .containsExactlyInAnyOrder("self.depth", "self.rows", "k", "i", "layer");
  }

  @Test
  void noEditTakesThemForArrays() {
    Experiment experiment =
        Experiment.of(
            "",
            "import numpy as np\nX = np.array([[1., -2.], [3., 4.]])\nw = np.array([.5, 2.])\n",
            "def forward(X, w):\n    return np.sum((X @ w) ** 2), 0\n",
            """
            def backward(X, w):
                dw = np.zeros(2)
                for row in range(2):
                    dw += 2 * (X[row] @ w) * X[row]
                return {'dw': dw}
            """);
    Bench bench = Benches.of(experiment);
    List<Site> sites = Sites.of(bench.cells(), bench);
    Site sum = sites.stream().filter(each -> each.line() == 4).findFirst().orElseThrow();
    List<Edit> edits = Edits.of(sum, sites, new LinkedHashSet<>(bench.parameters()), 4);
    assertThat(edits)
        .extracting(Edit::text)
        .noneMatch(text -> text.contains("row >") || text.contains("1 - row"))
        .anyMatch(text -> text.contains("w > 0"));
  }
}
