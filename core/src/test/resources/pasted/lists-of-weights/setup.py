import numpy as np
np.random.seed(3)
x = np.random.rand(4, 1)
y = np.array([[1.0], [0.0]])
