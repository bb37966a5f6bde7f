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
  static final int DROP = 0x1a;
  static final int TRY = 0x1f;
  static final int GET = 0x20;
  static final int SET = 0x21;
  static final int TEE = 0x22;
  static final int FUNCTION_REFERENCE = 0xd2;
  static final int CAST = 0xfb16;
  static final int CAST_OR_NULL = 0xfb17;
  private static final int UNREACHABLE = 0x00;
  private static final int PREFIXED = 0x100;

  static Instruction local(int code, int index) {
    return new Instruction(code, List.of(new Piece.Name(Space.LOCAL, index, false)));
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
