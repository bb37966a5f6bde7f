package backproof.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.MethodHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.parsing.ClasspathClassHolderSource;

class CompleteSwitchesTest {
  enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  sealed interface Figure {}

  record Circle(double radius) implements Figure {}

  record Square(double side) implements Figure {}

  static final class OfAll {
    private OfAll() {}

    static double area(Figure figure) {
      return switch (figure) {
        case Circle circle -> 3 * circle.radius() * circle.radius();
        case Square square -> square.side() * square.side();
      };
    }

    static int sign(Side side) {
      return switch (side) {
        case LEFT -> -1;
        case MIDDLE -> 0;
        case RIGHT -> 1;
      };
    }
  }

  static final class OfSome {
    private OfSome() {}

    static int sign(int number) {
      return switch (number) {
        case 3 -> 1;
        case 5 -> 2;
        default -> throw new IllegalArgumentException("neither");
      };
    }
  }

  @Test
  void theLastCaseOfAllIsWhatIsLeft() {
    assertThat(entries(OfAll.class)).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void whatAProgramItselfRefusesIsRefused() {
    assertThat(entries(OfSome.class)).containsExactly(2);
  }

  private static List<Integer> entries(Class<?> sample) {
    ClassHolder type = new ClasspathClassHolderSource(new ReferenceCache()).get(sample.getName());
    CompleteSwitches.transform(type);
    List<Integer> entries = new ArrayList<>();
    for (MethodHolder method : type.getMethods()) {
      for (BasicBlock block : method.getProgram().getBasicBlocks()) {
        if (block.getLastInstruction() instanceof SwitchInstruction found) {
          entries.add(found.getEntries().size());
        }
      }
    }
    return entries;
  }
}
