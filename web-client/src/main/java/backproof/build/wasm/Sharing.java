package backproof.build.wasm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which locals can share a place: those of one type of which never two are still to be read. */
final class Sharing {
  private final List<Instruction> code;
  private final List<List<Piece>> before;
  private final int parameters;
  private final BitSet[] conflicts;
  private final int[] uses;
  private final int[] place;
  private final List<List<Integer>> sharers = new ArrayList<>();
  private final List<List<Piece>> types = new ArrayList<>();

  private Sharing(List<Instruction> code, List<List<Piece>> before, int parameters) {
    this.code = code;
    this.before = before;
    this.parameters = parameters;
    conflicts = new BitSet[before.size()];
    uses = new int[before.size()];
    place = new int[before.size()];
    for (int i = 0; i < conflicts.length; i++) {
      conflicts[i] = new BitSet();
    }
  }

  static Sharing of(List<Instruction> code, List<List<Piece>> types, int parameters) {
    Sharing sharing = new Sharing(code, types, parameters);
    sharing.findConflicts();
    sharing.place();
    return sharing;
  }

  List<List<Piece>> types() {
    return types;
  }

  List<Instruction> renamed(List<Instruction> code) {
    return code.stream()
        .map(one -> one.isLocal() ? Instruction.local(one.code(), place[one.index()]) : one)
        .toList();
  }

  private void findConflicts() {
    BitSet atStart =
        Liveness.walk(
            code,
            (at, after, exits) -> {
              Instruction one = code.get(at);
              if (one.isLocal()) {
                uses[one.index()]++;
                if (one.code() != Instruction.GET) {
                  conflict(one.index(), after, at);
                }
              }
            });
    atStart.set(0, parameters);
    atStart.stream().forEach(local -> conflict(local, atStart, 0));
  }

  /** A copy does not conflict with what it is copied from. */
  private void conflict(int written, BitSet after, int at) {
    Instruction last = code.get(Math.max(0, at - 1));
    int copied = at > 0 && last.code() == Instruction.GET ? last.index() : written;
    after.stream()
        .filter(other -> other != written && other != copied)
        .forEach(
            other -> {
              conflicts[written].set(other);
              conflicts[other].set(written);
            });
  }

  private void place() {
    for (int i = 0; i < parameters; i++) {
      add(i);
    }
    Map<List<Piece>, List<Integer>> kinds = new LinkedHashMap<>();
    for (int i = parameters; i < uses.length; i++) {
      if (uses[i] > 0) {
        kinds.computeIfAbsent(before.get(i), type -> new ArrayList<>()).add(i);
      }
    }
    List<List<Integer>> ordered = new ArrayList<>(kinds.values());
    ordered.sort(
        Comparator.comparingInt(kind -> -kind.stream().mapToInt(local -> uses[local]).sum()));
    for (List<Integer> kind : ordered) {
      kind.sort(Comparator.comparingInt(local -> -uses[local]));
      kind.forEach(this::placeOne);
    }
  }

  private void placeOne(int local) {
    for (int i = 0; i < sharers.size(); i++) {
      if (types.get(i).equals(before.get(local))
          && sharers.get(i).stream().noneMatch(conflicts[local]::get)) {
        sharers.get(i).add(local);
        place[local] = i;
        return;
      }
    }
    add(local);
  }

  private void add(int local) {
    place[local] = sharers.size();
    sharers.add(new ArrayList<>(List.of(local)));
    types.add(before.get(local));
  }
}
