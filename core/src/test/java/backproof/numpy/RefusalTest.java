package backproof.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

/** A forgotten return gives None, and NumPy has words for it. */
class RefusalTest {
  @Test
  void noneIsRefusedInTheWordsOfTheUfunc() {
    assertThat(Scripts.raised("np.exp(None)"))
        .startsWith(
            "TypeError: loop of ufunc does not support argument 0 of type NoneType which has no"
                + " callable exp method @ 1:1");
    assertThat(Scripts.raised("np.dot(None, np.ones(2))"))
        .startsWith("TypeError: unsupported operand type(s) for *: 'NoneType' and 'float'");
    assertThat(Scripts.raised("np.maximum(0, None)"))
        .startsWith("TypeError: '>=' not supported between instances of 'int' and 'NoneType'");
    assertThat(Scripts.raised("None @ np.ones(2)"))
        .startsWith("ValueError: matmul: Input operand 0 does not have enough dimensions");
  }

  @Test
  void arraysAreNoIndicesOfListsAndNoLengths() {
    String words = "TypeError: only integer scalar arrays can be converted to a scalar index";
    assertThat(Scripts.raised("[1, 2][np.array([0])]")).startsWith(words);
    assertThat(Scripts.raised("range(np.ones(2))")).startsWith(words);
  }

  @Test
  void einsumNamesEachAxisOfTheResultOnce() {
    assertThat(Scripts.raised("np.einsum('ij->jij', np.ones((2, 3)))"))
        .startsWith(
            "ValueError: einstein sum subscripts string includes output subscript 'j' multiple"
                + " times");
  }

  @Test
  void clipTakesItsBoundsByEitherName() {
    assertThat(Scripts.printed("print(np.arange(4).clip(min=1), np.clip(np.arange(4), 1, max=2))"))
        .isEqualTo("[1 1 2 3] [1 1 2 2]\n");
  }

  @Test
  void aTextNamesTheUfuncThatRefusesIt() {
    assertThat(Scripts.raised("np.zeros(3) - 'a'"))
        .contains("ufunc 'subtract' did not contain a loop")
        .contains("(dtype('float64'), dtype('<U1')) -> None");
  }
}
