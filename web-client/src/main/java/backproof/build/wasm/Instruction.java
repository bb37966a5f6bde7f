package backproof.build.wasm;

import java.util.ArrayList;
import java.util.List;

/**
 * One instruction.
 *
 * @param code its first byte, and its second one where the first is a prefix
 */
record Instruction(int code, List<Piece> operands) {
  static final int BLOCK = 0x02;
  static final int LOOP = 0x03;
  static final int IF = 0x04;
  static final int ELSE = 0x05;
  static final int THROW = 0x08;
  static final int THROW_REFERENCE = 0x0a;
  static final int END = 0x0b;
  static final int BRANCH = 0x0c;
  static final int BRANCH_TABLE = 0x0e;
  static final int RETURN = 0x0f;
  static final int CALL = 0x10;
  static final int CALL_INDIRECT = 0x11;
  static final int CALL_REFERENCE = 0x14;
  static final int DROP = 0x1a;
  static final int TRY = 0x1f;
  static final int GET = 0x20;
  static final int SET = 0x21;
  static final int TEE = 0x22;
  static final int GET_GLOBAL = 0x23;
  static final int SET_GLOBAL = 0x24;
  static final int INTEGER = 0x41;
  private static final int LONG = 0x42;
  private static final int FLOAT = 0x43;
  private static final int DOUBLE = 0x44;
  static final int NULL = 0xd0;
  static final int NEW = 0xfb00;
  static final int NEW_DEFAULT = 0xfb01;
  static final int GET_FIELD = 0xfb02;
  static final int SET_FIELD = 0xfb05;
  static final int NEW_FIXED_ARRAY = 0xfb08;
  static final int FUNCTION_REFERENCE = 0xd2;
  static final int CAST = 0xfb16;
  static final int CAST_OR_NULL = 0xfb17;
  private static final int UNREACHABLE = 0x00;
  private static final int PREFIXED = 0x100;

  static Instruction named(int code, Space space, int index) {
    return new Instruction(code, List.of(new Piece.Name(space, index, false)));
  }

  static Instruction local(int code, int index) {
    return named(code, Space.LOCAL, index);
  }

  static Instruction global(int index) {
    return named(GET_GLOBAL, Space.GLOBAL, index);
  }

  /** What a field of a type holds at first. */
  static Instruction none(List<Piece> type) {
    int first = ((Piece.Plain) type.get(0)).bytes()[0] & 0xff;
    return switch (first) {
      case 0x7e -> new Instruction(LONG, List.of(new Piece.Plain(new byte[1])));
      case 0x7d -> new Instruction(FLOAT, List.of(new Piece.Plain(new byte[4])));
      case 0x7c -> new Instruction(DOUBLE, List.of(new Piece.Plain(new byte[8])));
      case 0x7f, 0x78, 0x77 -> new Instruction(INTEGER, List.of(new Piece.Plain(new byte[1])));
      case 0x63 -> new Instruction(NULL, type.subList(1, type.size()));
      default -> new Instruction(NULL, type);
    };
  }

  static Instruction plain(int code) {
    return new Instruction(code, List.of());
  }

  boolean isLocal() {
    return code >= GET && code <= TEE;
  }

  boolean opensBlock() {
    return code == BLOCK || code == LOOP || code == IF || code == TRY;
  }

  /** Nothing that stands behind it in its block runs. */
  boolean endsFlow() {
    return code == UNREACHABLE
        || code == THROW
        || code == THROW_REFERENCE
        || code == BRANCH
        || code == BRANCH_TABLE
        || code == RETURN;
  }

  /** The only name among the operands, of a local, a function or a label. */
  int index() {
    return ((Piece.Name) operands.get(0)).index();
  }

  /** A number among the operands that names nothing. */
  int number(int operand) {
    return new Source(((Piece.Plain) operands.get(operand)).bytes(), 0).unsigned();
  }

  List<Integer> labels() {
    List<Integer> labels = new ArrayList<>();
    for (Piece operand : operands) {
      if (operand instanceof Piece.Name name && name.space() == Space.LABEL) {
        labels.add(name.index());
      }
    }
    return labels;
  }

  List<Piece> pieces() {
    boolean isPrefixed = code >= PREFIXED;
    byte[] bytes =
        isPrefixed ? new byte[] {(byte) (code >> 8), (byte) code} : new byte[] {(byte) code};
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Plain(bytes));
    pieces.addAll(operands);
    return pieces;
  }
}
