package backproof.build.wasm;

import java.util.ArrayList;
import java.util.List;

/** Takes code apart into instructions. */
final class Decoder {
  /** The type of a block that neither takes values nor gives one. */
  static final int EMPTY_BLOCK = 0x40;

  private static final int GC_PREFIX = 0xfb;
  private static final int MORE_PREFIX = 0xfc;

  private final Source source;

  Decoder(Source source) {
    this.source = source;
  }

  /** The instructions up to the end of the outermost block, which is one of them. */
  List<Instruction> expression() {
    List<Instruction> code = new ArrayList<>();
    int depth = 0;
    while (depth >= 0) {
      Instruction next = instruction();
      code.add(next);
      depth += next.opensBlock() ? 1 : next.code() == Instruction.END ? -1 : 0;
    }
    return code;
  }

  private Instruction instruction() {
    int code = source.read();
    if (code == GC_PREFIX || code == MORE_PREFIX) {
      code = code << 8 | source.read();
    }
    List<Piece> operands = new ArrayList<>();
    for (char kind : form(code).toCharArray()) {
      read(kind, operands);
    }
    return new Instruction(code, List.copyOf(operands));
  }

  /** One letter for each operand; {@link #read} says what it means. */
  private static String form(int code) {
    return switch (code) {
      case 0x02, 0x03, 0x04 -> "b";
      case 0x1f -> "bc";
      case 0x0c, 0x0d, 0xd5, 0xd6 -> "l";
      case 0x0e -> "B";
      case 0x10, 0x12, 0xd2 -> "f";
      case 0x14, 0x15 -> "t";
      case 0x08, 0x3f, 0x40, 0x41, 0x42 -> "n";
      case 0x1c -> "v";
      case 0x20, 0x21, 0x22 -> "x";
      case 0x23, 0x24 -> "g";
      case 0x43 -> "4";
      case 0x44 -> "8";
      case 0xd0 -> "h";
      case 0xfb00, 0xfb01, 0xfb06, 0xfb07, 0xfb0b, 0xfb0c, 0xfb0d, 0xfb0e, 0xfb10 -> "t";
      case 0xfb02, 0xfb03, 0xfb04, 0xfb05, 0xfb08, 0xfb09, 0xfb0a, 0xfb12, 0xfb13 -> "tn";
      case 0xfb11 -> "tt";
      case 0xfb14, 0xfb15, 0xfb16, 0xfb17 -> "h";
      case 0xfb18, 0xfb19 -> "1lhh";
      case 0xfc08, 0xfc0a -> "nn";
      case 0xfc09, 0xfc0b -> "n";
      default -> simple(code);
    };
  }

  private static String simple(int code) {
    boolean isMemory = code >= 0x28 && code <= 0x3e;
    boolean isPlain =
        code <= 0x01
            || code == 0x05
            || code >= 0x0a && code <= 0x0f
            || code == 0x1a
            || code == 0x1b
            || code >= 0x45 && code <= 0xc4
            || code >= 0xd1 && code <= 0xd4
            || code == 0xfb0f
            || code >= 0xfb1a && code <= 0xfb1e
            || code >= 0xfc00 && code <= 0xfc07;
    if (!isMemory && !isPlain) {
      throw new IllegalArgumentException("unknown instruction 0x" + Integer.toHexString(code));
    }
    return isMemory ? "nn" : "";
  }

  private void read(char kind, List<Piece> out) {
    switch (kind) {
      case 'b' -> blockType(out);
      case 'c' -> catches(out);
      case 'B' -> labels(out);
      case 'l' -> source.name(Space.LABEL, out);
      case 'f' -> source.name(Space.FUNCTION, out);
      case 't' -> source.name(Space.TYPE, out);
      case 'x' -> source.name(Space.LOCAL, out);
      case 'g' -> source.name(Space.GLOBAL, out);
      case 'h' -> source.heapType(out);
      case 'v' -> source.valueTypes(out);
      case 'n' -> out.add(source.plainNumber());
      default -> out.add(source.plainBytes(kind - '0'));
    }
  }

  private void blockType(List<Piece> out) {
    int from = source.place();
    if (source.read() == EMPTY_BLOCK) {
      out.add(source.plain(from));
    } else {
      source.moveTo(from);
      source.valueType(out);
    }
  }

  private void labels(List<Piece> out) {
    int from = source.place();
    int count = source.unsigned();
    out.add(source.plain(from));
    for (int i = 0; i <= count; i++) {
      source.name(Space.LABEL, out);
    }
  }

  /** Kinds 0 and 1 name the tag that is caught, 2 and 3 catch all. */
  private void catches(List<Piece> out) {
    int from = source.place();
    int count = source.unsigned();
    out.add(source.plain(from));
    for (int i = 0; i < count; i++) {
      Piece.Plain kind = source.plainBytes(1);
      out.add(kind);
      if (kind.bytes()[0] < 2) {
        out.add(source.plainNumber());
      }
      source.name(Space.LABEL, out);
    }
  }
}
