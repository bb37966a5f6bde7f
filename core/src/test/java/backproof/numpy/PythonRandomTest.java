package backproof.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.Scripts;
import org.junit.jupiter.api.Test;

/** Expected numbers are those of CPython 3.11. */
class PythonRandomTest {
  @Test
  void theStreamIsThatOfPython() {
    assertThat(Scripts.printed("import random\nrandom.seed(1)\nprint(random.random())"))
        .isEqualTo("0.13436424411240122\n");
    assertThat(
            Scripts.printed(
                """
                from random import shuffle, seed
                seed(0)
                a = [1, 2, 3, 4]
                shuffle(a)
                print(a)\
                """))
        .isEqualTo("[3, 1, 2, 4]\n");
  }
}
