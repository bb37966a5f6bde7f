package backproof.build.wasm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs the initializers of classes when the module starts, where nothing tells whether they run
 * then or later. The compiler calls them before every use of a static field, through a global that
 * names the initializer and, once that has run, a function which does nothing.
 */
final class Initializers {
  private final Module module;
  private final int start;

  /** The initializer that a global names at first. */
  private final Map<Integer, Integer> initializers = new LinkedHashMap<>();

  /** Which functions set a global. */
  private final Map<Integer, Set<Integer>> setters = new HashMap<>();

  private final Set<Integer> seen = new HashSet<>();

  /** Globals whose initializers need none but those before them. */
  private final Set<Integer> early = new LinkedHashSet<>();

  private Initializers(Module module, int start) {
    this.module = module;
    this.start = start;
  }

  static void run(Module module) {
    module.start().ifPresent(start -> new Initializers(module, start).run());
  }

  private void run() {
    for (int i = 0; i < module.globals().size(); i++) {
      find(i + module.importedGlobals());
    }
    for (int i = 0; i < module.functions().size(); i++) {
      look(i + module.importedFunctions(), module.functions().get(i).code());
    }
    initializers.keySet().forEach(this::isEarly);
    for (int i = 0; i < module.functions().size(); i++) {
      Function function = module.functions().get(i);
      module.functions().set(i, with(function, unasked(function.code())));
    }
    List<Instruction> code = new ArrayList<>(module.function(start).code());
    for (int global : early) {
      int initializer = initializerOf(global);
      Function function = module.function(initializer);
      module.setFunction(
          initializer, with(function, function.code().subList(2, function.code().size())));
      code.add(code.size() - 1, Instruction.named(Instruction.CALL, Space.FUNCTION, initializer));
    }
    module.setFunction(start, with(module.function(start), code));
  }

  private void look(int function, List<Instruction> code) {
    for (int i = 0; i < code.size(); i++) {
      Instruction next = code.get(i);
      if (next.code() == Instruction.SET_GLOBAL) {
        setters.computeIfAbsent(next.index(), key -> new HashSet<>()).add(function);
      } else if (next.code() == Instruction.GET_GLOBAL && initializerAt(code, i) < 0) {
        initializers.remove(next.index());
      }
    }
  }

  private int initializerOf(int global) {
    return initializers.getOrDefault(global, start);
  }

  private static Function with(Function function, List<Instruction> code) {
    return new Function(function.type(), function.locals(), code);
  }

  /** An initializer first lets its global name the function which does nothing. */
  private void find(int global) {
    Instruction first = module.global(global).value().get(0);
    if (first.code() != Instruction.FUNCTION_REFERENCE
        || first.index() < module.importedFunctions()) {
      return;
    }
    List<Instruction> code = module.function(first.index()).code();
    if (code.size() > 2
        && isNothing(code.get(0))
        && code.get(1).code() == Instruction.SET_GLOBAL
        && code.get(1).index() == global) {
      initializers.put(global, first.index());
    }
  }

  private boolean isNothing(Instruction instruction) {
    return instruction.code() == Instruction.FUNCTION_REFERENCE
        && instruction.index() >= module.importedFunctions()
        && module.function(instruction.index()).code().size() == 1;
  }

  /** Of initializers that need each other none is early. */
  private boolean isEarly(int global) {
    if (seen.add(global)) {
      int initializer = initializerOf(global);
      if (isSteady(initializer, initializer, global, new HashSet<>())) {
        early.add(global);
      }
    }
    return early.contains(global);
  }

  /** Whether the function does the same whenever it runs, and what it changes is the class's. */
  private boolean isSteady(int function, int initializer, int own, Set<Integer> entered) {
    if (!entered.add(function)) {
      return true;
    }
    if (function < module.importedFunctions()) {
      return false;
    }
    List<Instruction> code = module.function(function).code();
    for (int i = 0; i < code.size(); i++) {
      if (!isSteady(code, i, initializer, own, entered)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSteady(
      List<Instruction> code, int place, int initializer, int own, Set<Integer> entered) {
    Instruction next = code.get(place);
    return switch (next.code()) {
      case Instruction.CALL -> isSteady(next.index(), initializer, own, entered);
      case Instruction.CALL_INDIRECT -> false;
      case Instruction.CALL_REFERENCE -> {
        int asked = place == 0 ? -1 : initializerAt(code, place - 1);
        yield asked == own || asked >= 0 && isEarly(asked);
      }
      case Instruction.SET_GLOBAL -> Set.of(initializer).equals(setters.get(next.index()));
      case Instruction.GET_GLOBAL ->
          initializerAt(code, place) >= 0 || isSettled(next.index(), initializer);
      default -> true;
    };
  }

  /** The global whose initializer is asked for from this place on, or -1. */
  private int initializerAt(List<Instruction> code, int place) {
    Instruction first = code.get(place);
    return first.code() == Instruction.GET_GLOBAL
            && initializers.containsKey(first.index())
            && code.get(place + 1).code() == Instruction.CALL_REFERENCE
        ? first.index()
        : -1;
  }

  /** Whether the global has its last value once the initializers so far have run. */
  private boolean isSettled(int global, int initializer) {
    for (int setter : setters.getOrDefault(global, Set.of())) {
      if (setter != start
          && setter != initializer
          && early.stream().noneMatch(other -> initializerOf(other) == setter)) {
        return false;
      }
    }
    return true;
  }

  private List<Instruction> unasked(List<Instruction> code) {
    List<Instruction> left = new ArrayList<>();
    for (int i = 0; i < code.size(); i++) {
      if (early.contains(initializerAt(code, i))) {
        i++;
      } else {
        left.add(code.get(i));
      }
    }
    return left;
  }
}
