package backproof.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

/** Which of several mistakes CPython 3.11 tells of, and in which words. */
class MistypedTest {
  private static final String COMMA = "SyntaxError: invalid syntax. Perhaps you forgot a comma?";

  @Test
  void indentationBelowTheFirstMistakeDoesNotHideIt() {
    assertThat(Scripts.raised("if 1:\n    x = 1\nx  2\n  y = 3"))
        .isEqualTo("SyntaxError: invalid syntax @ 3:4");
    assertThat(Scripts.raised("for i in range(2):\nx = 1\n    y = 2\n  z = 3"))
        .startsWith("IndentationError: expected an indented block after 'for' statement");
    assertThat(Scripts.raised("x = 1\n    y = 2\n  z = 3"))
        .startsWith("IndentationError: unexpected indent @ 2");
    assertThat(Scripts.raised("x = 1\n    y = [1)"))
        .startsWith("IndentationError: unexpected indent @ 2");
  }

  @Test
  void aCommaIsOnlyMissingBetweenTwoWholeExpressions() {
    assertThat(Scripts.raised("print(a b)")).startsWith(COMMA);
    assertThat(Scripts.raised("print(a, b~)")).startsWith("SyntaxError: invalid syntax @");
    // the beginning of the words case and match
    assertThat(Scripts.raised("print(m 2)")).startsWith("SyntaxError: invalid syntax @");
  }

  @Test
  void aBracketThatIsNotClosedAboveIsTheMistake() {
    assertThat(Scripts.raised("print(1, x{\nprint(2)"))
        .isEqualTo("SyntaxError: '{' was never closed @ 1:11");
  }

  @Test
  void anEqualsSignBehindTheLastOfSeveralIsTakenForAComparison() {
    assertThat(Scripts.raised("(1, 2, sep=3)"))
        .startsWith("SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    assertThat(Scripts.raised("(1, 2 = 3, 4)"))
        .startsWith("SyntaxError: cannot assign to literal here. Maybe you meant '=='");
  }
}
