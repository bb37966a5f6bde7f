# Pins the distributions of default_rng: exponential, gamma, beta, binomial and the others, with sizes and errors.
import numpy as np
rng = np.random.default_rng(42)
print(rng.exponential(2.0, 500).sum(), rng.standard_exponential(3), rng.gamma(2.0, size=3), rng.gamma(0.5, 2.0, 3), rng.beta(1, 2), rng.beta(0.5, 0.5, 3))
print(rng.binomial(10, 0.3, 8), rng.binomial(20, 0.9, 8), rng.geometric(0.3, 5), rng.geometric(0.6, 5), rng.laplace(size=2), rng.gumbel(), rng.logistic(1, 2), rng.lognormal(0, 1, 2))
print(rng.rayleigh(2), rng.weibull(1.5), rng.power(3), rng.pareto(3), rng.chisquare(2), rng.standard_t(3), rng.f(2, 3), rng.triangular(0, 1, 2), rng.negative_binomial(3, 0.4, 4))
print(rng.dirichlet([1, 2, 3], 2), rng.multinomial(20, [0.2] * 5, 2), rng.multivariate_normal([0, 0], [[1, 0.5], [0.5, 2]], 2), sep="\n")
try: rng.exponential(-1)
except ValueError as e: print(e)
print(rng.random(2))
