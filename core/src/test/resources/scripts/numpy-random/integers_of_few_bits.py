# Integers of few bits are cut out of words, several from each, as NumPy does.
import numpy as np
np.random.seed(3)
for d in (np.uint8, np.int8, np.uint16, np.int16, np.int32, np.int64, bool):
    print(np.random.randint(0, 2, 5, dtype=d), np.random.randint(0, 2 if d is bool else 100, 7, dtype=d))
print(np.random.randint(0, 256, 6, dtype=np.uint8), np.random.randint(10 ** 12), np.random.randint(3, 4, 2, dtype=np.uint8), np.random.rand())
