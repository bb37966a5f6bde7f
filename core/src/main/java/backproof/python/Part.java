package backproof.python;

/**
 * A part of an expression or statement. Most are a variable or a constant, which is read without a
 * call.
 */
final class Part implements Code {
  private static final int NO_SLOT = -1;

  private final int slot;
  private final Cell cell;
  private final Code code;

  private Part(int slot, Cell cell, Code code) {
    this.slot = slot;
    this.cell = cell;
    this.code = code;
  }

  static Part of(Code code) {
    return code instanceof Part part ? part : new Part(NO_SLOT, new Cell(), code);
  }

  /** What is in a slot of the frame; where nothing is, the code says what then. */
  static Part of(int slot, Code unbound) {
    return new Part(slot, new Cell(), unbound);
  }

  /** The same of a cell that every frame shares. */
  static Part of(Cell cell, Code unbound) {
    return new Part(NO_SLOT, cell, unbound);
  }

  static Part constant(Value value) {
    Cell cell = new Cell();
    cell.value = value;
    return new Part(NO_SLOT, cell, frame -> value);
  }

  @Override
  public Value run(Frame frame) {
    Value value = slot < 0 ? cell.value : frame.slots[slot];
    return value == null ? code.run(frame) : value;
  }
}
