package backproof.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.laboratory.CaseProgram;
import backproof.numpy.LibraryText;
import backproof.python.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same cells at other points. */
class TestbedTest {
  private static final Limits LIMITS =
      new Limits(
          new Budget.Limits(200_000_000, 100_000_000, 1000, 6_000, 1_000_000, 60_000), 200_000);

  private static Testbed testbed(Experiment experiment) {
    return Testbed.of(experiment, LIMITS, () -> System.nanoTime() / 1e6, LibraryText::all);
  }

  @TestFactory
  List<DynamicTest> aRightBackwardIsRightAtOtherPoints() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String topic : List.of("programs", "as-pasted")) {
      for (CaseProgram program : CaseProgram.all(topic)) {
        tests.add(
            dynamicTest(
                topic + "/" + program.name(), () -> isRight(program.experiment(1e-7, List.of()))));
      }
    }
    return tests;
  }

  private static void isRight(Experiment experiment) {
    Testbed testbed = testbed(experiment);
    for (Point point :
        List.of(
            Point.OF_SETUP,
            Point.moved(1),
            Point.moved(2),
            Point.drawn(3, 0),
            Point.drawn(4, 0),
            Point.drawn(5, 1),
            Point.drawn(6, 3))) {
      Sighting sighting = testbed.at(point);
      assertThat(sighting).as("%s", sighting).isInstanceOf(Sighting.Seen.class);
      Sighting.Seen seen = (Sighting.Seen) sighting;
      assertThat(seen.differs()).as("%s %s", point, seen.verdicts()).isFalse();
    }
  }

  @Test
  void examplesAreFoundByWhatTheDataShare() {
    assertThat(examples("programs/fraud-net")).contains(way(3, true, Set.of("X", "Y"), Set.of()));
    assertThat(examples("programs/linear-mse"))
        .contains(way(8, false, Set.of("X", "y"), Set.of("N")));
    assertThat(examples("as-pasted/affine-layer"))
        .contains(way(4, false, Set.of("x", "dout"), Set.of()));
    assertThat(examples("as-pasted/softmax-loss")).isPresent();
    assertThat(examples("programs/linear-1d")).isEmpty();
  }

  /** With the entries of a parameter that comes first it is the features that grow. */
  @Test
  void aParameterThatComesFirstDoesNotMakeFeaturesExamples() {
    Experiment experiment =
        Experiment.of(
            "",
            """
            import numpy as np
            X = np.eye(3, 5).T + 0.5
            y = np.arange(5) / 4
            theta = np.ones(3)
            """,
            "def f(theta, X, y):\n    return np.sum((X @ theta - y) ** 2), X @ theta - y\n",
            "def g(theta, X, y, cache):\n    return 2 * X.T @ cache\n");
    assertThat(testbed(experiment).examples()).contains(way(5, false, Set.of("X", "y"), Set.of()));
  }

  private static Examples way(int count, boolean isLast, Set<String> arrays, Set<String> counts) {
    return new Examples(count, isLast, arrays, counts);
  }

  private static Optional<Examples> examples(String program) {
    return CaseProgram.all(program.substring(0, program.indexOf('/'))).stream()
        .filter(each -> program.endsWith("/" + each.name()))
        .findFirst()
        .flatMap(each -> testbed(each.experiment(1e-7, List.of())).examples());
  }

  @Test
  void anotherTextIsTriedAndTakenBack() {
    Experiment experiment = CaseProgram.named("fraud-net").experiment(1e-7, List.of());
    Testbed testbed = testbed(experiment);
    String wrong = experiment.backward().replace("dW2 = ", "dW2 = 2 * ");
    Sighting tried = testbed.with(Cell.BACKWARD, wrong, () -> testbed.at(Point.moved(1)));
    assertThat(((Sighting.Seen) tried).differs()).isTrue();
    assertThat(((Sighting.Seen) testbed.at(Point.moved(1))).agrees()).isTrue();
  }
}
