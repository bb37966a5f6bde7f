package backproof.python;

import backproof.python.AssignmentCompiler.Store;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an assignment puts its value. Most are a variable, which is written without a call. */
final class Target implements Store {
  private static final int NO_SLOT = -1;

  private final int slot;
  private final @Nullable Cell cell;
  private final Store store;

  private Target(int slot, Optional<Cell> cell, Store store) {
    this.slot = slot;
    this.cell = cell.orElse(null);
    this.store = store;
  }

  static Target of(Store store) {
    return store instanceof Target target ? target : new Target(NO_SLOT, Optional.empty(), store);
  }

  /** A slot of the frame. */
  static Target of(int slot) {
    return new Target(slot, Optional.empty(), (frame, value) -> frame.slots[slot] = value);
  }

  /** A cell that every frame shares. */
  static Target of(Cell cell) {
    return new Target(NO_SLOT, Optional.of(cell), (frame, value) -> cell.value = value);
  }

  @Override
  public void run(Frame frame, Value value) {
    if (slot >= 0) {
      frame.slots[slot] = value;
    } else if (cell != null) {
      cell.value = value;
    } else {
      store.run(frame, value);
    }
  }
}
