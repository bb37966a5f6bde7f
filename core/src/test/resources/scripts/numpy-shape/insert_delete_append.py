# Pins append, insert, delete, concatenate with axis, and growing arrays in loops.
import numpy as np
v = np.array([1, 2, 3]); m = np.array([[1, 2], [3, 4]])
print(np.append(v, 4), np.append(v, [5, 6]), np.append(m, [[5, 6]], axis=0), np.append(m, [[7], [8]], axis=1), np.append(m, 9), np.append([], [1]), np.append(v, 0.5))
print(np.insert(v, 1, 9), np.insert(v, 0, [7, 8]), np.insert(m, 1, 5, axis=0), np.insert(m, 1, [5, 6], axis=1), np.insert(v, [1, 3], [10, 20]), np.insert(v, -1, 0), np.insert(m, 2, 0))
print(np.delete(v, 0), np.delete(v, [0, 2]), np.delete(m, 0, axis=0), np.delete(m, 1, axis=1), np.delete(v, -1), np.delete(np.arange(6), slice(1, 4)), np.delete(m, 2))
acc = np.zeros((0, 2))
for k in range(3): acc = np.vstack([acc, np.array([k, k ** 2])])
print(acc, acc.shape, acc.dtype)
rows = np.array([], dtype=int)
for k in range(4): rows = np.concatenate([rows, np.repeat(k, k)])
print(rows, rows.dtype, np.hstack([np.ones((2, 1)), m]), np.column_stack([v, v * 2]), np.dstack([v, v]).shape, np.vstack([v, v])[1], np.stack([v, v], 1), np.r_[v, 0, v], np.c_[v, v][0])
for f in (lambda: np.append(m, v, axis=0), lambda: np.append(m, [[1, 2, 3]], axis=0), lambda: np.insert(v, 7, 1), lambda: np.delete(v, 3), lambda: np.vstack([m, v]), lambda: np.hstack([m, v]), lambda: np.concatenate([m, v]), lambda: np.stack([m, v]), lambda: np.column_stack([v, m]), lambda: np.concatenate(m, v)):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
print(np.resize(v, (2, 2)), np.rot90(m), np.fliplr(m), np.roll(v, 1), np.array_split(v, 2), np.split(np.arange(6), [2, 3]), np.hsplit(m, 2)[0], np.tile(v, 2), np.repeat(m, 2, axis=1))
