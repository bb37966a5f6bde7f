package backproof.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardTest {
  private static final String CELL =
      """
      def backward(x):
          a, b = f(
              x)
          if a > 0: b = 1
          grads = {"dw": a, **b}
          return {"dw": x.T, "db": b}
      """;

  @Test
  void aStatementThatGoesOverSeveralLinesIsGuardedAsAWhole() {
    assertThat(Guard.around(CELL, 3).orElseThrow())
        .startsWith(
            """
            def backward(x):
                try:
                  a, b = f(
                      x)
                except Exception:
                  try: a, b = (0.0,) * 2
                  except Exception: pass
                if a > 0: b = 1
            """);
  }

  @Test
  void theKeysOfADictStay() {
    assertThat(Guard.around(CELL, 6).orElseThrow())
        .contains("  try: return {\"dw\": 0.0, \"db\": 0.0}\n");
  }

  @Test
  void noGuardStandsAroundADefinitionABlockOrTheRestOfALine() {
    assertThat(Guard.around(CELL, 1)).isEmpty();
    assertThat(Guard.around(CELL, 4)).isEmpty();
    assertThat(Guard.around("def f(:", 1)).isEmpty();
  }
}
