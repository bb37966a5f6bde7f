package backproof.build.wasm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which locals are still read, found by walking over code from its end. */
final class Liveness {
  /** Comes by every instruction from the last to the first. */
  interface Visitor {
    /**
     * @param after the locals that are read later on
     * @param exits where the instruction may jump
     */
    void visit(int place, BitSet after, List<Exit> exits);
  }

  /**
   * A jump to the label of a block.
   *
   * @param block where that block begins
   * @param read the locals that are read there
   */
  record Exit(int block, BitSet read) {}

  /** A block that is open at a place. */
  private static final class Block {
    final int start;

    /** What is read behind it, or from its start again where it is a loop. */
    final BitSet atLabel;

    /** The same as at the label, until there is an else. */
    BitSet atElse;

    /** Where the code is that catches what is thrown in it. */
    final List<Exit> whenThrown = new ArrayList<>();

    Block(int start, BitSet atLabel) {
      this.start = start;
      this.atLabel = atLabel;
      atElse = atLabel;
    }
  }

  /** Where the block begins that is the whole function. */
  private static final int WHOLE = -1;

  private final List<Instruction> code;

  /** Where the block begins that ends at a place. */
  private final int[] starts;

  private final Map<Integer, BitSet> atLoops = new HashMap<>();
  private final List<Block> open = new ArrayList<>();
  private BitSet live = new BitSet();

  private Liveness(List<Instruction> code) {
    this.code = code;
    starts = new int[code.size()];
    Deque<Integer> outer = new ArrayDeque<>();
    outer.push(WHOLE);
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i).opensBlock()) {
        outer.push(i);
      } else if (code.get(i).code() == Instruction.END) {
        starts[i] = outer.pop();
      }
    }
  }

  /** What is read before it is written, parameters among it. */
  static BitSet walk(List<Instruction> code, Visitor visitor) {
    Liveness liveness = new Liveness(code);
    while (liveness.hasGrown()) {
      // What a loop reads in its next round is known after one more walk.
    }
    liveness.walk(visitor);
    return liveness.live;
  }

  private boolean hasGrown() {
    int before = atLoops.values().stream().mapToInt(BitSet::cardinality).sum();
    walk((place, after, exits) -> {});
    return atLoops.values().stream().mapToInt(BitSet::cardinality).sum() > before;
  }

  private void walk(Visitor visitor) {
    live = new BitSet();
    open.clear();
    for (int place = code.size() - 1; place >= 0; place--) {
      Instruction instruction = code.get(place);
      if (instruction.endsFlow()) {
        live = new BitSet();
        readWhenThrown();
      }
      visitor.visit(place, live, exits(instruction));
      pass(place, instruction);
      readWhenThrown();
    }
  }

  private void readWhenThrown() {
    open.forEach(block -> block.whenThrown.forEach(exit -> live.or(exit.read)));
  }

  private List<Exit> exits(Instruction instruction) {
    List<Exit> exits = new ArrayList<>();
    open.forEach(block -> exits.addAll(block.whenThrown));
    if (instruction.code() != Instruction.TRY) {
      instruction.labels().forEach(label -> exits.add(exit(label)));
    }
    return exits;
  }

  private void pass(int place, Instruction instruction) {
    switch (instruction.code()) {
      case Instruction.END -> enter(starts[place]);
      case Instruction.ELSE -> {
        Block block = open.get(open.size() - 1);
        block.atElse = live;
        live = copy(block.atLabel);
      }
      case Instruction.BLOCK, Instruction.TRY -> open.remove(open.size() - 1);
      case Instruction.LOOP -> {
        open.remove(open.size() - 1);
        atLoop(place).or(live);
      }
      case Instruction.IF -> live.or(open.remove(open.size() - 1).atElse);
      case Instruction.GET -> live.set(instruction.index());
      case Instruction.SET, Instruction.TEE -> live.clear(instruction.index());
      default -> instruction.labels().forEach(label -> live.or(exit(label).read));
    }
  }

  private void enter(int start) {
    int code = start == WHOLE ? Instruction.BLOCK : this.code.get(start).code();
    Block block = new Block(start, code == Instruction.LOOP ? atLoop(start) : copy(live));
    if (code == Instruction.TRY) {
      this.code.get(start).labels().forEach(label -> block.whenThrown.add(exit(label)));
    }
    open.add(block);
  }

  private BitSet atLoop(int start) {
    return atLoops.computeIfAbsent(start, key -> new BitSet());
  }

  private Exit exit(int label) {
    Block block = open.get(open.size() - 1 - label);
    return new Exit(block.start, block.atLabel);
  }

  private static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }
}
