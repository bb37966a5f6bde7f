import numpy as np
np.random.seed(0)
x = np.random.randn(7)
grad_output = np.random.randn(7)
