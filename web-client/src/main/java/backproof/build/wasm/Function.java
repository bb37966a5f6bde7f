package backproof.build.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * A function that the module defines.
 *
 * @param locals the types of its locals behind the parameters
 */
record Function(int type, List<List<Piece>> locals, List<Instruction> code) {
  static Function read(int type, Source source) {
    List<List<Piece>> locals = new ArrayList<>();
    int groups = source.unsigned();
    for (int i = 0; i < groups; i++) {
      int count = source.unsigned();
      List<Piece> local = new ArrayList<>();
      source.valueType(local);
      for (int k = 0; k < count; k++) {
        locals.add(local);
      }
    }
    return new Function(type, locals, new Decoder(source).expression());
  }

  void write(Sink sink) {
    List<List<Piece>> kinds = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (List<Piece> local : locals) {
      int last = kinds.size() - 1;
      if (last >= 0 && kinds.get(last).equals(local)) {
        counts.set(last, counts.get(last) + 1);
      } else {
        kinds.add(local);
        counts.add(1);
      }
    }
    sink.unsigned(kinds.size());
    for (int i = 0; i < kinds.size(); i++) {
      sink.unsigned(counts.get(i)).write(kinds.get(i));
    }
    code.forEach(instruction -> sink.write(instruction.pieces()));
  }
}
