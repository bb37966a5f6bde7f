package backproof.build;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.AccessLevel;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.FieldHolder;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.model.instructions.SwitchTableEntry;
import org.teavm.model.util.InvokeDynamicUtil;

/** The class that several lambdas share. */
final class LambdaClass {
  private static final String NUMBER = "number";

  private final ClassHolder type;
  private final List<LambdaSite> sites;
  private final ClassHierarchy hierarchy;

  private LambdaClass(ClassHolder type, List<LambdaSite> sites, ClassHierarchy hierarchy) {
    this.type = type;
    this.sites = sites;
    this.hierarchy = hierarchy;
  }

  static ClassHolder of(String name, List<LambdaSite> sites, ClassHierarchy hierarchy) {
    ClassHolder type = new ClassHolder(name);
    type.setLevel(AccessLevel.PUBLIC);
    type.setParent("java.lang.Object");
    type.getInterfaces().add(sites.get(0).type().getClassName());
    LambdaClass made = new LambdaClass(type, sites, hierarchy);
    made.addConstructor();
    made.addMethod();
    return type;
  }

  static ValueType[] constructor(List<ValueType> captured) {
    List<ValueType> signature = new ArrayList<>(captured);
    signature.add(ValueType.INTEGER);
    signature.add(ValueType.VOID);
    return signature.toArray(new ValueType[0]);
  }

  private List<ValueType> captured() {
    return sites.get(0).captured();
  }

  private void addConstructor() {
    MethodHolder method = new MethodHolder("<init>", constructor(captured()));
    method.setLevel(AccessLevel.PUBLIC);
    ProgramEmitter program = ProgramEmitter.create(method, hierarchy);
    ValueEmitter self = program.var(0, type);
    self.invokeSpecial(Object.class, "<init>");
    for (int i = 0; i <= captured().size(); i++) {
      boolean isNumber = i == captured().size();
      ValueType part = isNumber ? ValueType.INTEGER : captured().get(i);
      addField(isNumber ? NUMBER : field(i), part);
      self.setField(isNumber ? NUMBER : field(i), program.var(i + 1, part));
    }
    program.exit();
    type.addMethod(method);
  }

  private void addField(String name, ValueType part) {
    FieldHolder field = new FieldHolder(name);
    field.setType(part);
    type.addField(field);
  }

  private static String field(int index) {
    return "captured" + index;
  }

  private void addMethod() {
    LambdaSite first = sites.get(0);
    MethodHolder method =
        new MethodHolder(first.method(), first.erased().toArray(new ValueType[0]));
    method.setLevel(AccessLevel.PUBLIC);
    ProgramEmitter program = ProgramEmitter.create(method, hierarchy);
    SwitchInstruction which = new SwitchInstruction();
    which.setCondition(program.var(0, type).getField(NUMBER, ValueType.INTEGER).getVariable());
    program.addInstruction(which);
    for (int i = 0; i < sites.size(); i++) {
      BasicBlock block = program.prepareBlock();
      program.enter(block);
      call(program, sites.get(i));
      if (i + 1 == sites.size()) {
        which.setDefaultTarget(block);
      } else {
        SwitchTableEntry entry = new SwitchTableEntry();
        entry.setCondition(i);
        entry.setTarget(block);
        which.getEntries().add(entry);
      }
    }
    type.addMethod(method);
  }

  private void call(ProgramEmitter program, LambdaSite site) {
    List<ValueType> wanted = LambdaConversion.parameters(site.target());
    ValueEmitter[] arguments = new ValueEmitter[wanted.size()];
    int captures = captured().size();
    for (int i = 0; i < arguments.length; i++) {
      ValueEmitter given =
          i < captures
              ? program.var(0, type).getField(field(i), captured().get(i))
              : program.var(i - captures + 1, site.erased().get(i - captures));
      arguments[i] = LambdaConversion.apply(given, wanted.get(i));
    }
    ValueEmitter result = InvokeDynamicUtil.invoke(program, site.target(), arguments);
    if (site.result() == ValueType.VOID) {
      program.exit();
    } else {
      LambdaConversion.apply(result, site.result()).returnValue();
    }
  }
}
