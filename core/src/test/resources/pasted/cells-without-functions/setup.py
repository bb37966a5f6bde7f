import numpy as np
np.random.seed(0)
x = np.random.randn(4, 1); y = np.array([[1.0], [0.0]])
W1, b1 = np.random.randn(3, 4), np.zeros((3, 1))
W2, b2 = np.random.randn(2, 3), np.zeros((2, 1))
