package backproof.file;

import backproof.experiment.ExperimentException;

/** No two functions of the file look like forward and backward; the user may name them. */
public final class NothingFoundException extends ExperimentException {
  private final transient Source source;

  NothingFoundException(String message, Source source) {
    super(message);
    this.source = source;
  }

  public Source source() {
    return source;
  }
}
