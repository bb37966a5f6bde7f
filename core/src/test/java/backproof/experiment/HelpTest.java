package backproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

class HelpTest {
  @Test
  void anErrorAboutShapesShowsThoseOfItsLine() {
    String source =
        """
        parameters = {"W1": np.ones((4, 3))}
        X = np.ones((5, 2))
        def f():
            for i in range(1):
                Z = np.dot(parameters["W1"], X.T)
        f()
        """;
    assertThat(Scripts.run(source).error().orElseThrow().help())
        .startsWith("Here parameters[\"W1\"] has shape (4, 3), X (5, 2). The last axis");
  }

  @Test
  void otherErrorsShowNone() {
    assertThat(Scripts.run("X = np.ones(3)\nY = int('a') + X\n").error().orElseThrow().help())
        .isEmpty();
  }
}
