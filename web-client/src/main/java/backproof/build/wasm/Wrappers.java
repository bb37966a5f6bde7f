package backproof.build.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the code of a method into the function that casts the object and calls it, where nothing
 * else calls it. The compiler writes two functions for a method that is called through the table of
 * its class: one that takes any object, and one that takes the right one.
 */
final class Wrappers {
  private final Module module;
  private final Usage usage;

  private Wrappers(Module module) {
    this.module = module;
    usage = Usage.of(module);
  }

  static void merge(Module module) {
    Wrappers wrappers = new Wrappers(module);
    List<Function> functions = module.functions();
    for (int i = 0; i < functions.size(); i++) {
      Function wrapper = functions.get(i);
      int parameters = module.type(wrapper.type()).parts().size();
      if (wrappers.isWrapper(wrapper, parameters)) {
        functions.set(i, wrappers.merged(wrapper, parameters));
      }
    }
  }

  private boolean isWrapper(Function wrapper, int parameters) {
    List<Instruction> code = wrapper.code();
    if (!wrapper.locals().isEmpty() || parameters == 0 || code.size() != parameters + 3) {
      return false;
    }
    Instruction call = code.get(parameters + 1);
    return call.code() == Instruction.CALL
        && call.index() >= module.importedFunctions()
        && usage.countOf(call.index()) == 1
        && isCast(code.get(1))
        && passesAll(code, parameters);
  }

  private static boolean isCast(Instruction instruction) {
    return instruction.code() == Instruction.CAST || instruction.code() == Instruction.CAST_OR_NULL;
  }

  private static boolean passesAll(List<Instruction> code, int parameters) {
    for (int i = 0; i < parameters; i++) {
      Instruction passed = code.get(i == 0 ? 0 : i + 1);
      if (passed.code() != Instruction.GET || passed.index() != i) {
        return false;
      }
    }
    return true;
  }

  private Function merged(Function wrapper, int parameters) {
    Instruction call = wrapper.code().get(parameters + 1);
    Function called = module.functions().get(call.index() - module.importedFunctions());
    List<List<Piece>> locals = new ArrayList<>(called.locals());
    locals.add(module.type(called.type()).parts().get(0));
    int self = parameters + called.locals().size();
    List<Instruction> code = new ArrayList<>(wrapper.code().subList(0, 2));
    code.add(Instruction.local(Instruction.SET, self));
    for (Instruction instruction : called.code()) {
      boolean isSelf = instruction.isLocal() && instruction.index() == 0;
      code.add(isSelf ? Instruction.local(instruction.code(), self) : instruction);
    }
    return new Function(wrapper.type(), locals, code);
  }
}
