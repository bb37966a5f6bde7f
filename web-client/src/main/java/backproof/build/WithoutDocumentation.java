package backproof.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.model.AnnotationContainerReader;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Leaves out of the browser's files what the tables of functions say for readers only. */
public final class WithoutDocumentation implements TeaVMPlugin, ClassHolderTransformer {
  private static final String MARK = "backproof.python.Documentation";

  /**
   * The compiler gives constructors of enums a name and an ordinal, and no annotations for them.
   */
  private static final int HIDDEN_IN_ENUMS = 2;

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().startsWith("backproof.")) {
      return;
    }
    ClassReaderSource classes = context.getHierarchy().getClassSource();
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        for (InvokeInstruction call : calls(method.getProgram())) {
          withoutMarked(call, marked(classes, call));
        }
      }
    }
  }

  private static List<InvokeInstruction> calls(Program program) {
    List<InvokeInstruction> calls = new ArrayList<>();
    for (BasicBlock block : program.getBasicBlocks()) {
      for (Instruction instruction : block) {
        if (instruction instanceof InvokeInstruction call) {
          calls.add(call);
        }
      }
    }
    return calls;
  }

  private static Set<Integer> marked(ClassReaderSource classes, InvokeInstruction call) {
    Set<Integer> places = new HashSet<>();
    MethodReader method = classes.getMethod(call.getMethod());
    if (method != null && call.getMethod().getClassName().startsWith("backproof.")) {
      ClassReader owner = classes.get(call.getMethod().getClassName());
      boolean isEnum = owner.hasModifier(ElementModifier.ENUM) && method.getName().equals("<init>");
      AnnotationContainerReader[] annotations = method.getParameterAnnotations();
      for (int i = 0; annotations != null && i < annotations.length; i++) {
        if (annotations[i].get(MARK) != null) {
          places.add(i + (isEnum ? HIDDEN_IN_ENUMS : 0));
        }
      }
    }
    return places;
  }

  private static void withoutMarked(InvokeInstruction call, Set<Integer> places) {
    if (places.isEmpty()) {
      return;
    }
    NullConstantInstruction nothing = new NullConstantInstruction();
    nothing.setReceiver(call.getProgram().createVariable());
    nothing.setLocation(call.getLocation());
    call.insertPrevious(nothing);
    Variable[] arguments = call.getArguments().toArray(new Variable[0]);
    places.forEach(place -> arguments[place] = nothing.getReceiver());
    call.setArguments(arguments);
  }
}
