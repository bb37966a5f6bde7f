package backproof.build.wasm;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which functions, globals and types what the module shows to the outside leads to, and how often.
 */
final class Usage {
  private final Module module;
  private final int[] functions;
  private final int[] globals;
  private final BitSet types = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();

  private Usage(Module module) {
    this.module = module;
    functions = new int[module.importedFunctions() + module.functions().size()];
    globals = new int[module.importedGlobals() + module.globals().size()];
  }

  static Usage of(Module module) {
    Usage usage = new Usage(module);
    module.others().forEach(usage::count);
    while (!usage.open.isEmpty()) {
      int index = usage.open.pop() - module.importedFunctions();
      if (index >= 0) {
        usage.count(module.functions().get(index));
      }
    }
    usage.countTypesOfTypes();
    return usage;
  }

  private void count(Function function) {
    types.set(function.type());
    function.locals().forEach(this::count);
    function.code().forEach(instruction -> count(instruction.operands()));
  }

  private void count(int global) {
    if (global >= 0) {
      Global one = module.globals().get(global);
      count(one.type());
      one.value().forEach(instruction -> count(instruction.operands()));
    }
  }

  private void count(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Name name) {
        if (name.space() == Space.TYPE) {
          types.set(name.index());
        } else if (name.space() == Space.GLOBAL && globals[name.index()]++ == 0) {
          count(name.index() - module.importedGlobals());
        } else if (name.space() == Space.FUNCTION && functions[name.index()]++ == 0) {
          open.push(name.index());
        }
      }
    }
  }

  /** A group is kept or left out as a whole, since it is part of what its types are. */
  private void countTypesOfTypes() {
    int before;
    do {
      before = types.cardinality();
      int first = 0;
      for (TypeGroup group : module.types()) {
        int end = first + group.types().size();
        if (hasTypes(first, end)) {
          types.set(first, end);
          group.types().forEach(type -> count(type.pieces()));
        }
        first = end;
      }
    } while (types.cardinality() > before);
  }

  int countOf(int function) {
    return functions[function];
  }

  int countOfGlobal(int global) {
    return globals[global];
  }

  boolean hasTypes(int first, int end) {
    int next = types.nextSetBit(first);
    return next >= 0 && next < end;
  }
}
