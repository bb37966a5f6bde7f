package backproof.build.wasm;

import static backproof.build.wasm.Modules.bytes;
import static backproof.build.wasm.Modules.joined;
import static backproof.build.wasm.Modules.section;
import static backproof.build.wasm.Modules.whole;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Modules with an initializer, which sets global 1, and a function that reads global 1. */
class InitializersTest {
  private static final byte[] SET = bytes(0x24, 1, 0x0b);
  private static final byte[] ASK = bytes(0x23, 0, 0x14, 0);
  private static final byte[] READ = bytes(0x23, 1, 0x0b);
  private static final byte[] SEVEN = bytes(0x41, 7);

  @Test
  void whatNeedsNothingRunsAtTheStartAndIsNotAskedForAgain() {
    Module module = run(SEVEN, joined(ASK, READ), bytes(0x0b));
    assertThat(codes(module, 3)).containsExactly(0x23, 0x0b);
    assertThat(codes(module, 2)).containsExactly(0x10, 0x0b);
    assertThat(codes(module, 1)).containsExactly(0x41, 0x24, 0x0b);
  }

  @Test
  void whatCallsAFunctionThatIsKnownOnlyThenRunsWhenItIsAskedFor() {
    byte[] unknown = joined(bytes(0xd0, 0, 0x14, 0), SEVEN);
    Module module = run(unknown, joined(ASK, READ), bytes(0x0b));
    assertThat(codes(module, 3)).containsExactly(0x23, 0x14, 0x23, 0x0b);
    assertThat(codes(module, 2)).containsExactly(0x0b);
  }

  @Test
  void whatReadsAGlobalThatOthersSetRunsWhenItIsAskedFor() {
    byte[] body = joined(joined(ASK, bytes(0x41, 1, 0x24, 2)), READ);
    assertThat(codes(run(bytes(0x23, 2), body, bytes(0x0b)), 2)).containsExactly(0x0b);
  }

  @Test
  void whatReadsAGlobalThatOnlyTheStartSetsRunsBehindIt() {
    Module module = run(bytes(0x23, 2), joined(ASK, READ), bytes(0x41, 1, 0x24, 2, 0x0b));
    assertThat(codes(module, 2)).containsExactly(0x41, 0x24, 0x10, 0x0b);
  }

  @Test
  void whatIsNamedElsewhereRunsWhenItIsAskedFor() {
    byte[] body = joined(joined(ASK, bytes(0x23, 0, 0x1a)), READ);
    assertThat(codes(run(SEVEN, body, bytes(0x0b)), 2)).containsExactly(0x0b);
  }

  private static int[] codes(Module module, int function) {
    return module.function(function).code().stream().mapToInt(Instruction::code).toArray();
  }

  /** Functions: nothing, the initializer, the start, the reader. */
  private static Module run(byte[] value, byte[] reader, byte[] start) {
    byte[] initializer = joined(bytes(0xd2, 0, 0x24, 0), joined(value, SET));
    byte[] code =
        joined(
            joined(bytes(4), body(bytes(0x0b))),
            joined(body(initializer), joined(body(start), body(reader))));
    byte[] number = bytes(0x7f, 1, 0x41, 0, 0x0b);
    Module module =
        Module.read(
            whole(
                section(1, bytes(2, 0x60, 0, 0, 0x60, 0, 1, 0x7f)),
                section(3, bytes(4, 0, 0, 0, 1)),
                section(6, joined(bytes(3, 0x63, 0, 1, 0xd2, 1, 0x0b), joined(number, number))),
                section(7, bytes(1, 1, 'f', 0, 3)),
                section(8, bytes(2)),
                section(10, code)));
    Initializers.run(module);
    return module;
  }

  private static byte[] body(byte[] code) {
    return joined(bytes(code.length + 1, 0), code);
  }
}
