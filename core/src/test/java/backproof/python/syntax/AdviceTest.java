package backproof.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class AdviceTest {
  private static String advice(String source) {
    SyntaxProblem problem = catchThrowableOfType(SyntaxProblem.class, () -> Parser.parse(source));
    return Advice.of(source, problem);
  }

  @Test
  void aProgramThatLostItsLineBreaksIsRecognised() {
    assertThat(
            advice(
                "import numpy as np def sigmoid(z): s = 1 / (1 + np.exp(-z)) return s"
                    + " W = np.ones(3) print(sigmoid(W))"))
        .startsWith("The line breaks were lost");
  }

  @Test
  void aShortMistakeInOneLineIsNotTakenForLostLineBreaks() {
    assertThat(advice("x = 3 4")).isEmpty();
  }
}
