package backproof.build.wasm;

import static backproof.build.wasm.Modules.bytes;
import static backproof.build.wasm.Modules.joined;
import static backproof.build.wasm.Modules.section;
import static backproof.build.wasm.Modules.whole;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A structure with a number and with a reference to one of its kind, in globals. */
class BeginningTest {
  private static final byte[] TYPES =
      section(1, bytes(2, 0x5f, 2, 0x7f, 1, 0x63, 0, 1, 0x60, 0, 0));
  private static final byte[] EMPTY = bytes(0x64, 0, 0, 0xfb, 1, 0, 0x0b);
  private static final byte[] TWO_EMPTY = joined(bytes(2), joined(EMPTY, EMPTY));
  private static final byte[] SET_NUMBER = bytes(0x23, 0, 0x41, 7, 0xfb, 5, 0, 0);
  private static final byte[] SET_FIRST = bytes(0x23, 0, 0x23, 1, 0xfb, 5, 0, 1);
  private static final byte[] SET_SECOND = bytes(0x23, 1, 0x23, 0, 0xfb, 5, 0, 1);

  @Test
  void aConstantThatTheStartSetsIsInTheStructureFromTheFirst() {
    byte[] made = bytes(0x64, 0, 0, 0x41, 7, 0xd0, 0, 0xfb, 0, 0, 0x0b);
    assertThat(slim(joined(bytes(1), EMPTY), SET_NUMBER, 0))
        .containsExactly(module(joined(bytes(1), made), bytes(), 0));
  }

  @Test
  void aGlobalStandsBehindTheOneThatItIsMadeWith() {
    byte[] used = bytes(0x23, 1, 0x1a);
    byte[] with = bytes(0x64, 0, 0, 0x41, 0, 0x23, 0, 0xfb, 0, 0, 0x0b);
    assertThat(slim(TWO_EMPTY, joined(SET_FIRST, used), 0))
        .containsExactly(module(joined(bytes(2), joined(EMPTY, with)), bytes(0x23, 0, 0x1a), 1));
  }

  @Test
  void aGlobalThatOnlyAnotherOneIsMadeWithIsPartOfIt() {
    byte[] whole = bytes(1, 0x64, 0, 0, 0x41, 0, 0xfb, 1, 0, 0xfb, 0, 0, 0x0b);
    assertThat(slim(TWO_EMPTY, SET_FIRST, 0)).containsExactly(module(whole, bytes(), 0));
  }

  /** Its type and its body are the last ones; the global is read there instead of named again. */
  @Test
  void ofTwoThatNameEachOtherAFunctionClosesTheCircle() {
    byte[] whole = bytes(1, 0x64, 0, 0, 0x41, 0, 0xfb, 1, 0, 0xfb, 0, 0, 0x0b);
    byte[] types = bytes(3, 0x5f, 2, 0x7f, 1, 0x63, 0, 1, 0x60, 0, 0, 0x60, 1, 0x63, 0, 0);
    byte[] start = bytes(6, 0, 0x23, 0, 0x10, 1, 0x0b);
    byte[] closes = bytes(14, 0, 0x20, 0, 0xfb, 2, 0, 1, 0x20, 0, 0xfb, 5, 0, 1, 0x0b);
    assertThat(slim(TWO_EMPTY, joined(SET_FIRST, SET_SECOND), 0))
        .containsExactly(
            whole(
                section(1, types),
                section(3, bytes(2, 1, 2)),
                section(6, whole),
                section(7, bytes(1, 1, 'g', 3, 0)),
                section(8, bytes(0)),
                section(10, joined(bytes(2), joined(start, closes)))));
  }

  @Test
  void whatFollowsSomethingElseIsLeft() {
    byte[] something = bytes(0x41, 0, 0x1a);
    assertThat(slim(joined(bytes(1), EMPTY), joined(something, SET_NUMBER), 0))
        .containsExactly(module(joined(bytes(1), EMPTY), joined(something, SET_NUMBER), 0));
  }

  private static byte[] slim(byte[] globals, byte[] start, int shown) {
    return Slim.smaller(module(globals, start, shown));
  }

  /** Shows one of the globals to the outside. */
  private static byte[] module(byte[] globals, byte[] start, int shown) {
    byte[] body = joined(joined(bytes(0), start), bytes(0x0b));
    return whole(
        TYPES,
        section(3, bytes(1, 1)),
        section(6, globals),
        section(7, bytes(1, 1, 'g', 3, shown)),
        section(8, bytes(0)),
        section(10, joined(bytes(1, body.length), body)));
  }
}
