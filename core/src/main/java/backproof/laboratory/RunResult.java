package backproof.laboratory;

import backproof.experiment.ProgramError;
import java.util.Optional;

/** What one piece of source printed, and the error that ended it. */
public record RunResult(String stdout, Optional<ProgramError> error, double milliseconds) {}
