import numpy as np
np.random.seed(1)
A_prev = np.random.randn(2,5,4,2)
W = np.random.randn(2,2,2,3)
b = np.random.randn(1,1,1,3)
hparameters = {"pad" : 2,
               "stride": 2}
