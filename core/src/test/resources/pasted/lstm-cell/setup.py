import numpy as np
np.random.seed(1)
xt = np.random.randn(3,4)
a_prev = np.random.randn(5,4)
c_prev = np.random.randn(5,4)
parameters = {}
parameters['Wf'] = np.random.randn(5, 5+3)*0.4
parameters['bf'] = np.random.randn(5,1)
parameters['Wi'] = np.random.randn(5, 5+3)*0.4
parameters['bi'] = np.random.randn(5,1)
parameters['Wo'] = np.random.randn(5, 5+3)*0.4
parameters['bo'] = np.random.randn(5,1)
parameters['Wc'] = np.random.randn(5, 5+3)*0.4
parameters['bc'] = np.random.randn(5,1)
parameters['Wy'] = np.random.randn(2,5)
parameters['by'] = np.random.randn(2,1)
da_next = np.random.randn(5,4)
dc_next = np.random.randn(5,4)
