package backproof.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Scheme;
import backproof.check.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Exact gradients of whole programs, and what is said where there are none. */
class ExactProgramsTest {
  private static final String SETUP =
      """
      import numpy as np
      import math
      np.random.seed(3)
      w = np.random.randn(3, 4)
      v = np.random.rand(4) + 0.5
      x = np.random.randn(4, 5)
      """;
  private static final Settings FINE = new Settings(Scheme.FIVE_POINT, 2e-3, 2e-7);

  private static Outcome check(String setup, String body, String backward, Settings settings) {
    StringBuilder forward = new StringBuilder("def f(w, v, x):\n");
    for (String line : body.split("\n", -1)) {
      forward.append("    ").append(line).append('\n');
    }
    Experiment plain = Experiment.of("", SETUP + setup, forward.toString(), backward);
    Experiment experiment =
        new Experiment(
            "",
            "",
            plain.setup(),
            plain.forward(),
            plain.backward(),
            settings,
            List.of("w", "v"),
            Map.of());
    return Laboratory.check(experiment, Limits.BROWSER, () -> System.nanoTime() / 1e6);
  }

  private static Report report(Outcome outcome) {
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }

  private static final Map<String, String> BODIES = new TreeMap<>();

  static {
    BODIES.put(
        "einsum", "return np.sum(np.einsum('ij,jk->ik', w, x) ** 2) + np.einsum('i,i', v, v)");
    BODIES.put(
        "einsum diagonal", "return np.einsum('ij,kj->', w, w * v) + np.einsum('ii', w[:, :3])");
    BODIES.put(
        "tensordot",
        "return np.sum(np.tensordot(w, x, axes=1) ** 3) + np.sum(np.outer(v, v) ** 2)");
    BODIES.put(
        "inverse",
        "a = w @ w.T + np.eye(3)\nreturn np.sum(np.linalg.inv(a)) + np.linalg.det(a) + np.sum(v)");
    BODIES.put(
        "solve", "a = w[:, :3] + 5 * np.eye(3)\nreturn np.sum(np.linalg.solve(a, v[:3]) ** 2)");
    BODIES.put("norm", "return np.linalg.norm(w) + np.linalg.norm(v)");
    BODIES.put(
        "loops and items",
        "s = 0.0\n"
            + "for i in range(3):\n"
            + "    for j in range(4):\n"
            + "        s += w[i, j] * v[j] ** 2\n"
            + "return s");
    BODIES.put(
        "buffer filled in place",
        "h = np.zeros((3, 5))\n"
            + "for i in range(3):\n"
            + "    h[i] = np.tanh(w[i] @ x)\n"
            + "    h[i, 1:] += h[i, :-1]\n"
            + "h *= h\n"
            + "return h.sum() * v.mean()");
    BODIES.put(
        "recursion",
        "def power(a, n):\n"
            + "    return a if n == 1 else np.tanh(power(a, n - 1) @ w.T) @ w\n"
            + "return np.sum(power(v.reshape(1, 4), 4))");
    BODIES.put(
        "masks in place",
        "z = w @ x\nz[z < 0] = 0\nz[np.arange(3), [0, 2, 2]] *= v[:3]\nreturn np.mean(z ** 2)");
    BODIES.put(
        "repeated indices",
        "return np.sum(w[[0, 0, 2]][:, [1, 1, 3]] ** 2) + np.sum(v[[1, 1]] ** 3)");
    BODIES.put(
        "add.at",
        "h = np.zeros(4)\nnp.add.at(h, [0, 1, 1, 1], v)\nreturn np.sum(h ** 2) + np.sum(w)");
    BODIES.put(
        "pad, tile, repeat",
        "return np.sum(np.pad(w, 1) ** 2) + np.sum(np.tile(v, 3) ** 2) * np.repeat(v, 2).sum()");
    BODIES.put(
        "stack and split",
        "a, b = np.split(np.stack([v, v ** 2]), 2)\n"
            + "return np.sum(a * b) + np.sum(np.vstack([w, v]) ** 2) + np.sum(np.hstack([v, v]) **"
            + " 3)");
    BODIES.put(
        "roll, flip, swap",
        "return np.sum(np.roll(w, 1, axis=1) * np.flip(w, 0)) + np.sum(v[::-1] * v)");
    BODIES.put(
        "statistics",
        "return w.std() + w.var(axis=0).sum() + np.prod(v) + np.max(w) - np.min(v) + np.ptp(w)");
    BODIES.put(
        "sorted and running",
        "return np.sum(np.sort(w, axis=1) * v) + np.sum(np.cumsum(v) ** 2) +"
            + " np.sum(np.cumprod(v))");
    BODIES.put(
        "softmax",
        "e = np.exp(w @ x - np.max(w @ x, axis=0, keepdims=True))\n"
            + "p = e / e.sum(axis=0)\n"
            + "return -np.log(p[[0, 1, 2, 0, 1], range(5)]).mean() + v[0]");
    BODIES.put(
        "where and clip",
        "return np.sum(np.where(w > 0, w ** 2, -w)) + np.sum(np.clip(v, 0.6, 1.2) ** 2)");
    BODIES.put(
        "python numbers",
        "s = 1.0\nfor a in v.tolist():\n    s = s * a + float(w[0, 0])\nreturn s");
    BODIES.put(
        "branches",
        "s = 0\n"
            + "for a in v:\n"
            + "    if a > 1:\n"
            + "        s += a ** 2\n"
            + "    else:\n"
            + "        s += np.exp(a)\n"
            + "return s + w.sum()");
    BODIES.put("while", "a = v.sum()\nwhile a < 100:\n    a = a * 2\nreturn a + np.sum(w)");
    BODIES.put(
        "logs",
        "return np.sum(np.logaddexp(w[0], v)) + np.sum(np.log1p(v)) + np.sum(np.hypot(w[1], v)) +"
            + " np.sum(np.arctan2(w[2], v))");
    BODIES.put(
        "layers as lists",
        "h = [x]\n"
            + "for i in range(3):\n"
            + "    h.append(np.maximum(0, h[-1] * v.reshape(4, 1) + w[i].reshape(4, 1)))\n"
            + "return sum(np.sum(a) for a in h)");
    BODIES.put(
        "overlapping views",
        "h = np.concatenate([v, v ** 2])\n"
            + "h[2:6] = h[0:4] * 2\n"
            + "h[:-1] += h[1:]\n"
            + "t = h.reshape(2, 4).T\n"
            + "t[0] = t[1]\n"
            + "return np.sum(h ** 2) + w.sum()");
  }

  @TestFactory
  List<DynamicTest> theExactGradientIsTheMeasuredOne() {
    List<DynamicTest> tests = new ArrayList<>();
    BODIES.forEach((name, body) -> tests.add(dynamicTest(name, () -> compare(body))));
    return tests;
  }

  private static void compare(String body) {
    String backward = "def g(w, v):\n    return {'dw': np.zeros((3, 4)), 'dv': np.zeros(4)}\n";
    Outcome outcome = check("", body, backward, FINE);
    for (BlockReport block : report(outcome).blocks()) {
      assertThat(block.exact()).as(outcome.notes().toString()).hasSameSizeAs(block.grad());
      for (int i = 0; i < block.exact().length; i++) {
        double slope = block.gradapprox()[i];
        assertThat(Math.abs(block.exact()[i] - slope))
            .as("%s[%d]: %s, measured %s", block.name(), i, block.exact()[i], slope)
            .isLessThanOrEqualTo(2e-8 * (1 + Math.abs(slope)));
      }
    }
  }
}
