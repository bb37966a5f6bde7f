package backproof.binding;

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

  private static String help(String source) {
    return Scripts.run(source).error().orElseThrow().help();
  }

  @Test
  void anUnknownKeywordIsComparedWithTheParameters() {
    assertThat(help("def f(X, learning_rate=1): pass\nf(1, learnin_rate=2)\n"))
        .isEqualTo("Did you mean the parameter 'learning_rate'?");
    assertThat(help("np.sum(np.ones(2), axs=0)\n")).contains("'axis'");
    assertThat(help("def f(X): pass\nf(1, zzz=2)\n")).isEmpty();
  }

  @Test
  void laterFunctionsThatCannotBeReadAreNamedToo() {
    assertThat(help("def f(x)\n    return x\n\ndef g(x):\n    return x +\n\ndef h(x):\n    pass\n"))
        .isEqualTo("Also line 6: invalid syntax");
    assertThat(help("x = (1,\n\ndef g(x)\n    return x\n")).isEmpty();
  }
}
