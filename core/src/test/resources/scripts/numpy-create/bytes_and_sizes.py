# Bytes of arrays, resizing in place, ufunc.at of one operand, diagonals that cannot be written to.
import numpy as np
a = np.array([[1, 2], [3, 4]])
print(a.tobytes()[:9], np.array([1.5, -0.25]).tobytes(), np.array([1, 2], dtype=np.uint8).tobytes(), np.array([0.1], dtype=np.float32).tobytes(), np.frombuffer(np.array([1.5, -2.5]).tobytes()))
b = np.arange(6); b.resize((2, 3), refcheck=False); print(b); b.resize(2, 2, refcheck=False); print(b); b.resize(8, refcheck=False); print(b)
print(np.int64(5).bit_count(), np.r_["0,2", [1, 2], [3, 4]], np.r_["-1", a, a])
x = np.array([1.0, 2.0, 3.0]); np.negative.at(x, [0, 2]); print(x)
d = np.diag(a); print(d, d.flags.writeable)
try: d[0] = 5
except ValueError as e: print(e)
try: np.vsplit(np.arange(4), 2)
except ValueError as e: print(e)
try: np.insert(a, 1, [1, 2, 3], axis=0)
except ValueError as e: print(e)
print(np.insert(a, 1, 9, axis=0), np.insert(a, [1], [[5], [6]], axis=1), np.insert([1, 2, 3], 1, [8, 9]))
c = np.array([3, 1, 2]); c.partition(1); print(c)
