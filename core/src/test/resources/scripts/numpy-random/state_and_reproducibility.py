# Pins what consumes the stream, reseeding in the middle, and independence of RandomState objects.
import numpy as np
np.random.seed(0); a = np.random.rand(3); b = np.random.rand(3); np.random.seed(0); c = np.random.rand(6); print(np.array_equal(np.concatenate([a, b]), c), a[0], c[3] == b[0])
np.random.seed(1); x = np.random.randn(2, 2); np.random.seed(1); y = np.random.randn(4); print((x.ravel() == y).all(), np.round(x, 8), x.shape)
np.random.seed(2); u = np.random.randn(3); v = np.random.rand(); w = np.random.randn(); print(np.round(u, 8), round(v, 8), round(w, 8))
np.random.seed(2); np.random.randn(4); print(round(np.random.rand(), 8)); np.random.seed(2); [np.random.randn() for _ in range(3)]; np.random.rand(); print(round(np.random.randn(), 8))
rng = np.random.RandomState(5); np.random.seed(5); print(rng.rand() == np.random.rand(), rng.randint(100) == np.random.randint(100), (rng.randn(3) == np.random.randn(3)).all(), (rng.permutation(5) == np.random.permutation(5)).all(), rng.choice(4) == np.random.choice(4))
r1 = np.random.RandomState(1); r2 = np.random.RandomState(1); r1.rand(); print(r1.rand() == r2.rand(), r1.rand() == r2.rand()); r2.seed(1); r1.seed(1); print(r1.randint(0, 9, 5), r2.randint(0, 9, 5), r1.uniform(size=2).tolist() == r2.uniform(size=2).tolist())
class Sampler:
    def __init__(self, seed): self.rng = np.random.RandomState(seed)
    def batch(self, n, k): return self.rng.choice(n, k, replace=False)
s = Sampler(0); print([s.batch(5, 2).tolist() for _ in range(3)], Sampler(0).batch(5, 2), type(s.rng).__name__)
print(type(np.random.rand()), type(np.random.randn()), type(np.random.randint(3)), type(np.random.uniform()), np.random.rand(2).dtype, np.random.randint(3, size=2).dtype, type(np.random.choice([1.5])), type(np.random.choice(3)), np.random.randn(2, 0).shape, np.random.rand(1).shape, np.random.permutation(0))
try: np.random.choice(3, 4, False)
except ValueError as e: print(e)
np.random.seed("abc")
