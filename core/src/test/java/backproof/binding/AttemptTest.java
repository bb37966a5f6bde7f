package backproof.binding;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

class AttemptTest {
  @Test
  void recursionAroundTheInterpretersOwnBoundIsStillAnError() {
    String source =
        """
        a = []
        for i in range(10 ** 5): a = [a]
        np.array(a)
        """;
    assertThat(Scripts.run(source).error().orElseThrow().type()).isEqualTo("RecursionError");
  }
}
