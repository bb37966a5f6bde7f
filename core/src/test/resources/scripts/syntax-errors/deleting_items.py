# Pins the texts for items that cannot be deleted, and of reshape with an unknown length.
import numpy as np
class A: pass
def delete(x, i):
    del x[i]
for x, i in [(5, 0), ((1, 2), 0), ("abc", 0), (range(3), 0), ({1}, 0), (None, 0), (1.5, 0), (A(), 0), (A(), "k"), ((1, 2), "k"), (len, 0), ([1], 5), ({}, "k")]:
    try: delete(x, i)
    except Exception as e: print(type(e).__name__, e)
for shape in [(4, -1), (-1, 4), (-1, 4, 2), (7,), (7, 2), (5, -1, 2)]:
    try: print(np.ones(15).reshape(shape).shape)
    except ValueError as e: print(e)
del (lambda: 0)[0]
