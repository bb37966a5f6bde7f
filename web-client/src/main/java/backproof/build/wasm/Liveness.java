package backproof.build.wasm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which locals are still read, found by walking over code from its end. */
final class Liveness {
  /** Comes by every instruction from the last to the first. */
  interface Visitor {
    /**
     * @param after the locals that are read later on
     */
    void visit(int place, BitSet after);
  }

  /** A block that is open at a place. */
  private static final class Block {
    /** What is read behind it, or from its start again where it is a loop. */
    final BitSet atLabel;

    BitSet atElse;

    /** What the code reads that catches what is thrown in it. */
    BitSet whenThrown = new BitSet();

    Block(BitSet atLabel) {
      this.atLabel = atLabel;
    }
  }

  private final List<Instruction> code;
  private final Map<Integer, Integer> starts = new HashMap<>();
  private final Map<Integer, BitSet> atLoops = new HashMap<>();
  private final List<Block> open = new ArrayList<>();
  private BitSet live = new BitSet();

  private Liveness(List<Instruction> code) {
    this.code = code;
    List<Integer> outer = new ArrayList<>();
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i).opensBlock()) {
        outer.add(i);
      } else if (code.get(i).code() == Instruction.END && !outer.isEmpty()) {
        starts.put(i, outer.remove(outer.size() - 1));
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
    walk((place, after) -> {});
    return atLoops.values().stream().mapToInt(BitSet::cardinality).sum() > before;
  }

  private void walk(Visitor visitor) {
    live = new BitSet();
    open.clear();
    for (int place = code.size() - 1; place >= 0; place--) {
      Instruction instruction = code.get(place);
      if (instruction.endsFlow()) {
        live = new BitSet();
        open.forEach(block -> live.or(block.whenThrown));
      }
      visitor.visit(place, live);
      pass(place, instruction);
      open.forEach(block -> live.or(block.whenThrown));
    }
  }

  private void pass(int place, Instruction instruction) {
    switch (instruction.code()) {
      case Instruction.END -> enter(place);
      case Instruction.ELSE -> {
        Block block = open.get(open.size() - 1);
        block.atElse = live;
        live = copy(block.atLabel);
      }
      case Instruction.BLOCK, Instruction.TRY -> open.remove(open.size() - 1);
      case Instruction.LOOP -> {
        open.remove(open.size() - 1);
        atLoops.get(place).or(live);
      }
      case Instruction.IF -> {
        Block block = open.remove(open.size() - 1);
        live.or(block.atElse == null ? block.atLabel : block.atElse);
      }
      case Instruction.GET -> live.set(instruction.index());
      case Instruction.SET, Instruction.TEE -> live.clear(instruction.index());
      default -> instruction.labels().forEach(label -> live.or(atLabel(label)));
    }
  }

  private void enter(int place) {
    Integer start = starts.get(place);
    boolean isLoop = start != null && code.get(start).code() == Instruction.LOOP;
    Block block =
        new Block(isLoop ? atLoops.computeIfAbsent(start, key -> new BitSet()) : copy(live));
    if (start != null && code.get(start).code() == Instruction.TRY) {
      code.get(start).labels().forEach(label -> block.whenThrown.or(atLabel(label)));
    }
    open.add(block);
  }

  private BitSet atLabel(int label) {
    return open.get(open.size() - 1 - label).atLabel;
  }

  private static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }
}
