package backproof.build.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * A global that the module defines.
 *
 * @param type of what it holds, with whether that may change
 * @param value what it holds at first
 */
record Global(List<Piece> type, List<Instruction> value) {
  static Global read(Source source) {
    List<Piece> type = new ArrayList<>();
    source.globalType(type);
    return new Global(type, new Decoder(source).expression());
  }

  void write(Sink sink) {
    sink.write(type);
    value.forEach(instruction -> sink.write(instruction.pieces()));
  }
}
