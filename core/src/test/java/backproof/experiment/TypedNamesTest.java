package backproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class TypedNamesTest {
  @Test
  void namesStandBetweenCommas() throws Exception {
    assertThat(TypedNames.wrt(" W1, net.b[0] ,\nx,")).containsExactly("W1", "net.b[0]", "x");
    assertThat(TypedNames.wrt(" ")).isEmpty();
    assertThat(TypedNames.gradients("W1=dW1, b1 = db")).hasToString("{W1=dW1, b1=db}");
    assertThat(TypedNames.gradients("")).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    assertThat(TypedNames.text(TypedNames.wrt("a,b"))).isEqualTo("a, b");
    assertThat(TypedNames.text(TypedNames.gradients("a=da,b=db"))).isEqualTo("a=da, b=db");
    assertThat(TypedNames.text(List.of())).isEmpty();
  }

  @Test
  void whatIsWrongIsNamedWithAWayOut() {
    refuses(() -> TypedNames.wrt("W1,,b1"), "\"wrt\": name 2 is empty: take out the extra comma");
    refuses(() -> TypedNames.wrt(","), "\"wrt\": name 1 is empty: take out the extra comma");
    refuses(
        () -> TypedNames.wrt("W1 b1"),
        "\"wrt\": \"W1 b1\" is more than one name: put commas between them");
    refuses(
        () -> TypedNames.wrt("b, a, b"), "\"wrt\": b stands there twice: leave one of them out");
    refuses(
        () -> TypedNames.gradients("W1=dW1, b1"),
        "\"gradients\": \"b1\" has no \"=\": write it as in W1=dW1");
    refuses(
        () -> TypedNames.gradients("=db1"),
        "\"gradients\": \"=db1\" lacks a name beside the \"=\"");
    refuses(
        () -> TypedNames.gradients("a=b, a=c"),
        "\"gradients\": a stands there twice: leave one of them out");
  }

  private static void refuses(ThrowingCallable reading, String message) {
    assertThatThrownBy(reading).isInstanceOf(ExperimentException.class).hasMessage(message);
  }
}
