import numpy as np
np.random.seed(1)
X = np.random.randn(2, 5)
Y = (np.random.randn(1, 5) > 0).astype(float)
W, b = np.random.randn(1, 2), np.zeros((1, 1))
