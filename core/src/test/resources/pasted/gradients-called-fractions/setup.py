import numpy as np
np.random.seed(0)
x = np.random.randn(3)
W1 = np.random.randn(4, 3); W2 = np.random.randn(2, 4)
t = np.array([0.2, 0.9])
