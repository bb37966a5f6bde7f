package backproof.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where expressions begin and end. */
class SpansTest {
  @Test
  void bracketsBelongToWhatTheyMake() {
    for (String text :
        List.of(
            "[a for a in b]",
            "{a for a in b}",
            "{a: 1 for a in b if a}",
            "(a for a in b)",
            "[a, b]",
            "{a: b}",
            "(a, b)",
            "f(a for a in b)",
            "a[b][1:2]")) {
      Statement.Assign assign = (Statement.Assign) Parser.parse("x = " + text + "  # c\n").get(0);
      Span span = assign.value().span();
      assertThat(span.column() - 1).as(text).isEqualTo("x = ".length());
      assertThat(span.endColumn() - 1).as(text).isEqualTo("x = ".length() + text.length());
    }
  }
}
