package backproof.build.wasm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which functions, globals and types are written, in which order and so under which numbers.
 *
 * @param functions by their old numbers without the imported ones
 * @param globals like the functions
 * @param groups of types
 * @param numbers the new number for each old one
 */
record Numbering(
    List<Integer> functions,
    List<Integer> globals,
    List<TypeGroup> groups,
    Map<Space, Map<Integer, Integer>> numbers) {

  int numberOf(Space space, int old) {
    Map<Integer, Integer> changed = numbers.get(space);
    if (changed == null) {
      return old;
    }
    Integer number = changed.get(old);
    if (number == null) {
      throw new IllegalStateException("what was left out is used: " + space + " " + old);
    }
    return number;
  }

  static Numbering of(Module module) {
    Usage usage = Usage.of(module);
    Map<Integer, Integer> types = new HashMap<>();
    List<TypeGroup> groups = new ArrayList<>();
    int old = 0;
    for (TypeGroup group : module.types()) {
      int end = old + group.types().size();
      if (usage.hasTypes(old, end)) {
        groups.add(group);
        for (; old < end; old++) {
          types.put(old, types.size());
        }
      }
      old = end;
    }
    List<Integer> functions = byType(module, usage);
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < module.importedFunctions(); i++) {
      places.put(i, i);
    }
    functions.forEach(index -> places.put(index + module.importedFunctions(), places.size()));
    List<Integer> globals = byFirstUse(module, usage, functions);
    Map<Integer, Integer> globalPlaces = new HashMap<>();
    for (int i = 0; i < module.importedGlobals(); i++) {
      globalPlaces.put(i, i);
    }
    globals.forEach(
        index -> globalPlaces.put(index + module.importedGlobals(), globalPlaces.size()));
    return new Numbering(
        functions,
        globals,
        groups,
        Map.of(Space.TYPE, types, Space.FUNCTION, places, Space.GLOBAL, globalPlaces));
  }

  private static List<Integer> byFirstUse(Module module, Usage usage, List<Integer> functions) {
    Set<Integer> order = new LinkedHashSet<>();
    for (int index : functions) {
      module.functions().get(index).code().forEach(one -> addGlobals(module, one, order));
    }
    for (int i = 0; i < module.globals().size(); i++) {
      if (usage.countOfGlobal(i + module.importedGlobals()) > 0) {
        addGlobal(module, i + module.importedGlobals(), order);
      }
    }
    return List.copyOf(order);
  }

  /** A global can only be made of those before it. */
  private static void addGlobal(Module module, int index, Set<Integer> order) {
    if (index >= module.importedGlobals() && !order.contains(index - module.importedGlobals())) {
      module.global(index).value().forEach(one -> addGlobals(module, one, order));
      order.add(index - module.importedGlobals());
    }
  }

  private static void addGlobals(Module module, Instruction instruction, Set<Integer> order) {
    for (Piece operand : instruction.operands()) {
      if (operand instanceof Piece.Name name && name.space() == Space.GLOBAL) {
        addGlobal(module, name.index(), order);
      }
    }
  }

  /** Functions of one type stand together, those that are called most first: so they pack best. */
  private static List<Integer> byType(Module module, Usage usage) {
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
    functions.sort(byUses.thenComparingInt(index -> module.functions().get(index).type()));
    return functions;
  }
}
