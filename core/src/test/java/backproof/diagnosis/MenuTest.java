package backproof.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.experiment.Experiment;
import backproof.laboratory.Benches;
import backproof.laboratory.CaseProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Many edits in one text do what each does by itself, and what is ruled out helps nothing. */
class MenuTest {
  private static final int FARTHEST = 3;
  private static final int MOST = 12;

  @TestFactory
  List<DynamicTest> aChoiceDoesWhatTheEditDoes() {
    return List.of("fraud-net", "rnn-four-steps", "layernorm-net", "nielsen-network").stream()
        .map(name -> dynamicTest(name, () -> isTheSame(CaseProgram.named(name))))
        .toList();
  }

  private static void isTheSame(CaseProgram program) {
    Bench bench = Benches.of(program.experiment(1e-7, List.of()));
    List<Site> sites = Sites.of(bench.cells(), bench);
    Set<String> parameters = new LinkedHashSet<>(bench.parameters());
    int idle = 0;
    for (Site site : sites) {
      List<Edit> edits = new ArrayList<>(Edits.of(site, sites, parameters, FARTHEST));
      edits.removeIf(
          edit -> edit.text().isEmpty()); // what is nowhere assigned is no local variable
      edits.removeIf(edit -> !Menu.canHold(site, edit));
      if (edits.size() > 1) {
        idle += idle(bench, site, edits.subList(0, Math.min(edits.size(), MOST)));
      }
    }
    assertThat(idle).isGreaterThan(10);
  }

  private static int idle(Bench bench, Site site, List<Edit> edits) {
    Menu menu = new Menu(site, edits);
    Map<String, String> all = new LinkedHashMap<>(bench.cells());
    all.put(site.source().cell(), menu.text());
    if (!bench.isProgram(menu.text())) {
      return 0;
    }
    Reading before = bench.at(0, bench.cells(), 0);
    Set<Integer> idle = menu.canBeSifted() ? bench.idle(0, all, menu.pure()) : Set.of();
    for (int i = 0; i < edits.size(); i++) {
      Reading alone = bench.at(0, edits.get(i).in(bench.cells()), 0);
      String name = site.line() + " " + edits.get(i);
      Benches.assertSame(bench.at(0, all, menu.choice(i)), alone, name);
      if (idle.contains(menu.choice(i)) && alone.isComplete()) {
        Benches.assertSame(alone, before, name);
      }
    }
    return idle.size();
  }

  /** What a function of the program does to what it is handed must not be taken for nothing. */
  @Test
  void aFunctionMayChangeWhatItIsHanded() {
    assertThat(Purity.of("np.dot(a, b) + x.sum(axis=0)")).isEqualTo(Purity.PURE);
    assertThat(Purity.of("relu(z) * 2")).isEqualTo(Purity.OWN_CALLS);
    assertThat(Purity.of("cache.pop()")).isEqualTo(Purity.UNKNOWN);
    assertThat(Purity.of("np.random.rand(3)")).isEqualTo(Purity.UNKNOWN);
    assertThat(Purity.of("self.layer.backward(d)")).isEqualTo(Purity.UNKNOWN);
    Experiment experiment =
        Experiment.of(
            "",
            "import numpy as np\nx = np.array([1., -2., 3.])\nw = np.array([.5, 2., -1.])\n",
            "def forward(x, w):\n    return np.sum(x * w), 0\n",
            "def backward(x, w):\n    dw = x * 2\n    return {'dw': dw}\n");
    Bench bench = Benches.of(experiment);
    List<Site> sites = Sites.of(bench.cells(), bench);
    Site site = sites.stream().filter(each -> each.name().equals("dw")).findFirst().orElseThrow();
    List<Edit> edits = List.of(edit(site, "x * 1"), edit(site, "x + x"), edit(site, "x @ w @ w"));
    Menu menu = new Menu(site, edits);
    Map<String, String> all = new LinkedHashMap<>(bench.cells());
    all.put("backward", menu.text());
    assertThat(bench.idle(0, all, menu.pure())).containsExactlyInAnyOrder(1, 2);
    assertThat(bench.at(0, all, 0).isRight()).isTrue();
  }

  private static Edit edit(Site site, String text) {
    int from = site.source().all().indexOf("x * 2");
    return new Edit("backward", from, from + "x * 2".length(), text, 2, Kind.OTHER, 0);
  }
}
