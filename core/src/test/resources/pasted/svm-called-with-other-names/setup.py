import numpy as np
np.random.seed(1)
X_dev = np.random.randn(8, 6)
y_dev = np.random.randint(3, size=8)
W = np.random.randn(6, 3) * 0.1
