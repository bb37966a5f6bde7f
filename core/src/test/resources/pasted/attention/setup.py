import numpy as np
rng = np.random.RandomState(3)
q = rng.randn(2, 3, 4)
k = rng.randn(2, 5, 4)
v = rng.randn(2, 5, 3)
dout = rng.randn(2, 3, 3)
