package backproof;

import backproof.binding.Limits;
import backproof.experiment.ProgramError;
import backproof.laboratory.Laboratory;
import backproof.laboratory.RunResult;

/** Runs a piece of source for a test. */
public final class Scripts {
  private Scripts() {}

  public static RunResult run(String source) {
    return Laboratory.run(
        "import numpy as np\n" + source, Limits.SERVER, () -> System.nanoTime() / 1e6);
  }

  /** What the source prints, which must not raise. */
  public static String printed(String source) {
    RunResult result = run(source);
    if (result.error().isPresent()) {
      throw new AssertionError(result.error().get().toString());
    }
    return result.stdout();
  }

  /** The error of the source, as {@code Type: message @ line:column}; lines count from 1. */
  public static String raised(String source) {
    ProgramError error = run(source).error().orElseThrow();
    return error.type()
        + ": "
        + error.message()
        + " @ "
        + (error.line() - 1)
        + ":"
        + error.column();
  }
}
