package backproof.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

/** Mistakes of syntax with CPython 3.11's words and places. */
class PlacementTest {
  @Test
  void statementsOutOfPlaceAreRefusedBeforeAnythingRuns() {
    assertThat(Scripts.run("print(1)\nreturn 5\n").stdout()).isEmpty();
    assertThat(Scripts.raised("return 5"))
        .isEqualTo("SyntaxError: 'return' outside function @ 1:1");
    assertThat(Scripts.raised("if 1:\n    break"))
        .isEqualTo("SyntaxError: 'break' outside loop @ 2:5");
    assertThat(Scripts.raised("continue"))
        .isEqualTo("SyntaxError: 'continue' not properly in loop @ 1:1");
    assertThat(Scripts.raised("*a = [1]")).startsWith("SyntaxError: starred assignment target");
  }

  @Test
  void whatIsNoPythonAnyMoreOrNotYetIsRefused() {
    assertThat(Scripts.raised("raise ValueError, 'x'"))
        .isEqualTo("SyntaxError: invalid syntax @ 1:17");
    assertThat(Scripts.raised("x := 1")).isEqualTo("SyntaxError: invalid syntax @ 1:3");
    assertThat(Scripts.raised("{1, 2: 3}")).isEqualTo("SyntaxError: invalid syntax @ 1:6");
    assertThat(Scripts.raised("{1: 2, 3}"))
        .isEqualTo("SyntaxError: ':' expected after dictionary key @ 1:8");
    assertThat(Scripts.raised("while True print(1)"))
        .isEqualTo("SyntaxError: invalid syntax @ 1:12");
  }

  @Test
  void theEndOfAProgramIsTheEndOfItsLastLine() {
    assertThat(Scripts.raised("if True:\n"))
        .isEqualTo(
            "IndentationError: expected an indented block after 'if' statement on line 2 @ 1:9");
    assertThat(Scripts.raised("try:\n    pass\n"))
        .isEqualTo("SyntaxError: expected 'except' or 'finally' block @ 2:9");
    assertThat(Scripts.raised("if 1:\n    x = 1\n  y = 2\n")).endsWith("@ 3:8");
  }
}
