import numpy as np
np.random.seed(1)
A_prev = np.random.randn(2, 5, 3, 2)
hparameters = {"stride" : 1, "f": 2}
mode = "average"
