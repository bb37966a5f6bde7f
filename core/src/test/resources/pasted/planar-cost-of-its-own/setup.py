import numpy as np
np.random.seed(1)
X = np.random.randn(2, 5)
Y = (np.random.randn(1, 5) > 0)
n_x, n_h, n_y = 2, 4, 1
np.random.seed(2)
W1 = np.random.randn(n_h, n_x) * 0.5
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(n_y, n_h) * 0.5
b2 = np.zeros((n_y, 1))
parameters = {"W1": W1,
              "b1": b1,
              "W2": W2,
              "b2": b2}
