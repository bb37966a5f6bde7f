import numpy as np
import random
np.random.seed(9265)
centerWordVec = np.random.randn(3)
outsideWordIdx = 2
outsideVectors = np.random.randn(5, 3)
dataset = None
