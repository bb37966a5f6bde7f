package backproof.python;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

/** Lines and columns as CPython 3.11 marks them. */
class PlacesTest {
  @Test
  void statementsBlameThePartThatFails() {
    assertThat(Scripts.raised("assert 1 == 2, 'no'")).isEqualTo("AssertionError: no @ 1:8");
    assertThat(Scripts.raised("for i in 5: pass")).endsWith("@ 1:1");
    assertThat(Scripts.raised("x = f\"{'a':d}\"")).endsWith("@ 1:5");
    assertThat(Scripts.raised("d = {}\ndel d['a']")).endsWith("@ 2:5");
    assertThat(Scripts.raised("del x")).endsWith("@ 1:5");
    assertThat(Scripts.raised("sum(i for i in None)")).endsWith("@ 1:4");
  }

  @Test
  void nestedSubscriptsBlameTheOneThatFails() {
    assertThat(Scripts.raised("a = [[1]]\nx = 1 + a[0][3]"))
        .isEqualTo("IndexError: list index out of range @ 2:9");
    assertThat(Scripts.raised("a = [[1]]\nx = 1 + a[2][0]")).endsWith("@ 2:9");
    assertThat(Scripts.raised("a = [[1]]\nx = 1 + a[0][b]"))
        .isEqualTo("NameError: name 'b' is not defined @ 2:14");
    assertThat(Scripts.raised("a = [1]\nx = 2 + a[0][0]"))
        .isEqualTo("TypeError: 'int' object is not subscriptable @ 2:9");
  }
}
