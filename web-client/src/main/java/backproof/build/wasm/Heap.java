package backproof.build.wasm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the fields of the structures hold that globals are made with, as far as it is constant. */
final class Heap {
  /**
   * A value that a field of a global's structure is given.
   *
   * @param set the instruction that sets it
   */
  record Assignment(int global, Instruction set, Instruction value) {
    int field() {
      return set.number(1);
    }
  }

  private final Module module;
  private final Map<Integer, Map<Integer, Assignment>> fields = new LinkedHashMap<>();

  Heap(Module module) {
    this.module = module;
  }

  /** How much of code that runs first could be carried out. */
  int run(List<Instruction> code) {
    int done = 0;
    List<Assignment> assignments = new ArrayList<>();
    List<Instruction> stack = new ArrayList<>();
    for (int i = 0; i < code.size() && step(code.get(i), List.of(), stack, assignments); i++) {
      if (stack.isEmpty()) {
        done = i + 1;
        assignments.forEach(this::assign);
        assignments.clear();
      }
    }
    return done;
  }

  private void assign(Assignment assignment) {
    fields
        .computeIfAbsent(assignment.global(), key -> new TreeMap<>())
        .put(assignment.field(), assignment);
  }

  private boolean step(
      Instruction next,
      List<Instruction> arguments,
      List<Instruction> stack,
      List<Assignment> assignments) {
    return switch (next.code()) {
      case Instruction.GET ->
          next.index() < arguments.size() && stack.add(arguments.get(next.index()));
      case Instruction.SET_FIELD -> {
        Instruction value = stack.remove(stack.size() - 1);
        Instruction object = stack.remove(stack.size() - 1);
        yield object.code() == Instruction.GET_GLOBAL
            && isMade(object.index())
            && assignments.add(new Assignment(object.index(), next, value));
      }
      case Instruction.CALL -> call(next.index(), stack, assignments);
      default -> isConstant(next) && stack.add(next);
    };
  }

  private boolean call(int index, List<Instruction> stack, List<Assignment> assignments) {
    if (index < module.importedFunctions()) {
      return false;
    }
    Function called = module.function(index);
    int first = stack.size() - module.type(called.type()).parts().size();
    List<Instruction> arguments = List.copyOf(stack.subList(first, stack.size()));
    stack.subList(first, stack.size()).clear();
    List<Instruction> inner = new ArrayList<>();
    for (Instruction next : called.code()) {
      if (next.code() == Instruction.END) {
        return inner.isEmpty();
      }
      if (!step(next, arguments, inner, assignments)) {
        return false;
      }
    }
    return false;
  }

  private boolean isConstant(Instruction instruction) {
    return switch (instruction.code()) {
      case Instruction.INTEGER, Instruction.NULL, Instruction.FUNCTION_REFERENCE -> true;
      case Instruction.GET_GLOBAL -> isMade(instruction.index());
      default -> false;
    };
  }

  private boolean isMade(int index) {
    return index >= module.importedGlobals()
        && module.global(index).value().get(0).code() == Instruction.NEW_DEFAULT;
  }

  Map<Integer, Map<Integer, Assignment>> fields() {
    return fields;
  }
}
