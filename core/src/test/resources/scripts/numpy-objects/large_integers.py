# Integers beyond 64 bits make arrays of objects.
import numpy as np
print(np.array([10 ** 20, 1]), [np.array([2 ** 70])], np.array([10 ** 20]).dtype)
a = np.zeros(2, dtype=int)
for act in (lambda: a.__setitem__(0, 10 ** 20), lambda: np.array([10 ** 20], dtype=int)):
    try: print(act())
    except Exception as e: print(type(e).__name__, e)
print(np.histogram([1, 2, 5], bins=[1, 3, 6], weights=[1, 2, 3])[0])
