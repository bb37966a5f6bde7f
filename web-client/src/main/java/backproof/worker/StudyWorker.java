package backproof.worker;

import backproof.check.Progress;
import backproof.experiment.Experiment;
import backproof.experiment.Laboratory;
import backproof.experiment.Limits;
import backproof.experiment.Outcome;
import backproof.experiment.Parts;

/**
 * Answers what goes beyond the verdict: the same laboratory with all its studies, so large that it
 * is fetched only when someone asks.
 */
public final class StudyWorker {
  /** Milliseconds between two words of progress. */
  private static final double PAUSE = 100;

  private StudyWorker() {}

  public static void main(String[] arguments) {
    StudyAnswer answer = new StudyAnswer(StudyWorker::check);
    Port.listen(request -> Port.post(answer.to(request)));
    Port.post("{\"ready\":true}");
  }

  private static Outcome check(Experiment experiment, Parts parts) {
    return Laboratory.check(
        experiment, parts, Limits.BROWSER, Port::milliseconds, Port::library, progress());
  }

  private static Progress progress() {
    double[] next = {Port.milliseconds() + PAUSE};
    return share -> {
      double now = Port.milliseconds();
      if (now > next[0]) {
        next[0] = now + PAUSE;
        Port.post("{\"progress\":" + (int) (100 * share) + "}");
      }
    };
  }
}
