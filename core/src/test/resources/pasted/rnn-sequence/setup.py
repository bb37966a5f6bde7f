import numpy as np
np.random.seed(1)
x = np.random.randn(3,4,3)
a0 = np.random.randn(5,4)
parameters = {}
parameters['Wax'] = np.random.randn(5,3)*0.3
parameters['Waa'] = np.random.randn(5,5)*0.3
parameters['Wya'] = np.random.randn(2,5)
parameters['ba'] = np.random.randn(5,1)
parameters['by'] = np.random.randn(2,1)
da = np.random.randn(5, 4, 3)
