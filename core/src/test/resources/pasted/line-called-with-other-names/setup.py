import numpy as np
x_train = np.array([1.0, 2.0, 3.0])
y_train = np.array([300.0, 500.0, 620.0])
w = 200.0
b = 100.0
