package backproof.build.wasm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets functions that are the same, letter for letter, be one. */
final class Twins {
  private final Module module;
  private final Map<Integer, Integer> first = new HashMap<>();

  private Twins(Module module) {
    this.module = module;
  }

  static void merge(Module module) {
    Twins twins = new Twins(module);
    while (twins.find()) {
      twins.replace();
    }
  }

  /** Two that call different twins become twins when those are merged. */
  private boolean find() {
    int before = first.size();
    Map<Function, Integer> seen = new HashMap<>();
    for (int i = 0; i < module.functions().size(); i++) {
      int index = i + module.importedFunctions();
      if (!first.containsKey(index)) {
        Integer same = seen.putIfAbsent(module.functions().get(i), index);
        if (same != null) {
          first.put(index, same);
        }
      }
    }
    return first.size() > before;
  }

  private void replace() {
    module.functions().replaceAll(f -> new Function(f.type(), f.locals(), replaced(f.code())));
    module.globals().replaceAll(global -> new Global(global.type(), replaced(global.value())));
    module.others().forEach(pieces -> pieces.replaceAll(this::one));
  }

  private List<Instruction> replaced(List<Instruction> code) {
    return code.stream().map(this::one).toList();
  }

  private Instruction one(Instruction instruction) {
    boolean isNamed =
        instruction.code() == Instruction.CALL
            || instruction.code() == Instruction.FUNCTION_REFERENCE;
    if (!isNamed || !first.containsKey(instruction.index())) {
      return instruction;
    }
    List<Piece> operands = new ArrayList<>(instruction.operands());
    operands.replaceAll(this::one);
    return new Instruction(instruction.code(), operands);
  }

  private Piece one(Piece piece) {
    return piece instanceof Piece.Name name
            && name.space() == Space.FUNCTION
            && first.containsKey(name.index())
        ? new Piece.Name(Space.FUNCTION, first.get(name.index()), name.isSigned())
        : piece;
  }
}
