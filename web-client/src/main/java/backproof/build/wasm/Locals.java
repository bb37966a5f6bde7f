package backproof.build.wasm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lets locals share a place, and leaves out what only moves values between them. */
final class Locals {
  private final Module module;

  private Locals(Module module) {
    this.module = module;
  }

  static void tidy(Module module) {
    Locals locals = new Locals(module);
    module.functions().replaceAll(locals::tidied);
  }

  private Function tidied(Function function) {
    List<List<Piece>> types = new ArrayList<>(module.type(function.type()).parts());
    int parameters = types.size();
    types.addAll(function.locals());
    List<Instruction> code = withoutMoves(withoutUnread(function.code()));
    Function result = function;
    int before;
    do {
      before = code.size();
      Sharing sharing = Sharing.of(code, types, parameters);
      code = withoutMoves(withoutUnread(sharing.renamed(code)));
      types = sharing.types();
      result = new Function(function.type(), types.subList(parameters, types.size()), code);
    } while (code.size() < before);
    return result;
  }

  /** Without what writes a local that nobody reads later. */
  private static List<Instruction> withoutUnread(List<Instruction> code) {
    List<Instruction> kept = new ArrayList<>(code);
    int before;
    do {
      List<Instruction> current = List.copyOf(kept);
      before = current.size();
      BitSet unread = new BitSet();
      Liveness.walk(
          current,
          (place, after, exits) -> {
            Instruction one = current.get(place);
            boolean isWrite = one.isLocal() && one.code() != Instruction.GET;
            unread.set(place, isWrite && !after.get(one.index()));
          });
      kept.clear();
      for (int i = 0; i < current.size(); i++) {
        if (!unread.get(i)) {
          kept.add(current.get(i));
        } else if (current.get(i).code() == Instruction.SET) {
          drop(kept);
        }
      }
    } while (kept.size() < before);
    return kept;
  }

  /** A value that was only read from a local need not be read. */
  private static void drop(List<Instruction> code) {
    int last = code.size() - 1;
    if (last >= 0 && code.get(last).code() == Instruction.GET) {
      code.remove(last);
    } else {
      code.add(Instruction.plain(Instruction.DROP));
    }
  }

  private static List<Instruction> withoutMoves(List<Instruction> code) {
    List<Instruction> kept = new ArrayList<>();
    for (Instruction next : code) {
      Instruction last = kept.isEmpty() ? next : kept.get(kept.size() - 1);
      boolean isSame =
          !kept.isEmpty() && last.isLocal() && next.isLocal() && last.index() == next.index();
      if (isSame && last.code() == Instruction.GET && next.code() == Instruction.SET) {
        kept.remove(kept.size() - 1);
      } else if (isSame && last.code() == Instruction.SET && next.code() == Instruction.GET) {
        kept.set(kept.size() - 1, Instruction.local(Instruction.TEE, next.index()));
      } else if (!isSame || last.code() == Instruction.SET || next.code() != Instruction.TEE) {
        kept.add(next);
      }
    }
    return kept;
  }
}
