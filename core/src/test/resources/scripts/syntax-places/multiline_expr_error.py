# Pins the line of a broadcasting error inside an expression of several lines.
import numpy as np
W = np.ones((3, 4))
x = np.ones((3,))
z = (np.dot(W, x)
     + 1.0
     + np.sum(W,
              axis=0))
