# nditer goes through memory, whatever the view; a view of texts has their dtype; walks and their ends.
import numpy as np
m = np.arange(6).reshape(2, 3)
print([int(v) for v in np.nditer(m.T)], [int(v) for v in np.nditer(m, order="F")], [int(v) for v in np.nditer(m.T, order="C")])
it = np.nditer(m.T, flags=["multi_index"])
while not it.finished:
    print(it.multi_index, int(it[0]), end=" ")
    it.iternext()
with np.nditer(m, op_flags=["readwrite"]) as walk:
    for v in walk: v[...] = v * v
print(m)
words = np.array(["pear", "fig", "apple"])
print(repr(words[:2]), words[1:].dtype, np.fromiter([3, 1, 2], int, count=2), np.column_stack((m.flat, m.T.flat))[-1])
print(np.add.reduce([1, 2], initial=5), np.maximum.reduce([1, 2], initial=9), np.True_ is np.bool_(1), np.True_ is np.bool_(0))
print("%d %.1f" % (np.array(7), np.array(2.5)), np.char.split(["a b", "c"]).tolist())
try: np.array([1, 2]).item(20)
except IndexError as e: print(e)
try: np.zeros((2,), shape=3)
except TypeError as e: print(e)
