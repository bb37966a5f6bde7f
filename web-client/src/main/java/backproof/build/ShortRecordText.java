package backproof.build;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.instructions.StringConstantInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Leaves out of the browser's files what the compiler writes as {@code toString} of records. It is
 * for debuggers only, prints doubles in the platform's own way, and takes the platform's tables of
 * digits along.
 */
public final class ShortRecordText implements TeaVMPlugin, ClassHolderTransformer {
  private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    MethodHolder method = type.getMethod(TO_STRING);
    if ("java.lang.Record".equals(type.getParent())
        && method != null
        && isWrittenByCompiler(type.getName(), method)) {
      method.setProgram(null);
      ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
      program.constant("record").returnValue();
    }
  }

  /** Such a text begins with the name of the record and a bracket. */
  private static boolean isWrittenByCompiler(String type, MethodHolder method) {
    String name = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    for (BasicBlock block : method.getProgram().getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof StringConstantInstruction text) {
          return text.getConstant().startsWith(name + "[");
        }
      }
    }
    return false;
  }
}
