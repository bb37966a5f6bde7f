# Pins a mix of draws from both generators.
import numpy as np
np.random.seed(123)
a = np.random.randint(0, 100, size=(2, 3)); b = np.random.choice(10, size=4); c = np.random.permutation(5); d = np.random.normal(5, 2, 3); e = np.random.uniform(0, 10); f = np.random.randint(2, size=5); g = np.random.choice([1, 2, 3], 2, p=[0.1, 0.1, 0.8]); h = np.random.rand(2) < 0.5
print(a, b, c, d, e, f, g, h)
idx = np.arange(6); np.random.shuffle(idx); print(idx, np.random.permutation(np.arange(6).reshape(3, 2)), np.random.random((1, 2)), np.random.standard_normal(2), np.random.binomial(1, 0.3, size=6), np.random.randn(), np.random.rand())
r1, r2 = np.random.RandomState(5), np.random.RandomState(5); print(r1.rand(3) == r2.rand(3), r1.randn(2), r2.randint(10), r1.randint(10))
np.random.seed(1); W = np.random.randn(2, 2) * np.sqrt(2. / 2); np.random.seed(1); print((W == np.random.randn(2, 2) * np.sqrt(2. / 2)).all(), W)
mask = (np.random.rand(3, 3) < 0.8) / 0.8; print(mask, mask.dtype); batch = np.random.choice(6, 3, replace=True); print(batch)
import random
random.seed(3); print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(10), 3), random.uniform(1, 2)); x = [1, 2, 3, 4]; random.shuffle(x); print(x, random.gauss(0, 1))
print(np.random.randint(3, high=None), np.random.randint(low=1, high=3, size=2), np.random.uniform(low=-1.0, high=1.0, size=(1, 2)), np.random.normal(loc=0.0, scale=1e-3, size=2))
np.random.randint(0)
