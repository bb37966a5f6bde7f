package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.diagnosis.Finding;
import backproof.diagnosis.Kind;
import backproof.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs of other kinds than those of the corpus: layers in classes, cells of a GRU, attention.
 */
class BrokenProgramsTest {
  /** Another line is named first: an edit there mends it as well. */
  private static final Set<String> ELSEWHERE =
      Set.of("mean-not-divided", "batch-size-forgotten", "dw-reshape-without-transpose");

  /** Nothing is said, since nothing is proved. */
  private static final Set<String> SILENT = Set.of("first-token-only");

  private static List<Finding> findings(Experiment experiment) {
    return Diagnosed.of(experiment);
  }

  private static List<Finding> origins(List<Finding> findings) {
    return findings.stream().filter(each -> each.role() == Finding.Role.ORIGIN).toList();
  }

  private static boolean raises(Experiment experiment) {
    return Laboratory.check(experiment, Limits.TERMINAL, () -> 0) instanceof Outcome.Raised;
  }

  @TestFactory
  List<DynamicTest> nothingIsSaidOfWhatIsRight() {
    return BrokenProgram.all().stream()
        .map(
            program ->
                dynamicTest(program.name(), () -> assertThat(findings(program.right())).isEmpty()))
        .toList();
  }

  @TestFactory
  List<DynamicTest> theLineOfAMistakeIsNamed() {
    List<DynamicTest> tests = new ArrayList<>();
    for (BrokenProgram program : BrokenProgram.all()) {
      for (BrokenProgram.Bug bug : program.bugs()) {
        tests.add(dynamicTest(program.name() + " " + bug.id(), () -> lineIsNamed(program, bug)));
      }
    }
    return tests;
  }

  private static void lineIsNamed(BrokenProgram program, BrokenProgram.Bug bug) {
    List<String> places = new ArrayList<>();
    Experiment broken = program.with(bug, places);
    if (raises(broken)) {
      return; // it has a line of its own
    }
    List<Finding> origins = origins(findings(broken));
    List<String> named = origins.stream().map(each -> each.cell() + each.line()).toList();
    assertThat(named.isEmpty()).isEqualTo(SILENT.contains(bug.id()));
    if (named.isEmpty()) {
      return;
    }
    boolean isNamed =
        bug.before().size() > 1 ? named.containsAll(places) : isAt(named, bug, places);
    assertThat(isNamed).as(named + " for " + places).isEqualTo(!ELSEWHERE.contains(bug.id()));
  }

  /** Where a line is missing, the one before it and the one behind it are as good. */
  private static boolean isAt(List<String> named, BrokenProgram.Bug bug, List<String> places) {
    String place = places.getFirst();
    int digits = place.startsWith("backward") ? "backward".length() : "forward".length();
    int line = Integer.parseInt(place.substring(digits));
    int slack = bug.after().getFirst().isEmpty() ? 1 : 0;
    boolean is = false;
    for (int at = line - slack; at <= line + slack; at++) {
      is |= named.getFirst().equals(place.substring(0, digits) + at);
    }
    return is;
  }

  private static List<Finding> of(String name, String id) {
    BrokenProgram program =
        BrokenProgram.all().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    BrokenProgram.Bug bug =
        program.bugs().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return findings(program.with(bug, new ArrayList<>()));
  }

  @Test
  void whatFollowsIsListedAfterTheOrigin() {
    List<Finding> found = of("gru.txt", "dz-sign");
    assertThat(found.getFirst().role()).isEqualTo(Finding.Role.ORIGIN);
    assertThat(found.getFirst().line()).isEqualTo(5);
    assertThat(found.stream().skip(1))
        .allMatch(each -> each.role() == Finding.Role.INHERITED && each.fix().isEmpty())
        .extracting(Finding::name)
        .containsExactly("da_z", "grads[\"dWz\"]", "grads[\"dUz\"]", "grads[\"dbz\"]");
    assertThat(found.get(1).text()).isEqualTo("da_z is wrong only because of line 5.");
  }

  @Test
  void theValueThatShouldStandThereIsTold() {
    assertThat(of("gru.txt", "dz-sign").getFirst().value())
        .matches("dz begins with .+, .+, .+; it should begin with .+, .+, .+\\.");
  }

  /** An edit that was tried had changed the list of words for good. */
  @Test
  void whatIsTriedDoesNotSpoilListsAndObjects() {
    String setup =
        """
        import numpy as np
        words = [[0, 1], [2, 0], [1, 2]]
        W = np.random.RandomState(2).randn(3, 2)
        """;
    String forward =
        """
        def forward(words, W):
            cost, cache = 0.0, []
            for pair in words:
                v = W[pair].sum(axis=0)
                p = 1 / (1 + np.exp(-v))
                cost -= np.log(p).sum()
                cache.append((pair, p))
            return cost / len(words), cache
        """;
    String backward =
        """
        def backward(words, W, cache):
            dW = np.zeros_like(W)
            n = len(words)
            for pair, p in cache:
                dv = p.copy()
                dv -= 1
                for w in pair:
                    dW[w] += dv
            return {"dW": dW}
        """;
    Finding finding = origins(findings(Experiment.of("", setup, forward, backward))).get(0);
    assertThat(finding.line()).isBetween(5, 8);
    assertThat(finding.kind()).isEqualTo(Kind.SCALE);
  }
}
