package backproof.experiment;

/** A document that is not an experiment; the message names the key. */
public class ExperimentException extends Exception {
  public ExperimentException(String message) {
    super(message);
  }
}
