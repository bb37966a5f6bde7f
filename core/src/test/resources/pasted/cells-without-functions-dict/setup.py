import numpy as np
rng = np.random.RandomState(1)
x, y = rng.randn(5, 3), rng.randn(5, 2)
params = {"W1": rng.randn(3, 4), "b1": np.zeros(4), "W2": rng.randn(4, 2), "b2": np.zeros(2)}
