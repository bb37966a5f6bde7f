# Pins one stream used by many functions, scalars and shapes, and seeds in functions.
import numpy as np
def draw(seed):
    np.random.seed(seed)
    return [np.random.rand().hex() if False else np.random.rand(), np.random.randint(10), np.random.choice(5), np.random.uniform(-1, 1), np.random.permutation(3).tolist(), float(np.round(np.random.randn(), 10)), np.random.randint(0, 100, 3).tolist()]
for s in (0, 1, 7): print(draw(s))
print(draw(3) == draw(3), draw(1) == draw(2))
np.random.seed(10)
a = np.random.randint(0, 5, (2, 3)); b = np.random.random((2, 2)); c = np.random.binomial(1, 0.5, 8); d = np.random.choice(["x", "y"], 3) if False else np.random.choice([10, 20], 3); e = np.random.normal(0, 1, 2).round(8); f = np.random.exponential(2.0, 2).round(8)
print(a, b, c, d, e, f, sep="\n")
np.random.seed(5); x = np.arange(10); np.random.shuffle(x); print(x, np.random.permutation(x)[:3], x[:3])
idx = np.random.permutation(6); train, test = idx[:4], idx[4:]; print(train, test, np.sort(np.concatenate([train, test])))
mask = np.random.rand(3, 4) < 0.5; print(mask, mask.mean(), (np.random.rand(2, 3) > 0.3).astype(int) / 0.7)
np.random.seed(0); W = np.random.randn(2, 3) * 0.01; print(W, W.shape, np.random.randn(), np.random.randn(1), np.random.rand(1, 1))
rng = np.random.RandomState(4); print(rng.rand(), rng.randint(3, size=4), rng.permutation(4), rng.uniform(0, 2, 2), rng.choice(3, 2, replace=False), rng.randn(2).round(10))
for f in (lambda: np.random.randint(3, 3), lambda: np.random.choice(2, 3, replace=False), lambda: np.random.choice([1, 2], p=[0.5, 0.4]), lambda: np.random.rand(-1), lambda: np.random.randn((1, 2)), lambda: np.random.seed(-5), lambda: np.random.uniform(0, 1, "a"), lambda: np.random.normal(0, -1), lambda: np.random.choice([]), lambda: np.random.nope(3), lambda: np.random.permutation()):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
