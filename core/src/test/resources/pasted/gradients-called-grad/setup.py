import numpy as np
np.random.seed(0)
X = np.random.randn(5, 3)
y = np.random.randn(5)
W = np.random.randn(3)
b = 0.1
