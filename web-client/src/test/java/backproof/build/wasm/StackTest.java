package backproof.build.wasm;

import static backproof.build.wasm.Modules.bytes;
import static backproof.build.wasm.Modules.joined;
import static backproof.build.wasm.Modules.section;
import static backproof.build.wasm.Modules.whole;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Functions from a number to a number with two further locals. */
class StackTest {
  private static final byte[] NUMBER_TO_NUMBER = section(1, bytes(1, 0x60, 1, 0x7f, 1, 0x7f));
  private static final byte[] LOCALS = bytes(1, 2, 0x7f);

  @Test
  void aValueThatIsReadOnceWaitsOnTheStack() {
    byte[] keeps = bytes(0x41, 5, 0x21, 1, 0x41, 6, 0x21, 2, 0x20, 1, 0x20, 2, 0x6b, 0x0b);
    assertThat(used(keeps)).containsExactly(0x41, 5, 0x41, 6, 0x6b, 0x0b);
  }

  @Test
  void aBlockBetweenDoesNotTouchWhatWaits() {
    byte[] loop = bytes(0x03, 0x40, 0x20, 0, 0x0d, 0, 0x0b);
    byte[] keeps = joined(bytes(0x41, 5, 0x21, 1), joined(loop, bytes(0x20, 1, 0x0b)));
    assertThat(used(keeps)).containsExactly(joined(bytes(0x41, 5), joined(loop, bytes(0x0b))));
  }

  @Test
  void aValueThatIsReadWhereCodeJumpsToIsKept() {
    assertUnchanged(
        0x02, 0x40, 0x41, 5, 0x21, 1, 0x20, 0, 0x0d, 0, 0x20, 1, 0x0f, 0x0b, 0x20, 1, 0x0b);
  }

  @Test
  void aValueThatIsReadTwiceIsKept() {
    assertUnchanged(0x41, 5, 0x21, 1, 0x20, 1, 0x20, 1, 0x6b, 0x0b);
  }

  @Test
  void aValueThatIsReadInABlockWithinIsKept() {
    assertUnchanged(0x41, 5, 0x21, 1, 0x02, 0x7f, 0x20, 1, 0x0b, 0x0b);
  }

  @Test
  void aValueThatWouldLieInTheWrongOrderIsKept() {
    assertUnchanged(0x41, 5, 0x21, 1, 0x20, 0, 0x20, 1, 0x6b, 0x0b);
  }

  /** Straight code at random, run before and after by a small machine. */
  @Test
  void theSameIsComputed() {
    for (int seed = 0; seed < 300; seed++) {
      byte[] code = random(new Random(seed));
      byte[] used = used(code);
      assertThat(result(used)).as("seed %d", seed).isEqualTo(result(code));
      assertThat(used.length).as("seed %d", seed).isLessThanOrEqualTo(code.length);
    }
  }

  private static byte[] random(Random random) {
    List<Integer> code = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < 30; i++) {
      switch (random.nextInt(4)) {
        case 0 -> {
          code.addAll(List.of(0x41, random.nextInt(60)));
          height++;
        }
        case 1 -> {
          code.addAll(List.of(0x20, random.nextInt(3)));
          height++;
        }
        case 2 -> {
          if (height > 0) {
            code.addAll(List.of(0x21, random.nextInt(3)));
            height--;
          }
        }
        default -> {
          if (height > 1) {
            code.add(0x6b);
            height--;
          }
        }
      }
    }
    for (; height > 0; height--) {
      code.add(0x1a);
    }
    code.addAll(List.of(0x20, 0, 0x20, 1, 0x6b, 0x20, 2, 0x6b, 0x0b));
    return bytes(code.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int result(byte[] code) {
    int[] locals = {7, 0, 0};
    int[] stack = new int[code.length];
    int height = 0;
    for (int i = 0; code[i] != 0x0b; i++) {
      switch (code[i]) {
        case 0x41 -> stack[height++] = code[++i];
        case 0x20 -> stack[height++] = locals[code[++i]];
        case 0x21 -> locals[code[++i]] = stack[--height];
        case 0x22 -> locals[code[++i]] = stack[height - 1];
        case 0x1a -> height--;
        default -> {
          height--;
          stack[height - 1] -= stack[height];
        }
      }
    }
    return stack[height - 1];
  }

  private static void assertUnchanged(int... code) {
    assertThat(used(bytes(code))).containsExactly(code);
  }

  private static byte[] used(byte[] code) {
    byte[] body = joined(LOCALS, code);
    Module module =
        Module.read(
            whole(
                NUMBER_TO_NUMBER,
                section(3, bytes(1, 0)),
                section(10, joined(bytes(1, body.length), body))));
    Stack.use(module);
    Sink sink = new Sink(Numbering.of(Module.read(whole())));
    module.functions().get(0).code().forEach(instruction -> sink.write(instruction.pieces()));
    return sink.bytes();
  }
}
