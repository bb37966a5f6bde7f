package backproof.worker;

import backproof.binding.Limits;
import backproof.diagnosis.Finding;
import backproof.experiment.Experiment;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import backproof.laboratory.Parts;
import java.util.List;

/**
 * Answers what goes beyond the verdict: the same laboratory with all its studies, so large that it
 * is fetched only when someone asks.
 */
public final class StudyWorker {
  private StudyWorker() {}

  public static void main(String[] arguments) {
    StudyAnswer answer = new StudyAnswer(StudyWorker::check, StudyWorker::diagnose);
    Port.listen(request -> Port.post(answer.to(request)));
    Port.ready();
  }

  private static List<Finding> diagnose(Experiment experiment) {
    return Laboratory.diagnose(
        experiment, Limits.BROWSER, Port::milliseconds, Port::library, Port.progress());
  }

  private static Outcome check(Experiment experiment, Parts parts) {
    return Laboratory.check(
        experiment, parts, Limits.BROWSER, Port::milliseconds, Port::library, Port.progress());
  }
}
