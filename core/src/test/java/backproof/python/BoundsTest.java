package backproof.python;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

/** What could grow or run without end is ended, whoever does the work. */
class BoundsTest {
  @Test
  void builtInFunctionsDoNotConsumeForEver() {
    assertThat(Scripts.raised("sum(range(10 ** 12))")).startsWith("Stopped: stopped after");
    assertThat(Scripts.raised("all(range(1, 10 ** 12))")).startsWith("Stopped: stopped after");
    assertThat(Scripts.raised("1.5 in range(10 ** 12)")).startsWith("Stopped: stopped after");
  }

  @Test
  void textsAndListsThatDoubleAreEnded() {
    String words = "MemoryError: a sequence of more than";
    assertThat(Scripts.raised("a = 'a'\nwhile True: a += a")).startsWith(words);
    assertThat(Scripts.raised("a = [0]\nwhile True: a += a")).startsWith(words);
    assertThat(Scripts.raised("a = [0]\nwhile True: a.extend(a)")).startsWith(words);
    assertThat(Scripts.raised("('x' * 10 ** 5).join(['y'] * 10 ** 5)")).startsWith(words);
    assertThat(Scripts.raised("('x' * 10 ** 5).replace('x', 'y' * 10 ** 5)")).startsWith(words);
  }

  @Test
  void longIntegersAreNotWrittenOut() {
    assertThat(Scripts.raised("str(10 ** 5000)"))
        .startsWith("ValueError: Exceeds the limit (4300 digits) for integer string conversion;");
    assertThat(Scripts.printed("print(len(str(10 ** 4299)))")).isEqualTo("4300\n");
  }
}
