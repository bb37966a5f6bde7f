package backproof.tape;

import backproof.array.Change;
import backproof.array.Step;

/** An instruction as it is run again: what it reads, and where its result has changed. */
final class Replay {
  final Step step;
  final boolean inParts;
  final Change[] read;
  final Change written;

  /**
   * @param inParts whether the output still holds the step's last result when it is run again, so
   *     that what has not changed may be left alone
   */
  Replay(Step step, boolean inParts, Change[] read, Change written) {
    this.step = step;
    this.inParts = inParts;
    this.read = read;
    this.written = written;
  }

  /** One that always runs as a whole. */
  static Replay whole(Step step, Change written) {
    return new Replay(step, false, new Change[0], written);
  }

  boolean readsChange() {
    for (Change change : read) {
      if (!change.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  void runWhole() {
    step.run();
    written.setAll();
  }
}
