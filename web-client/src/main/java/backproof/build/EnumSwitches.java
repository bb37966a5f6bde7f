package backproof.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReader;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReader;
import org.teavm.model.FieldReference;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.model.instructions.SwitchTableEntry;
import org.teavm.model.instructions.UnwrapArrayInstruction;
import org.teavm.model.util.DefinitionExtractor;
import org.teavm.model.util.ProgramUtils;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Lets a switch over an enumeration branch on the place of the constant. The compiler writes a
 * class with a table from places to numbers of its own for each class with such a switch, so that
 * constants may change places later; here all is compiled at once.
 */
public final class EnumSwitches implements TeaVMPlugin, ClassHolderTransformer {
  private static final String TABLE = "$SwitchMap$";
  private static final MethodDescriptor START = new MethodDescriptor("<clinit>", void.class);

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    transform(type, context.getHierarchy().getClassSource());
  }

  static void transform(ClassHolder type, ClassReaderSource classes) {
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
          if (block.getLastInstruction() instanceof SwitchInstruction last) {
            Switch.of(block, last).ifPresent(found -> found.useOrdinals(classes));
          }
        }
      }
    }
  }

  /** What a variable was last given before the end of a block. */
  private static Map<Variable, Instruction> given(BasicBlock block) {
    Map<Variable, Instruction> given = new HashMap<>();
    DefinitionExtractor extractor = new DefinitionExtractor();
    for (Instruction each : block) {
      each.acceptVisitor(extractor);
      for (Variable defined : extractor.getDefinedVariables()) {
        given.put(defined, each);
      }
    }
    return given;
  }

  /** A switch over what a table has for a constant. */
  private record Switch(
      GetFieldInstruction table,
      UnwrapArrayInstruction array,
      GetElementInstruction number,
      SwitchInstruction last) {
    static Optional<Switch> of(BasicBlock block, SwitchInstruction last) {
      Map<Variable, Instruction> given = given(block);
      return given.get(last.getCondition()) instanceof GetElementInstruction number
              && given.get(number.getArray()) instanceof UnwrapArrayInstruction array
              && given.get(array.getArray()) instanceof GetFieldInstruction table
              && table.getField().getFieldName().startsWith(TABLE)
          ? Optional.of(new Switch(table, array, number, last))
          : Optional.empty();
    }

    void useOrdinals(ClassReaderSource classes) {
      Map<Integer, Integer> ordinals = ordinals(classes, table.getField());
      for (SwitchTableEntry entry : last.getEntries()) {
        entry.setCondition(Objects.requireNonNull(ordinals.get(entry.getCondition())));
      }
      AssignInstruction ordinal = new AssignInstruction();
      ordinal.setReceiver(number.getReceiver());
      ordinal.setAssignee(number.getIndex());
      number.replace(ordinal);
      array.delete();
      table.delete();
    }
  }

  /** The places of constants by their numbers in a table, which its class fills at its start. */
  private static Map<Integer, Integer> ordinals(ClassReaderSource classes, FieldReference table) {
    Map<Integer, Integer> ordinals = new HashMap<>();
    MethodReader start = classes.get(table.getClassName()).getMethod(START);
    Program program = ProgramUtils.copy(start.getProgram());
    for (BasicBlock block : program.getBasicBlocks()) {
      Map<Variable, Instruction> given = given(block);
      for (Instruction each : block) {
        if (each instanceof PutElementInstruction put
            && given.get(put.getArray()) instanceof UnwrapArrayInstruction array
            && given.get(array.getArray()) instanceof GetFieldInstruction filled
            && filled.getField().equals(table)
            && given.get(put.getValue()) instanceof IntegerConstantInstruction number
            && given.get(put.getIndex()) instanceof InvokeInstruction ordinal
            && given.get(ordinal.getInstance()) instanceof GetFieldInstruction constant) {
          ordinals.put(number.getConstant(), ordinal(classes, constant.getField()));
        }
      }
    }
    return ordinals;
  }

  private static int ordinal(ClassReaderSource classes, FieldReference constant) {
    List<String> constants = new ArrayList<>();
    ClassReader type = classes.get(constant.getClassName());
    for (FieldReader field : type.getFields()) {
      if (field.hasModifier(ElementModifier.ENUM)) {
        constants.add(field.getName());
      }
    }
    return constants.indexOf(constant.getFieldName());
  }
}
