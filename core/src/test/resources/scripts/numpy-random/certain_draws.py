# What is certain takes a number from the stream all the same, but not everywhere.
import numpy as np

calls = [
    lambda r: r.binomial(1, 0.6, size=(2, 6)),
    lambda r: r.binomial(n=1, p=1, size=3),
    lambda r: r.binomial(5, 0),
    lambda r: r.binomial(0, 0.5),
    lambda r: r.binomial([1, 5], [0.5, 0.9]),
    lambda r: r.binomial(5, 0.0, 3),
    lambda r: r.binomial(5, [0.0, 1.0], (2, 2)),
    lambda r: r.multinomial(4, [0.0, 0.5, 0.5]),
    lambda r: r.multinomial(4, [0.5, 0.0, 0.5], 2),
    lambda r: r.multinomial(0, [0.5, 0.5]),
    lambda r: r.multinomial(4, [1.0, 0.0, 0.0]),
]
for k, call in enumerate(calls):
    legacy, generator = np.random.RandomState(4), np.random.default_rng(4)
    print(k, np.ravel(call(legacy)), legacy.rand(), np.ravel(call(generator)), generator.random())
