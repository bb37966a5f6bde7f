package backproof.build.wasm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    Order order = new Order(module, usage);
    List<Integer> functions = order.functions();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < module.importedFunctions(); i++) {
      places.put(i, i);
    }
    functions.forEach(index -> places.put(index + module.importedFunctions(), places.size()));
    List<Integer> globals = order.globals(functions);
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
}
