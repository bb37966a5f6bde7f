package backproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.experiment.Experiment;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import backproof.laboratory.OutcomeJson;
import backproof.python.Budget;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is typed ends in a result, an error of the program, or the message of a limit: never in
 * an exception of ours, and never differently in the browser.
 */
@ExtendWith(Browsing.class)
final class FuzzTest {
  private static final long FIRST_SEED = 20_261_125;
  private static final int PROGRAMS = 4000;
  private static final int IN_THE_BROWSER = 400;

  /** Small, so that a program that never ends is known at once. */
  private static final Limits SMALL =
      new Limits(new Budget.Limits(300_000, 300_000, 200, 1_000, 20_000, 60_000), 200);

  private static final List<String> TARGETS = List.of("WebAssembly", "JavaScript");

  @Test
  void nothingThatIsTypedMakesUsFail() {
    List<String> failures = new ArrayList<>();
    List<Experiment> originals = Experiments.everything();
    for (int i = 0; i < PROGRAMS; i++) {
      Experiment program = program(originals, FIRST_SEED + i);
      if (Laboratory.check(program, SMALL, System::currentTimeMillis)
              instanceof Outcome.Raised raised
          && raised.error().type().equals("InternalError")) {
        failures.add(described(program) + "\n" + raised.error().message());
      }
    }
    assertThat(failures).isEmpty();
  }

  /** What ends on the JVM within small limits ends in the browser, and in the same way. */
  @Test
  void browsersMakeTheSameOfIt(Visit visit) {
    Targets targets = Targets.on(visit.open("/play"));
    List<String> differing = new ArrayList<>();
    List<Experiment> originals = Experiments.everything();
    for (int i = 0; i < IN_THE_BROWSER; i++) {
      Experiment program = program(originals, FIRST_SEED - 1 - i);
      String here = judged(program, SMALL);
      if (isEndedByALimit(here)) {
        continue;
      }
      here = judged(program, Limits.BROWSER);
      for (String target : TARGETS) {
        if (!targets.outcome(target, program).equals(here)) {
          differing.add(target + ": " + described(program));
        }
      }
    }
    assertThat(differing).isEmpty();
  }

  private static String judged(Experiment program, Limits limits) {
    return Targets.timeless(
        OutcomeJson.json(Laboratory.check(program, limits, System::currentTimeMillis)));
  }

  private static boolean isEndedByALimit(String outcome) {
    return outcome.contains("\"Stopped\"")
        || outcome.contains("MemoryError")
        || outcome.contains("RecursionError");
  }

  /** One in eight is nonsense from the start; of the others one cell is changed. */
  private static Experiment program(List<Experiment> originals, long seed) {
    Mutations mutations = new Mutations(seed);
    Experiment original = originals.get(Math.floorMod(seed * 31, originals.size()));
    String title = "seed " + seed + ", " + original.title();
    if (seed % 8 == 0) {
      return Experiments.of(title, mutations.nonsense(), "", "");
    }
    String setup = original.setup();
    String forward = original.forward();
    String backward = original.backward();
    return switch (forward.isEmpty() ? 0 : Math.floorMod(seed, 3)) {
      case 1 -> Experiments.of(title, setup, mutations.changed(forward), backward);
      case 2 -> Experiments.of(title, setup, forward, mutations.changed(backward));
      default -> Experiments.of(title, mutations.changed(setup), forward, backward);
    };
  }

  private static String described(Experiment program) {
    return program.title()
        + "\n"
        + program.setup()
        + "\n--- forward\n"
        + program.forward()
        + "\n--- backward\n"
        + program.backward();
  }
}
