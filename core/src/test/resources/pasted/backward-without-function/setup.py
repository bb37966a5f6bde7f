import numpy as np
rng = np.random.RandomState(1)
x, y = rng.randn(5, 3), rng.randn(5)
w = rng.randn(3)
