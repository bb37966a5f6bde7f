package backproof.laboratory;

import static backproof.laboratory.PastedProgramsTest.assertRight;
import static backproof.laboratory.PastedProgramsTest.check;
import static backproof.laboratory.PastedProgramsTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import backproof.check.Verdict;
import org.junit.jupiter.api.Test;

/** Parameters that are found by the order of their gradients, or by unusual names. */
class OrderedGradientsTest {
  @Test
  void aNameMayHaveALetterBeforeItAndTheUnderscoreOfWhatIsLearnedIsNoPartOfIt() {
    String setup = "x = np.ones(2)\nw = np.array([0.5, -1.0])\n";
    String forward = "def f(x, w):\n    return np.sum((x * w) ** 2), 0\n";
    String backward = "def g(x, w):\n    gw = 2 * w * x\n    extra = 0\n    return extra, gw\n";
    assertRight(check(setup, forward, backward), "w");
    String learned = setup.replace("w =", "w_ =");
    String of = forward.replace("w", "w_");
    assertRight(
        check(
            learned,
            of,
            backward.replace("gw = 2 * w", "grad_w = 2 * w_").replace(", gw", ", grad_w")),
        "w_");
    String both = setup + "w_ = w.copy()\n";
    String ofBoth = forward.replace("x, w)", "x, w, w_)").replace("2), 0", "2) + w_[0], 0");
    assertRight(check(both, ofBoth, backward), "w");
    String object = "class Model: pass\nmodel = Model()\nmodel.w_ = np.ones(2)\nx = np.ones(2)\n";
    String inside = "def f(model, x):\n    return np.sum((x * model.w_) ** 2), x * model.w_\n";
    String own = "def g(model, x, cache):\n    grad_w = 2 * cache * x\n    return grad_w\n";
    assertRight(check(object, inside, own), "model.w_");
    Outcome wrong = check(object, inside, own.replace("2 *", "3 *"));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void gradientsWithoutNamesAreThoseOfWhatForwardTakesInItsOrder() {
    String setup =
        "x = np.ones((2, 3))\nA, B = np.full((3, 2), 0.5), np.full((2, 1), 2.0)\nc = np.ones(1)\n";
    String forward = "def f(x, A, B, c):\n    return np.sum(x @ A @ B + c), x @ A\n";
    String backward =
        """
        def g(x, B, cache):
            e = np.ones((2, 1))
            return (x.T @ e @ B.T,), (cache.T @ e, e.sum(axis=0))
        """;
    assertRight(check(setup, forward, backward), "A", "B", "c");
    Outcome wrong = check(setup, forward, backward.replace("e.sum(", "2 * e.sum("));
    assertThat(report(wrong).verdict()).isEqualTo(Verdict.WRONG);
    String tuple = setup + "net = [(A, B), c]\n";
    String unpacked = forward.replace("A, B, c):", "net):\n    (A, B), c = net");
    String grads = backward.replace("x, B, cache):", "x, net, cache):\n    B = net[0][1]");
    assertRight(check(tuple, unpacked, grads), "net[0][0]", "net[0][1]", "net[1]");
  }

  @Test
  void objectsAndNamedTuplesHoldParametersInTheirOrder() {
    String setup =
        """
        class Param:
            def __init__(self, v):
                self.v, self.g = v, None
        x = np.ones((2, 3))
        w, b = Param(np.full((3, 1), 0.5)), Param(np.ones(1))
        """;
    String forward = "def f(x, w, b):\n    return np.sum((x @ w.v + b.v) ** 2), x @ w.v + b.v\n";
    String backward =
        """
        def g(x, w, b, cache):
            w.g, b.g = x.T @ (2 * cache), np.sum(2 * cache, axis=0)
            return w.g, b.g
        """;
    assertRight(check(setup, forward, backward), "w.v", "b.v");
    String named =
        """
        from collections import namedtuple
        Net = namedtuple("Net", "W b")
        x = np.ones((2, 3))
        net = Net(np.full((3, 1), 0.5), np.ones(1))
        old = Net(net.W * 2, net.b * 2)
        """;
    String ofNet =
        """
        def f(x, net, old):
            r = x @ net.W + net.b - x @ old.W - old.b
            return np.sum(r ** 2), r
        """;
    String ofBoth =
        """
        def g(x, net, cache):
            return Net(x.T @ (2 * cache), np.sum(2 * cache, axis=0))
        """;
    assertRight(check(named, ofNet, ofBoth), "net[0]", "net[1]");
  }

  @Test
  void whatCouldBeTheGradientsOfSeveralThingsIsNotGuessed() {
    Outcome outcome =
        check(
            "net = [(np.ones(2), np.ones(2))]\n",
            "def f(net):\n    return np.sum(net[0][0] * net[0][1]), 0\n",
            "def g(net):\n    return {0: net[0][1]}[0],\n");
    assertThat(outcome).isInstanceOf(Outcome.Raised.class);
    assertThat(((Outcome.Raised) outcome).error().message()).startsWith("no parameter found");
  }
}
