package backproof.build.wasm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<List<Instruction>, Integer> closers = new HashMap<>();
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
        leave(assignment);
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

  /**
   * Where the one is made with the other, a function finds it there, and its name is not needed.
   */
  private void leave(Heap.Assignment assignment) {
    Optional<Heap.Assignment> back =
        fields.getOrDefault(assignment.value().index(), Map.of()).values().stream()
            .filter(other -> other.value().equals(Instruction.global(assignment.global())))
            .findFirst();
    if (back.isEmpty()) {
      left.add(Instruction.global(assignment.global()));
      left.add(assignment.value());
      left.add(assignment.set());
    } else {
      left.add(assignment.value());
      left.add(
          Instruction.named(
              Instruction.CALL,
              Space.FUNCTION,
              closers.computeIfAbsent(List.of(back.get().set(), assignment.set()), this::closer)));
    }
  }

  /** A function that lets what is in a field of a structure name that structure. */
  private int closer(List<Instruction> sets) {
    List<Piece> whole = new ArrayList<>();
    whole.add(new Piece.Plain(new byte[] {0x63}));
    whole.add(new Piece.Name(Space.TYPE, sets.get(0).index(), true));
    Instruction self = Instruction.local(Instruction.GET, 0);
    List<Instruction> code =
        List.of(
            self,
            new Instruction(Instruction.GET_FIELD, sets.get(0).operands()),
            self,
            sets.get(1),
            Instruction.plain(Instruction.END));
    return module.addFunction(whole, code);
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
