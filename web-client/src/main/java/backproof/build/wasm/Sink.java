package backproof.build.wasm;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes what modules are made of, under new numbers. */
final class Sink {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Numbering plan;

  Sink(Numbering plan) {
    this.plan = plan;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  Sink write(int part) {
    out.write(part);
    return this;
  }

  Sink write(byte[] part) {
    out.writeBytes(part);
    return this;
  }

  Sink unsigned(int value) {
    int rest = value;
    while (rest > 0x7f) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    return write(rest);
  }

  private void signed(int value) {
    int rest = value;
    while (rest > 0x3f) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  Sink write(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Plain plain) {
        write(plain.bytes());
      } else if (piece instanceof Piece.Name name) {
        write(name);
      }
    }
    return this;
  }

  private void write(Piece.Name name) {
    int number = plan.numberOf(name.space(), name.index());
    if (name.isSigned()) {
      signed(number);
    } else {
      unsigned(number);
    }
  }

  Sink section(int id, byte[] content) {
    return write(id).unsigned(content.length).write(content);
  }
}
