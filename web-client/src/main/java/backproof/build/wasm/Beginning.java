package backproof.build.wasm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the structures that globals hold with the values in their fields, which the compiler has
 * set one by one when the module starts.
 */
final class Beginning {
  private final Module module;
  private final Map<Integer, Map<Integer, Heap.Assignment>> fields;
  private final Set<Integer> entered = new HashSet<>();
  private final Set<Integer> made = new HashSet<>();
  private final List<Instruction> left = new ArrayList<>();

  private Beginning(Module module, Heap heap) {
    this.module = module;
    fields = heap.fields();
  }

  static void make(Module module) {
    module.start().ifPresent(start -> make(module, start));
  }

  private static void make(Module module, int start) {
    Function function = module.function(start);
    Heap heap = new Heap(module);
    int done = heap.run(function.code());
    Beginning beginning = new Beginning(module, heap);
    List<Integer> globals = new ArrayList<>(heap.fields().keySet());
    globals.sort(Comparator.comparingInt(index -> -module.global(index).value().get(0).index()));
    globals.forEach(beginning::make);
    List<Instruction> code = new ArrayList<>(beginning.left);
    code.addAll(function.code().subList(done, function.code().size()));
    module.setFunction(start, new Function(function.type(), function.locals(), code));
  }

  /** Of two that name each other only the one can be made with the other. */
  private void make(int index) {
    if (!entered.add(index)) {
      return;
    }
    Collection<Heap.Assignment> given = fields.getOrDefault(index, Map.of()).values();
    Map<Integer, Instruction> values = new HashMap<>();
    for (Heap.Assignment assignment : given) {
      Instruction value = assignment.value();
      boolean isGlobal = value.code() == Instruction.GET_GLOBAL;
      if (isGlobal) {
        make(value.index());
      }
      if (isGlobal && !made.contains(value.index())) {
        left.add(Instruction.global(index));
        left.add(value);
        left.add(assignment.set());
      } else {
        values.put(assignment.field(), value);
      }
    }
    if (!values.isEmpty()) {
      Global global = module.global(index);
      module.setGlobal(
          index, new Global(global.type(), value(global.value().get(0).index(), values)));
    }
    made.add(index);
  }

  private List<Instruction> value(int type, Map<Integer, Instruction> values) {
    List<Instruction> value = new ArrayList<>();
    List<List<Piece>> parts = module.type(type).parts();
    for (int i = 0; i < parts.size(); i++) {
      Instruction given = values.get(i);
      value.add(given == null ? Instruction.none(parts.get(i)) : given);
    }
    value.add(Instruction.named(Instruction.NEW, Space.TYPE, type));
    value.add(Instruction.plain(Instruction.END));
    return value;
  }
}
