package backproof.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AnsiTest {
  @Test
  void theNotebooksColoursAreRead() {
    assertThat(Ansi.read("\u001b[93mThere is a mistake\u001b[0m.\n"))
        .containsExactly(new Ansi.Run("ink-11", "There is a mistake"), new Ansi.Run("", ".\n"));
  }

  @Test
  void attributesAddUpAndAreTakenBackOneByOne() {
    assertThat(Ansi.read("\u001b[1;3;4;31;42mall\u001b[22;39mless\u001b[mnone"))
        .extracting(Ansi.Run::classes)
        .containsExactly("bold italic underlined ink-1 ground-2", "italic underlined ground-2", "");
  }

  @Test
  void cursorMovementsAreDroppedAndBrokenSequencesAreKept() {
    assertThat(Ansi.read("a\u001b[2Jb")).extracting(Ansi.Run::text).containsExactly("ab");
    assertThat(Ansi.read("\u001b[12")).isEqualTo(List.of(new Ansi.Run("", "\u001b[12")));
    assertThat(Ansi.read("\u001b]0;title")).isEqualTo(List.of(new Ansi.Run("", "\u001b]0;title")));
  }

  @Test
  void longOutputIsCutAndSaysSo() {
    String html =
        Fragments.of(
                Samples.experiment("t"),
                new backproof.laboratory.Outcome.Judged(
                    Samples.large(1, 1), "x".repeat(21_234), List.of(), List.of(), 1))
            .getOrDefault("output", "");
    assertThat(html).contains("1,234 more characters not shown.");
  }
}
