# Pins shapes accepted by all random functions, scalars, empty results and repeated seeding.
import numpy as np
np.random.seed(11)
print(np.random.rand(2).round(8), np.random.rand(1, 2).round(8), np.random.rand(0), np.random.randn(2, 2).round(8), np.random.randn(0, 2).shape, np.random.random(2).round(8), np.random.random((1, 1)).round(8), np.random.random_sample(1).round(8), np.random.standard_normal(2).round(8), sep="\n")
print(np.random.randint(5), np.random.randint(5, 10), np.random.randint(3, size=4), np.random.randint(0, 9, size=(2, 2)), np.random.randint(1, 4, 3), np.random.randint(2, size=0), np.random.randint(-3, 3, size=5), np.random.randint(100, size=(1, 3)), np.random.randint(10 ** 6), sep="\n")
print(np.random.uniform(0, 10, 2).round(6), np.random.uniform(size=(2, 1)).round(6), np.random.normal(size=2).round(6), np.random.normal(5, 0.1, (1, 2)).round(6), np.random.choice(4, 3), np.random.choice([5, 6, 7], size=(2, 2)), np.random.choice(np.array([0.5, 1.5]), 2), np.random.permutation(4), np.random.permutation([4, 5, 6]), np.random.permutation(np.arange(4).reshape(2, 2)), sep="\n")
x = np.arange(6).reshape(3, 2); np.random.shuffle(x); print(x, np.random.rand() < 1, np.random.binomial(10, 0.3, 4), np.random.binomial(1, 0.5), np.random.exponential(1.0, 2).round(6))
def f(seed=None):
    if seed is not None: np.random.seed(seed)
    return np.random.randint(0, 1000, 3).tolist()
print(f(1), f(), f(1), f(2), f(1) == f(1)); s = [f(k)[0] for k in range(5)]; print(s, max(s), sorted(s))
for g in (lambda: np.random.rand((2, 2)), lambda: np.random.randn([2]), lambda: np.random.rand(-2), lambda: np.random.randint(5, 1), lambda: np.random.randint(0), lambda: np.random.rand("3"), lambda: np.random.rand(2.0), lambda: np.random.uniform(0, 1, -1), lambda: np.random.choice(5, 6, replace=False), lambda: np.random.choice([1, 2, 3], p=[0.5, 0.5]), lambda: np.random.choice(2, p=[0.9, 0.2]), lambda: np.random.normal(0, -2), lambda: np.random.seed(2 ** 40), lambda: np.random.binomial(3, 2), lambda: np.random.normal(size="a"), lambda: np.random.random(2, 3), lambda: np.random.permutation(4, 2), lambda: np.random.randnn(3)):
    try: print(g())
    except Exception as e: print(type(e).__name__ + ":", e)
np.random.choice(3, size=5, replace=False)
