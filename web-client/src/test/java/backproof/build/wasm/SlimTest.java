package backproof.build.wasm;

import static backproof.build.wasm.Modules.bytes;
import static backproof.build.wasm.Modules.joined;
import static backproof.build.wasm.Modules.section;
import static backproof.build.wasm.Modules.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Modules written by hand; what a large one computes afterwards is compared by the targets' test.
 */
class SlimTest {
  private static final byte[] NUMBER_TO_NUMBER = bytes(0x60, 1, 0x7f, 1, 0x7f);
  private static final byte[] STRUCTURE = bytes(0x5f, 0);
  private static final byte[] OF_STRUCTURE = bytes(0x60, 1, 0x63, 0, 1, 0x7f);
  private static final byte[] OF_ANYTHING = bytes(0x60, 1, 0x6e, 1, 0x7f);

  @Test
  void aLocalThatOnlyCarriesAValueGoes() {
    byte[] carries = bytes(1, 1, 0x7f, 0x20, 0, 0x21, 1, 0x20, 1, 0x0b);
    assertThat(slim(List.of(NUMBER_TO_NUMBER), bytes(0), carries))
        .containsExactly(module(List.of(NUMBER_TO_NUMBER), bytes(0), bytes(0, 0x20, 0, 0x0b)));
  }

  @Test
  void whatTheNextRoundOfALoopReadsIsWritten() {
    byte[] counts =
        bytes(1, 1, 0x7f, 3, 0x40, 0x20, 1, 0x41, 1, 0x6a, 0x22, 1, 0x20, 0, 0x48, 0x0d, 0, 0x0b);
    byte[] body = joined(counts, bytes(0x20, 1, 0x0b));
    byte[] module = module(List.of(NUMBER_TO_NUMBER), bytes(0), body);
    assertThat(Slim.smaller(module)).containsExactly(module);
  }

  @Test
  void whatIsReadWhereSomethingIsCaughtIsWritten() {
    byte[] body =
        bytes(
            1, 1, 0x7f, 2, 0x40, 0x1f, 0x40, 1, 2, 0, 0x41, 5, 0x21, 1, 0x20, 0, 0x10, 0, 0x21, 1,
            0x0b, 0x0b, 0x20, 1, 0x0b);
    byte[] module = module(List.of(NUMBER_TO_NUMBER), bytes(0), body);
    assertThat(Slim.smaller(module)).containsExactly(module);
  }

  @Test
  void localsOfWhichOneIsReadBeforeTheOtherIsWrittenShareAPlace() {
    byte[] body =
        bytes(1, 2, 0x7f, 0x20, 0, 0x10, 0, 0x22, 1, 0x20, 1, 0x6a, 0x22, 2, 0x20, 2, 0x6a, 0x0b);
    byte[] shared =
        bytes(0, 0x20, 0, 0x10, 0, 0x22, 0, 0x20, 0, 0x6a, 0x22, 0, 0x20, 0, 0x6a, 0x0b);
    assertThat(slim(List.of(NUMBER_TO_NUMBER), bytes(0), body))
        .containsExactly(module(List.of(NUMBER_TO_NUMBER), bytes(0), shared));
  }

  @Test
  void aTypeAndAFunctionThatNobodyUsesGo() {
    byte[] body = bytes(0, 0x20, 0, 0x0b);
    assertThat(slim(List.of(STRUCTURE, NUMBER_TO_NUMBER), bytes(1, 1), body, body))
        .containsExactly(module(List.of(NUMBER_TO_NUMBER), bytes(0), body));
  }

  @Test
  void theOnlyMethodBehindACastMovesIntoIt() {
    byte[] cast = bytes(0, 0x20, 0, 0xfb, 0x17, 0, 0x10, 1, 0x0b);
    byte[] method = bytes(0, 0x20, 0, 0xd1, 0x0b);
    byte[] merged = bytes(0, 0x20, 0, 0xfb, 0x17, 0, 0xd1, 0x0b);
    assertThat(slim(List.of(STRUCTURE, OF_STRUCTURE, OF_ANYTHING), bytes(2, 1), cast, method))
        .containsExactly(module(List.of(STRUCTURE, OF_ANYTHING), bytes(1), merged));
  }

  @Test
  void functionsThatAreTheSameBecomeOne() {
    byte[] body = bytes(0, 0x20, 0, 0x45, 0x0b);
    byte[] both = bytes(0, 0x20, 0, 0x10, 1, 0x10, 2, 0x0b);
    byte[] one = bytes(0, 0x20, 0, 0x10, 1, 0x10, 1, 0x0b);
    assertThat(slim(List.of(NUMBER_TO_NUMBER), bytes(0, 0, 0), both, body, body))
        .containsExactly(module(List.of(NUMBER_TO_NUMBER), bytes(0, 0), one, body));
  }

  private static byte[] slim(List<byte[]> types, byte[] functions, byte[]... bodies) {
    return Slim.smaller(module(types, functions, bodies));
  }

  /** Shows its first function to the outside. */
  private static byte[] module(List<byte[]> types, byte[] functions, byte[]... bodies) {
    byte[] code = bytes(bodies.length);
    for (byte[] body : bodies) {
      code = joined(code, joined(bytes(body.length), body));
    }
    byte[] defined = bytes(types.size());
    for (byte[] type : types) {
      defined = joined(defined, type);
    }
    return whole(
        section(1, defined),
        section(3, joined(bytes(functions.length), functions)),
        section(7, bytes(1, 1, 'f', 0, 0)),
        section(10, code));
  }
}
