package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.diagnosis.Finding;
import backproof.diagnosis.Kind;
import org.junit.jupiter.api.Test;

/** What a backward pass leaves out at one place of several. */
class OmittedLinesTest {
  private static Finding origin(String setup, String forward, String backward) {
    return Diagnosed.of("import numpy as np\nnp.random.seed(5)\n" + setup, forward, backward)
        .get(0);
  }

  private static String mended(Finding origin) {
    return origin.fix().orElseThrow().change().after().strip();
  }

  /** Each duel's winner gains what its loser loses. */
  @Test
  void whatOneSideOfADifferenceLosesTheOtherGains() {
    Finding origin =
        origin(
            """
            duels = [(0, 1), (1, 2), (2, 0), (0, 3), (3, 1)]
            skill = np.random.randn(4)
            """,
            """
            def forward(skill, duels):
                cost = 0.0
                for winner, loser in duels:
                    cost += np.log(1 + np.exp(skill[loser] - skill[winner]))
                return cost, None
            """,
            """
            def backward(skill, duels, cache):
                dskill = np.zeros_like(skill)
                for winner, loser in duels:
                    p = 1 / (1 + np.exp(skill[winner] - skill[loser]))
                    dskill[winner] -= p
                return {"dskill": dskill}
            """);
    assertThat(mended(origin)).isEqualTo("dskill[loser] += p");
    assertThat(origin.kind()).isEqualTo(Kind.MISSING_TERM);
  }

  @Test
  void labelsThatAnObjectKeepsAreTakenAway() {
    Finding origin =
        origin(
            """
            X = np.random.randn(5, 3)
            t = np.array([0, 2, 1, 1, 0])
            W = np.random.randn(3, 3)
            """,
            """
            class Loss:
                def forward(self, s, t):
                    self.t = t
                    self.p = np.exp(s) / np.exp(s).sum(axis=1, keepdims=True)
                    return -np.log(self.p[np.arange(len(t)), t]).mean()

                def backward(self):
                    ds = self.p.copy()
                    return ds / len(self.t)

            def forward(X, t, W):
                head = Loss()
                return head.forward(X @ W, t), head
            """,
            """
            def backward(X, t, W, head):
                ds = head.backward()
                return {"dW": X.T @ ds}
            """);
    assertThat(mended(origin)).isEqualTo("ds[np.arange(len(self.t)), self.t] -= 1");
  }

  /** The mean over a list gives each of its items one part in as many as there are. */
  @Test
  void theShareOfEachItemOfAListIsNamedByItsLength() {
    Finding origin =
        origin(
            """
            bags = [[0, 2, 4], [1, 3], [4, 1, 0, 2]]
            E = np.random.randn(5, 3)
            v = np.random.randn(3)
            """,
            """
            def forward(bags, E, v):
                means = [E[bag].mean(axis=0) for bag in bags]
                return sum(np.tanh(m @ v) for m in means), means
            """,
            """
            def backward(bags, E, v, means):
                dE, dv = np.zeros_like(E), np.zeros_like(v)
                for bag, m in zip(bags, means):
                    slope = 1 - np.tanh(m @ v) ** 2
                    dv += slope * m
                    for word in bag:
                        dE[word] += slope * v
                return {"dE": dE, "dv": dv}
            """);
    assertThat(mended(origin)).isEqualTo("dE[word] += slope * v / len(bag)");
    assertThat(origin.kind()).isEqualTo(Kind.SCALE);
  }

  @Test
  void aMeanOverAnAxisIsSharedByItsLength() {
    Finding origin =
        origin(
            """
            X = np.random.randn(4, 3, 5)
            k = np.random.randn(3, 1)
            v = np.random.randn(3)
            """,
            """
            def forward(X, k, v):
                f = np.tanh(X * k)
                s = f.mean(axis=2) @ v
                return np.sum(s ** 2), (f, s)
            """,
            """
            def backward(X, k, v, cache):
                f, s = cache
                ds = 2 * s
                df = np.outer(ds, v)[:, :, None] * np.ones(f.shape)
                dk = np.sum(df * (1 - f ** 2) * X, axis=(0, 2))[:, None]
                dv = f.mean(axis=2).T @ ds
                return {"dk": dk, "dv": dv}
            """);
    assertThat(mended(origin)).contains(" / f.shape[2]");
  }

  /** What is let through where a value is positive is not that value. */
  @Test
  void aFactorThatTheConditionAroundItAsksOfIsTheMaskItself() {
    Finding origin =
        origin(
            """
            X = np.random.randn(6, 3)
            y = np.array([1, -1, 1, 1, -1, -1])
            w = np.random.randn(3)
            """,
            """
            def forward(X, y, w):
                cost = 0.0
                for i in range(len(y)):
                    cost += max(0, 1 - y[i] * (X[i] @ w))
                return cost, None
            """,
            """
            def backward(X, y, w, cache):
                dw = np.zeros_like(w)
                for i in range(len(y)):
                    slack = 1 - y[i] * (X[i] @ w)
                    if slack > 0:
                        dw -= slack * y[i] * X[i]
                return {"dw": dw}
            """);
    assertThat(origin.kind()).isEqualTo(Kind.MASK);
    assertThat(origin.text()).contains("a factor too many in dw: slack");
  }

  @Test
  void aLoopThatEndsTooEarlyIsOffByOneWhateverIsZeroThen() {
    Finding origin =
        origin(
            """
            X = np.random.randn(6, 4)
            w = np.random.randn(4)
            """,
            """
            def forward(X, w):
                p = X @ w
                return np.sum(p ** 3), p
            """,
            """
            def backward(X, w, p):
                dw = np.zeros_like(w)
                for j in range(len(w) - 1):
                    dw[j] = np.sum(3 * p ** 2 * X[:, j])
                return {"dw": dw}
            """);
    assertThat(origin.kind()).isEqualTo(Kind.OFF_BY_ONE);
  }

  /** Behind the loop that adds them up. */
  @Test
  void whatIsAddedUpIsAveragedBehindTheLoop() {
    Finding origin =
        origin(
            """
            X = np.random.randn(6, 3)
            w = np.random.randn(3)
            """,
            """
            def forward(X, w):
                return np.mean((X @ w) ** 2), None
            """,
            """
            def backward(X, w, cache):
                n = len(X)
                dp = np.zeros(n)
                for i in range(n):
                    dp[i] = X[i] @ w
                    dp[i] += X[i] @ w

                dw = X.T @ dp
                return {"dw": dw}
            """);
    assertThat(mended(origin)).isEqualTo("dp /= n");
  }

  @Test
  void whatForwardAddsUpFromTheBeginningBackwardAddsUpFromTheEnd() {
    Finding origin =
        origin(
            """
            gaps = np.random.randn(4)
            t = np.random.randn(4)
            """,
            """
            def forward(gaps, t):
                cuts = np.cumsum(gaps)
                return np.sum((cuts - t) ** 2), cuts
            """,
            """
            def backward(gaps, t, cuts):
                dcuts = 2 * (cuts - t)
                dgaps = np.cumsum(dcuts)
                return {"dgaps": dgaps}
            """);
    assertThat(mended(origin)).isEqualTo("dgaps = np.cumsum(dcuts[::-1])[::-1]");
  }

  @Test
  void whereNothingComesBackAPartOfTheOtherSideMay() {
    Finding origin =
        origin(
            """
            X = np.random.randn(8, 3)
            w = np.random.randn(3)
            a = np.random.rand(1)
            """,
            """
            def forward(X, w, a):
                z = X @ w
                h = np.where(z > 0, z, a * z)
                return np.sum(h ** 2), (z, h)
            """,
            """
            def backward(X, w, a, cache):
                z, h = cache
                dh = 2 * h
                dz = np.where(z > 0, dh, 0)
                da = np.array([np.sum(np.minimum(z, 0) * dh)])
                return {"dw": X.T @ dz, "da": da}
            """);
    assertThat(mended(origin)).isEqualTo("dz = np.where(z > 0, dh, a * dh)");
  }

  /** The residual is what forward computes as well: what is made of it is wrong. */
  @Test
  void whatForwardComputesAsWellIsNotToBlame() {
    Finding origin =
        origin(
            """
            points = [(0.5, 1.2), (1.5, 0.3), (2.5, 2.2), (3.5, -1.4)]
            m, c = 0.7, 0.2
            """,
            """
            def forward(m, c, points):
                total = 0.0
                for x, y in points:
                    r = m * x + c - y
                    total += np.log(1 + r * r)
                return total, None
            """,
            """
            def backward(m, c, points, cache):
                dm = dc = 0.0
                for x, y in points:
                    r = m * x + c - y
                    slope = 2 * r
                    dm += slope * x
                    dc += slope
                return {"dm": dm, "dc": dc}
            """);
    assertThat(origin.line()).isEqualTo(5);
  }
}
