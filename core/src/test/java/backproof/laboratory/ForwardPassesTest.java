package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.diagnosis.Reading;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.JsonValue;
import backproof.trial.TestbedBench;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a bench tells of a text does not depend on what was tried before. */
class ForwardPassesTest {
  /** An element of an array is the sixth of a step: so many runs have done whole ones. */
  private static final int SEVERAL = 6;

  private static final String SETUP =
      """
      import numpy as np
      x = np.array([1., 2., 3.])
      w = np.array([.5, -.5, .25])
      """;

  private static final String FORWARD =
      """
      def forward(x, w):
          z = x * w
          cache = {"z": z, "parts": [x, z], "left": [z]}
          return np.sum(z ** 2), cache
      """;

  @TestFactory
  List<DynamicTest> aMistakeIsTheSameWhateverWasTriedBefore() {
    List<DynamicTest> tests = new ArrayList<>();
    for (CaseProgram program : CaseProgram.all("programs")) {
      tests.add(dynamicTest(program.name(), () -> isTheSame(program)));
    }
    return tests;
  }

  private static void isTheSame(CaseProgram program) {
    TestbedBench worn = Benches.of(program.experiment(1e-7, List.of()));
    worn.at(0, worn.cells(), 0);
    worn.at(0, worn.cells(), 0);
    for (JsonValue bug : program.bugs()) {
      Map<String, String> edited = cells(program.experiment(1e-7, List.of(bug)));
      Reading first = Benches.of(program.experiment(1e-7, List.of())).at(0, edited, 0);
      Benches.assertSame(worn.at(0, edited, 0), first, CaseProgram.text(bug, "id"));
    }
  }

  private static Map<String, String> cells(Experiment experiment) {
    Map<String, String> cells = new HashMap<>();
    for (Cell cell : Cell.values()) {
      cells.put(cell.key(), experiment.source(cell));
    }
    return cells;
  }

  private static double[] gradient(TestbedBench bench, String backward) {
    Map<String, String> edited = new HashMap<>(bench.cells());
    edited.put("backward", backward);
    return bench.at(0, edited, 0).blocks().get(0).value();
  }

  private static TestbedBench bench(String forward, String backward) {
    return Benches.of(Experiment.of("", SETUP, forward, backward));
  }

  private static String backward(String body) {
    return "def backward(cache):\n    " + body + "\n    return {'dw': d}\n";
  }

  @Test
  void whatBackwardChangesInTheCacheIsPutBack() {
    TestbedBench bench = bench(FORWARD, backward("d = 2 * cache['z'] * x"));
    for (int time = 0; time < 4; time++) {
      assertThat(gradient(bench, backward("cache['z'] *= 3; d = cache['z'] * x")))
          .containsExactly(1.5, -6, 6.75);
      assertThat(gradient(bench, backward("d = cache['left'].pop() * cache.pop('parts')[0]")))
          .containsExactly(.5, -2, 2.25);
    }
  }

  @Test
  void forwardRunsOnceForManyTextsOfBackward() {
    TestbedBench bench = bench(FORWARD, backward("d = 2 * cache['z'] * x"));
    work(bench, 1);
    long again = work(bench, SEVERAL);
    long kept = work(bench, SEVERAL);
    assertThat(work(bench, SEVERAL)).isLessThan(again).isEqualTo(kept);
  }

  private static long work(TestbedBench bench, int runs) {
    long before = bench.work();
    for (int run = 0; run < runs; run++) {
      gradient(bench, backward("d = cache['z'] * x"));
    }
    return bench.work() - before;
  }

  @Test
  void aForwardThatReadsWhatBackwardDefinesRunsEachTime() {
    String forward = FORWARD.replace("x * w", "scaled(x * w)");
    String scaled = "def scaled(z):\n    return 1 * z\n\n";
    TestbedBench bench =
        Benches.of(
            Experiment.of(
                "",
                SETUP + "\ndef scaled(z):\n    return z\n",
                forward,
                scaled + backward("d = 2 * cache['z'] * x")));
    Map<String, String> edited = new HashMap<>(bench.cells());
    edited.put("backward", scaled.replace("1 * z", "3 * z") + backward("d = 2 * cache['z'] * x"));
    for (int time = 0; time < 3; time++) {
      assertThat(bench.at(0, bench.cells(), 0).isComplete()).isTrue();
      assertThat(bench.at(0, edited, 0)).isEqualTo(Reading.OTHER_COST);
    }
  }
}
