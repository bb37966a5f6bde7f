package backproof.build.wasm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which order the functions and globals that are used pack best. */
final class Order {
  private final Module module;
  private final Usage usage;
  private final Set<Integer> globals = new LinkedHashSet<>();

  Order(Module module, Usage usage) {
    this.module = module;
    this.usage = usage;
  }

  /**
   * Functions of one type stand together, those that are called most first, and among them those
   * that are built alike.
   */
  List<Integer> functions() {
    List<Integer> functions = new ArrayList<>();
    Map<Integer, Integer> uses = new HashMap<>();
    for (int i = 0; i < module.functions().size(); i++) {
      int count = usage.countOf(i + module.importedFunctions());
      if (count > 0) {
        functions.add(i);
        uses.merge(module.functions().get(i).type(), count, Integer::sum);
      }
    }
    Comparator<Integer> byUses =
        Comparator.comparingInt(
            index -> -uses.getOrDefault(module.functions().get(index).type(), 0));
    functions.sort(
        byUses
            .thenComparingInt(index -> module.functions().get(index).type())
            .thenComparing(index -> build(module.functions().get(index))));
    return functions;
  }

  /** A letter for each instruction. */
  private static String build(Function function) {
    StringBuilder build = new StringBuilder();
    function.code().forEach(instruction -> build.append((char) instruction.code()));
    return build.toString();
  }

  /** In the order in which functions use them first. */
  List<Integer> globals(List<Integer> functions) {
    for (int index : functions) {
      module.functions().get(index).code().forEach(this::addGlobals);
    }
    for (int i = 0; i < module.globals().size(); i++) {
      if (usage.countOfGlobal(i + module.importedGlobals()) > 0) {
        addGlobal(i + module.importedGlobals());
      }
    }
    return List.copyOf(globals);
  }

  /** A global can only be made of those before it. */
  private void addGlobal(int index) {
    int own = index - module.importedGlobals();
    if (own >= 0 && !globals.contains(own)) {
      module.global(index).value().forEach(this::addGlobals);
      globals.add(own);
    }
  }

  private void addGlobals(Instruction instruction) {
    for (Piece operand : instruction.operands()) {
      if (operand instanceof Piece.Name name && name.space() == Space.GLOBAL) {
        addGlobal(name.index());
      }
    }
  }
}
