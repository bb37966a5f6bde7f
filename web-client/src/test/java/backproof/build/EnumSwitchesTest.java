package backproof.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.ReferenceCache;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.model.instructions.SwitchTableEntry;
import org.teavm.parsing.ClasspathClassHolderSource;

class EnumSwitchesTest {
  enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
  }

  static final class Sample {
    private Sample() {}

    static String of(Season season) {
      return switch (season) {
        case WINTER -> "cold";
        case SUMMER -> "hot";
        default -> "mild";
      };
    }
  }

  @Test
  void aSwitchBranchesOnThePlacesOfTheConstants() {
    assertThat(conditions(transformed())).containsExactlyInAnyOrder(3, 1);
  }

  @Test
  void theTableOfNumbersIsNotReadAnyMore() {
    assertThat(instructions(transformed(), GetFieldInstruction.class)).isEmpty();
  }

  private static ClassHolder transformed() {
    ClasspathClassHolderSource classes = new ClasspathClassHolderSource(new ReferenceCache());
    ClassHolder sample = classes.get(Sample.class.getName());
    EnumSwitches.transform(sample, classes);
    return sample;
  }

  private static List<Integer> conditions(ClassHolder type) {
    return instructions(type, SwitchInstruction.class).stream()
        .flatMap(found -> found.getEntries().stream())
        .map(SwitchTableEntry::getCondition)
        .toList();
  }

  private static <T> List<T> instructions(ClassHolder type, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (MethodHolder method : type.getMethods()) {
      for (BasicBlock block : method.getProgram().getBasicBlocks()) {
        for (Instruction each : block) {
          if (kind.isInstance(each)) {
            found.add(kind.cast(each));
          }
        }
      }
    }
    return found;
  }
}
