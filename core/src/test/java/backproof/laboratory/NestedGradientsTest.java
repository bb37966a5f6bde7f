package backproof.laboratory;

import static backproof.laboratory.PastedProgramsTest.assertRight;
import static backproof.laboratory.PastedProgramsTest.check;
import static backproof.laboratory.PastedProgramsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import backproof.check.Verdict;
import org.junit.jupiter.api.Test;

/** The same name may stand in several dicts: all of them are checked, each against its own. */
class NestedGradientsTest {
  private static final String TWO =
      """
      x = np.array([0.5, -1.0])
      P = {'u': np.ones(2), 'v': np.array([2.0, 1.0])}
      Q = {'u': np.array([0.5, 0.3]), 'v': np.ones(2)}
      c = 0.5
      """;
  private static final String OF_TWO =
      """
      def f(x, P, Q, c):
          return (x @ P['u']) * (x @ Q['u']) ** 2 + P['v'] @ x + 3 * Q['v'] @ x + c * c, 0
      """;
  private static final String SIDE_BY_SIDE =
      """
      def g(x, P, Q, c):
          a, b = x @ P['u'], x @ Q['u']
          ofP = {'u': x * b ** 2, 'v': x}
          ofQ = {'u': 2 * a * b * x, 'v': 3 * x}
          return ofP, ofQ, 2 * c
      """;

  @Test
  void aDictInsideADictHasItsOwnGradients() {
    String setup = "x = 0.4\nnode = {'w': 0.5, 'left': {'w': -1.0, 'left': {'leaf': 2.0}}}\n";
    String forward =
        """
        def value(node, x):
            return node['leaf'] if 'leaf' in node else node['w'] * x * value(node['left'], x)

        def f(node, x):
            return value(node, x)
        """;
    String backward =
        """
        def g(node, x, up=1.0):
            if 'leaf' in node:
                return {'leaf': up}
            below = value(node['left'], x)
            return {'w': up * x * below, 'left': g(node['left'], x, up * node['w'] * x)}
        """;
    assertRight(
        check(setup, forward, backward), "node['left']['left']['leaf']", "node['left']['w']", "w");
    Outcome wrong = check(setup, forward, backward.replace("up * node['w'] * x", "up * x"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void dictsSideBySideAreToldByTheirOrderAndTheirKeys() {
    String[] names = {"P['u']", "P['v']", "Q['u']", "Q['v']", "c"};
    assertRight(check(TWO, OF_TWO, SIDE_BY_SIDE), names);
    Outcome wrong = check(TWO, OF_TWO, SIDE_BY_SIDE.replace("3 * x", "2 * x"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
    String named = SIDE_BY_SIDE.replace("of", "grad");
    assertRight(check(TWO, OF_TWO, named), names);
    Outcome otherwise = check(TWO, OF_TWO, named.replace("gradP, gradQ,", "gradQ, gradP,"));
    assertThat(otherwise).isInstanceOf(Outcome.Raised.class);
  }

  @Test
  void aDictInsideADictStandsBesideParametersWithNames() {
    String setup = "words = ['a', 'b']\nW = np.ones(2)\ntable = {'a': 2 * W, 'b': -W}\n";
    String forward = "def f(words, W, table):\n    return sum((W * table[k]) @ W for k in words)\n";
    String backward =
        """
        def g(words, W, table):
            return {
                'W': sum(2 * W * table[k] for k in words),
                'table': {k: W * W for k in words},
            }
        """;
    assertRight(check(setup, forward, backward), "W", "a", "b");
  }

  @Test
  void pairsOfLayersAreThoseOfTwoListsAtTheSameNumber() {
    String setup = "x = np.ones(2)\nWs = [np.eye(2), np.ones((2, 2))]\nbs = [x * 0.5, x + 1]\n";
    String forward =
        "def f(x, Ws, bs):\n    h = Ws[0] @ x + bs[0]\n    return np.sum(Ws[1] @ h + bs[1]), h\n";
    String backward =
        """
        def g(x, Ws, bs, cache):
            e = np.ones(2)
            up = Ws[1].T @ e
            return [(np.outer(up, x), up), (np.outer(e, cache), e)]
        """;
    assertRight(check(setup, forward, backward), "Ws[0]", "bs[0]", "Ws[1]", "bs[1]");
  }

  @Test
  void anObjectMayHaveTheGradientsUnderTheNamesOfTheParameters() {
    String setup =
        """
        class Bag: pass
        net = Bag()
        net.gate, net.out = np.ones(2), np.ones(2)
        x = net.gate / 2
        """;
    String forward = "def f(net, x):\n    return np.sum(net.gate * x * net.out ** 2), 0\n";
    String backward =
        """
        def g(net, x):
            grads = Bag()
            grads.gate, grads.out = x * net.out ** 2, 2 * net.gate * x * net.out
            return grads
        """;
    assertRight(check(setup, forward, backward), "net.gate", "net.out");
  }

  @Test
  void namesMayBeShortenedOrHaveABar() {
    String setup = "level0, slope, end = 1.1, 0.5, 0.2\n";
    String forward = "def f(level0, slope, end):\n    return level0 * slope ** 2 + end * end, 0\n";
    String backward =
        """
        def g(level0, slope, end):
            g_slope, g_level = 2 * level0 * slope, slope ** 2
            return g_level, g_slope, 2 * end
        """;
    String bars = "return {'level0_bar': g_level, 'slope_bar': g_slope, 'end_bar': 2 * end}";
    assertRight(
        check(setup, forward, backward.replace("return g_level, g_slope, 2 * end", bars)),
        "level0",
        "slope",
        "end");
    String two = forward.replace(", end):", "):").replace(" + end * end", "");
    assertRight(
        check(setup, two, backward.replace(", end):", "):").replace(", 2 * end", "")),
        "level0",
        "slope");
  }

  @Test
  void aListThatIsInItselfHoldsNoGradients() {
    String forward = "def f(P):\n    return np.sum(P['u'] ** 2), 0\n";
    String backward = "def g(P):\n    all = [P['u'] * 2]\n    all.append(all)\n    return all\n";
    assertThat(check("P = {'u': np.ones(2)}\n", forward, backward))
        .isInstanceOf(Outcome.Raised.class);
  }
}
