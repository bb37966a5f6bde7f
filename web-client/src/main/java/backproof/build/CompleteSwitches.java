package backproof.build;

import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.RaiseInstruction;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.model.instructions.SwitchTableEntry;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Leaves out of switches over all there is what they do with anything else. The compiler lets them
 * raise, since a class may come that it has not seen; here all is compiled at once, and the last
 * case needs no question.
 */
public final class CompleteSwitches implements TeaVMPlugin, ClassHolderTransformer {
  private static final String MISMATCH = "java.lang.MatchException";

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    transform(type);
  }

  static void transform(ClassHolder type) {
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
          if (block.getLastInstruction() instanceof SwitchInstruction last
              && isMismatch(last.getDefaultTarget())) {
            complete(last);
          }
        }
      }
    }
  }

  private static boolean isMismatch(BasicBlock block) {
    boolean isMismatch = false;
    for (Instruction each : block) {
      isMismatch |= each instanceof ConstructInstruction made && made.getType().equals(MISMATCH);
    }
    return isMismatch && block.getLastInstruction() instanceof RaiseInstruction;
  }

  private static void complete(SwitchInstruction all) {
    List<SwitchTableEntry> entries = all.getEntries();
    if (!entries.isEmpty()) {
      all.setDefaultTarget(entries.remove(entries.size() - 1).getTarget());
    }
  }
}
