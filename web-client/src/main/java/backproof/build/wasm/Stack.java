package backproof.build.wasm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Leaves a value on the stack that was kept in a local and is read once, where what runs between
 * leaves the stack as it was.
 */
final class Stack {
  private final List<Instruction> code;
  private final Heights heights;
  private final BitSet[] after;
  private final List<List<Liveness.Exit>> exits;
  private final BitSet gone = new BitSet();

  private Stack(Module module, List<Instruction> code) {
    this.code = code;
    heights = Heights.of(code, new Arity(module));
    after = new BitSet[code.size()];
    exits = new ArrayList<>(Collections.nCopies(code.size(), List.of()));
    Liveness.walk(
        code,
        (place, later, jumps) -> {
          after[place] = (BitSet) later.clone();
          exits.set(place, jumps);
        });
  }

  static void use(Module module) {
    module
        .functions()
        .replaceAll(
            function ->
                new Function(function.type(), function.locals(), used(module, function.code())));
  }

  private static List<Instruction> used(Module module, List<Instruction> code) {
    List<Instruction> used = code;
    int before;
    do {
      before = used.size();
      used = new Stack(module, used).shorter();
    } while (used.size() < before);
    return used;
  }

  private List<Instruction> shorter() {
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i).code() == Instruction.SET && heights.isReached(i)) {
        int read = read(i);
        if (read > i) {
          gone.set(i);
          gone.set(read);
          heights.raise(i + 1, read);
        }
      }
    }
    List<Instruction> kept = new ArrayList<>();
    for (int i = 0; i < code.size(); i++) {
      if (!gone.get(i)) {
        kept.add(code.get(i));
      }
    }
    return kept;
  }

  /** Where what is written there is read once and from nowhere else, or the place itself. */
  private int read(int set) {
    int local = code.get(set).index();
    int height = heights.before(set) - 1;
    for (int i = set + 1; i < code.size(); i++) {
      Instruction one = code.get(i);
      boolean isHere = heights.isBeside(set, i);
      if (one.isLocal() && one.index() == local && !gone.get(i)) {
        boolean isOnly = one.code() == Instruction.GET && !after[i].get(local);
        return isHere && isOnly && heights.before(i) == height ? i : set;
      }
      boolean isLeft =
          isHere
              && (one.code() == Instruction.END
                  || one.code() == Instruction.ELSE
                  || !heights.isReached(i)
                  || heights.lowest(i) < height);
      if (isLeft || isReadElsewhere(set, i)) {
        return set;
      }
    }
    return set;
  }

  /** Whether code jumps from a place over the block where the local is set, to where it is read. */
  private boolean isReadElsewhere(int set, int place) {
    int local = code.get(set).index();
    return exits.get(place).stream().anyMatch(exit -> exit.block() < set && exit.read().get(local));
  }
}
