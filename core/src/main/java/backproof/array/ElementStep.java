package backproof.array;

import java.util.Optional;

/** A step whose output elements each hang only on the input elements beside them. */
abstract class ElementStep implements Step {
  private static final int FEW = 16;
  private static final Parts NONE = new Parts(0, new Frame(0, 0, 0, 0, 0));

  private final NdArray output;
  private final NdArray[] inputs;
  private boolean isPrepared;
  private Parts parts = NONE;

  /** Where the output's storage is small, room for what it held. */
  private Optional<Storage> before = Optional.empty();

  ElementStep(NdArray output, NdArray... inputs) {
    this.output = output;
    this.inputs = inputs;
  }

  /**
   * Computes a few elements, operand {@code k} walking from {@code starts[k]} by {@code steps[k]}.
   *
   * @return whether one of them may be another than before
   */
  abstract boolean runPart(int[] starts, int[] steps, int length);

  @Override
  public final void update(Change[] changes, Change result) {
    if (!isPrepared) {
      prepare();
    }
    if (before.isPresent()) {
      updateAll(before.get(), result);
    } else if (parts == NONE || isWhole(changes)) {
      run();
      result.setAll();
    } else {
      parts.update(this, changes, result);
    }
  }

  /** Of a few elements, finding out which must change takes longer than computing them all. */
  private void updateAll(Storage kept, Change result) {
    kept.copyFrom(output.storage());
    run();
    if (!kept.sameAs(output.storage())) {
      result.setAll();
    }
  }

  private static boolean isWhole(Change... changes) {
    for (Change change : changes) {
      if (change.isWhole()) {
        return true;
      }
    }
    return false;
  }

  private void prepare() {
    isPrepared = true;
    if (output.storage().size() <= FEW) {
      before = Optional.of(output.storage().copy());
      return;
    }
    Operands operands = Operands.of(output, inputs);
    Frame[] frames = Frame.of(output.shape(), operands.strides(), operands.offsets());
    if (frames.length > 0) {
      parts = new Parts(output.storage().size(), frames);
    }
  }

  /** How parts of the arrays are walked, worked out when first needed. */
  private static final class Parts {
    private final Frame[] frames;
    private final Patch patch;
    private final int[] starts;
    private final int[] rowSteps;
    private final int[] columnSteps;

    Parts(int size, Frame... frames) {
      this.frames = frames;
      this.patch = new Patch(frames[0], size);
      this.starts = new int[frames.length];
      this.rowSteps = new int[frames.length];
      this.columnSteps = new int[frames.length];
      for (int k = 0; k < frames.length; k++) {
        rowSteps[k] = frames[k].rowStep;
        columnSteps[k] = frames[k].columnStep;
      }
    }

    void update(ElementStep step, Change[] changes, Change result) {
      patch.clear();
      for (int k = 1; k < frames.length; k++) {
        if (!changes[k - 1].isEmpty()) {
          Frame frame = frames[k];
          frame.locate(changes[k - 1]);
          patch.include(frame.top, frame.bottom, frame.left, frame.right);
        }
      }
      if (!patch.isEmpty()) {
        if (patch.isTall()) {
          runColumns(step);
        } else {
          runRows(step);
        }
        patch.tell(result);
      }
    }

    private void runRows(ElementStep step) {
      int first = patch.bottom;
      int end = patch.top;
      for (int row = patch.top; row < patch.bottom; row++) {
        for (int k = 0; k < frames.length; k++) {
          starts[k] = frames[k].offset + row * rowSteps[k] + patch.left * columnSteps[k];
        }
        if (step.runPart(starts, columnSteps, patch.right - patch.left)) {
          first = Math.min(first, row);
          end = row + 1;
        }
      }
      patch.top = first;
      patch.bottom = end;
    }

    private void runColumns(ElementStep step) {
      int first = patch.right;
      int end = patch.left;
      for (int column = patch.left; column < patch.right; column++) {
        for (int k = 0; k < frames.length; k++) {
          starts[k] = frames[k].offset + patch.top * rowSteps[k] + column * columnSteps[k];
        }
        if (step.runPart(starts, rowSteps, patch.bottom - patch.top)) {
          first = Math.min(first, column);
          end = column + 1;
        }
      }
      patch.left = first;
      patch.right = end;
    }
  }
}
