package backproof.build.wasm;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** How many values are on the stack at each place of code. */
final class Heights {
  /**
   * A block that is open.
   *
   * @param height of the stack without what it takes
   * @param isReached whether it is entered
   */
  private record Block(int start, int height, int taken, int results, boolean isReached) {}

  private final int[] before;
  private final int[] lowest;
  private final int[] block;
  private final BitSet reached = new BitSet();

  private Heights(int size) {
    before = new int[size];
    lowest = new int[size];
    block = new int[size];
  }

  static Heights of(List<Instruction> code, Arity arity) {
    Heights heights = new Heights(code.size());
    Deque<Block> open = new ArrayDeque<>();
    open.push(new Block(-1, 0, 0, 0, true));
    int height = 0;
    boolean isReached = true;
    for (int i = 0; i < code.size(); i++) {
      Instruction one = code.get(i);
      Block inner = open.element();
      heights.block[i] = inner.start;
      heights.before[i] = height;
      heights.reached.set(i, isReached);
      switch (one.code()) {
        case Instruction.BLOCK, Instruction.LOOP, Instruction.TRY, Instruction.IF -> {
          int taken = arity.enters(one);
          height -= isReached ? arity.taken(one) : 0;
          heights.lowest[i] = height - taken;
          open.push(new Block(i, height - taken, taken, arity.leaves(one), isReached));
        }
        case Instruction.ELSE -> {
          height = inner.height + inner.taken;
          isReached = inner.isReached;
        }
        case Instruction.END -> {
          height = inner.height + inner.results;
          isReached = inner.isReached;
          open.pop();
        }
        default -> {
          heights.lowest[i] = height - arity.taken(one);
          height = isReached ? heights.lowest[i] + arity.given(one) : height;
          isReached &= !one.endsFlow();
        }
      }
    }
    return heights;
  }

  int before(int place) {
    return before[place];
  }

  /** While the instruction runs, without the values that it puts on the stack. */
  int lowest(int place) {
    return lowest[place];
  }

  /** Whether the two stand in the same block, not one in a block within. */
  boolean isBeside(int place, int other) {
    return block[place] == block[other];
  }

  /** Whether the place is not behind what ends the flow in its block. */
  boolean isReached(int place) {
    return reached.get(place);
  }

  /** There is one value more from one place up to another. */
  void raise(int from, int to) {
    for (int i = from; i <= to; i++) {
      before[i]++;
      lowest[i]++;
    }
  }
}
