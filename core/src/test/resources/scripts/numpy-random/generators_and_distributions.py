# Pins default_rng bit for bit (PCG64): reals, normals, integers, orders, choices; and the rarer distributions of a seed.
import numpy as np
show = lambda v: ["%.12g" % t for t in np.ravel(v)]
r = np.random.default_rng(42)
print(r.random(), r.random(3).tolist(), show(r.standard_normal(5)), show(r.normal(1, 2, (2, 2))), r.uniform(-1, 1), r.integers(10), r.integers(0, 2, 8), r.integers(1, 7, size=(2, 3)))
print(r.permutation(8), r.choice(5, 3), r.choice([1.5, 2.5], 4), r.choice(10, 5, replace=False), r.choice(["a", "b", "c"], 3), r.choice(4, 6, p=[0.1, 0.2, 0.3, 0.4]), r.poisson(3, 5), r)
a = np.arange(8); r.shuffle(a); l = list("abcdef"); r.shuffle(l); print(a, l, type(r.random()), type(r.integers(5)), r.integers(5, endpoint=True, size=4))
x = np.random.default_rng(0).standard_normal(2000); print("%.10f %.10f %.10f" % (x.mean(), x.max(), x.min()))
for seed in (0, 42):
    np.random.seed(seed)
    print(np.random.poisson(3, 8), np.random.poisson(50, 4), np.random.geometric(0.5, 5), np.random.multinomial(10, [0.2, 0.3, 0.5]), show(np.random.gamma(2.0, size=3)), show(np.random.beta(2, 3)), show(np.random.laplace(0, 1, 2)), show(np.random.gumbel(size=2)))
    print(show(np.random.lognormal(0, 0.5, 2)), show(np.random.dirichlet([1, 2, 3])), show(np.random.triangular(0, 1, 3)), show(np.random.chisquare(3)), show(np.random.standard_t(5)), np.random.rand())
for bad in (lambda: np.random.poisson(-1), lambda: r.choice(3, 4, replace=False), lambda: r.integers(5, 5), lambda: r.normal(0, -1), lambda: r.foo):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
