package backproof.worker;

import backproof.binding.Limits;
import backproof.check.Progress;
import backproof.experiment.Experiment;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;

/**
 * Listens for experiments and answers each; the page ends it from outside when it takes too long.
 */
public final class Worker {
  private Worker() {}

  public static void main(String[] arguments) {
    Answer answer = new Answer(Worker::check, Port::progress, Port::post);
    Port.listen(request -> Port.post(answer.to(request)));
    Port.ready();
  }

  private static Outcome check(Experiment experiment, Progress progress) {
    return Laboratory.check(
        experiment, Limits.BROWSER, Port::milliseconds, Port::library, progress);
  }
}
