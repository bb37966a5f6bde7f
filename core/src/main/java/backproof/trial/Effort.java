package backproof.trial;

import backproof.check.Progress;
import java.util.function.BooleanSupplier;

/**
 * What a search has done and may do, in steps of the interpreter: counted, not timed, so that the
 * same is found on a slow machine and on a fast one.
 */
final class Effort {
  private static final long MOST = 8_000_000;

  /**
   * What it takes to read a character and to write what it stands in, and to begin a run: a step is
   * 0.45 microseconds in WebAssembly, these 1.2 and 49 (least squares over the bugs of all
   * programs).
   */
  private static final int OF_A_CHARACTER = 3;

  private static final int OF_A_RUN = 100;

  /** So many elements of arrays take as long as a step: 0.08 microseconds each. */
  private static final int ELEMENTS = 6;

  private final Testbed testbed;
  private final Texts texts;
  private final BooleanSupplier isLate;
  private final Progress progress;
  private final long start;
  private final long startOfElements;
  private long allowed = MOST;
  private long runs;

  /**
   * @param isLate ends it early where there is someone to be protected from its taking too long
   * @param progress hears how much is done of what may be done at most
   */
  Effort(Testbed testbed, Texts texts, BooleanSupplier isLate, Progress progress) {
    this.testbed = testbed;
    this.texts = texts;
    this.isLate = isLate;
    this.progress = progress;
    this.start = testbed.steps();
    this.startOfElements = testbed.elements();
  }

  void beginRun() {
    runs++;
  }

  long done() {
    return testbed.steps()
        - start
        + (testbed.elements() - startOfElements) / ELEMENTS
        + texts.characters() * OF_A_CHARACTER
        + runs * OF_A_RUN;
  }

  /** From now on only so much may be done. */
  void allow(long more) {
    allowed = done() + more;
  }

  boolean isOver() {
    long done = done();
    progress.at(Math.min(1, (double) done / MOST));
    return done > allowed || isLate.getAsBoolean();
  }
}
