package backproof.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "x = \u201cabc\u201d | Write \" for \u201c.",
        "x = 3 \u2212 2 | Write - for \u2212.",
        "y = x\u00b2 | Write **2 for \u00b2.",
        "if a \u2264 3: pass | Write <= for \u2264.",
        "x =\u00a03 | Copied from a page: put a plain blank there, in other lines too.",
        ">>> x = 1 | Leave out the >>> that was copied along, in other lines too.",
        "In [3]: import numpy | Leave out the In [3]: that was copied along, in other lines too.",
        "```python | Leave out the ``` that was copied along, in other lines too.",
        "$ pip install numpy | Leave out the $ that was copied along, in other lines too.",
        "12 import numpy as np | Leave out the line numbers that were copied along.",
        "3: x = 4 | Leave out the line numbers that were copied along.",
      })
  void whatACopyBroughtAlongIsToBeLeftOut(String source, String advice) {
    assertThat(advice(source)).isEqualTo(advice);
  }

  @Test
  void aNumberBeforeAWordInsideALineIsNoLineNumber() {
    assertThat(advice("x = 3 y")).isEmpty();
  }
}
