package backproof.build.wasm;

/** How many values instructions take from the stack, and how many they put on it. */
final class Arity {
  private static final Piece EMPTY = new Piece.Plain(new byte[] {Decoder.EMPTY_BLOCK});

  private final Module module;

  Arity(Module module) {
    this.module = module;
  }

  int taken(Instruction instruction) {
    int code = instruction.code();
    return switch (code) {
      case Instruction.CALL -> parameters(module.typeOfFunction(instruction.index()));
      case Instruction.CALL_REFERENCE -> parameters(instruction.index()) + 1;
      case Instruction.NEW -> parameters(instruction.index());
      case Instruction.NEW_FIXED_ARRAY -> instruction.number(1);
      case 0x04, 0x08, 0x0a, 0x0d, 0x0e, 0x1a, 0x21, 0x22, 0x24, 0x40 -> 1;
      case 0xd1, 0xd4, 0xd5, 0xd6, 0xfb02, 0xfb03, 0xfb04, 0xfb07, 0xfb0f -> 1;
      case 0xd3, 0xfb05, 0xfb06, 0xfb09, 0xfb0a, 0xfb0b, 0xfb0c, 0xfb0d -> 2;
      case 0x1b, 0x1c, 0xfb0e, 0xfc08, 0xfc0a, 0xfc0b -> 3;
      case 0xfb10 -> 4;
      case 0xfb11 -> 5;
      default -> takenByNumbers(code);
    };
  }

  private static int takenByNumbers(int code) {
    boolean isLoad = code >= 0x28 && code <= 0x35;
    boolean isStore = code >= 0x36 && code <= 0x3e;
    boolean isTest = code == 0x45 || code == 0x50;
    boolean isBits = code >= 0x67 && code <= 0x69 || code >= 0x79 && code <= 0x7b;
    boolean isFloat = code >= 0x8b && code <= 0x91 || code >= 0x99 && code <= 0x9f;
    boolean isConversion = code >= 0xa7 && code <= 0xc4 || code >= 0xfc00 && code <= 0xfc07;
    boolean isCast = code >= 0xfb14 && code <= 0xfb1e;
    if (isLoad || isTest || isBits || isFloat || isConversion || isCast) {
      return 1;
    }
    return isStore || code >= 0x45 && code <= 0xa6 ? 2 : 0;
  }

  int given(Instruction instruction) {
    int code = instruction.code();
    return switch (code) {
      case Instruction.CALL -> module.type(module.typeOfFunction(instruction.index())).results();
      case Instruction.CALL_REFERENCE -> module.type(instruction.index()).results();
      case 0x01, 0x0d, 0x1a, 0x21, 0x24, 0xd6 -> 0;
      case 0xfb05, 0xfb0e, 0xfb10, 0xfb11, 0xfc08, 0xfc0a, 0xfc0b -> 0;
      default -> instruction.endsFlow() || code >= 0x36 && code <= 0x3e ? 0 : 1;
    };
  }

  /** How many values a block finds on the stack that are its own, besides a condition. */
  int enters(Instruction block) {
    return block.operands().get(0) instanceof Piece.Name type ? parameters(type.index()) : 0;
  }

  /** How many values a block leaves on the stack. */
  int leaves(Instruction block) {
    Piece type = block.operands().get(0);
    if (type instanceof Piece.Name name) {
      return module.type(name.index()).results();
    }
    return type.equals(EMPTY) ? 0 : 1;
  }

  private int parameters(int type) {
    return module.type(type).parts().size();
  }
}
