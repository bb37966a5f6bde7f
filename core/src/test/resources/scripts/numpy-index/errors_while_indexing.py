# Pins messages of wrong indices: too many, out of range, floats, strings, shapes of masks and values.
import numpy as np
a = np.arange(5); m = np.zeros((2, 3)); t = np.zeros((2, 3, 4))
def put(x, i, v): x[i] = v
for f in (lambda: a[5], lambda: a[-6], lambda: m[2, 0], lambda: m[0, -4], lambda: t[0, 0, 4], lambda: t[0, 3], lambda: a[0, 0], lambda: m[0, 0, 0], lambda: t[..., 0, 0, 0, 0], lambda: a[1.0], lambda: a["x"], lambda: m[:, "y"], lambda: a[[1.5, 2]], lambda: a[[0, 7]], lambda: m[[0, 1, 2]], lambda: m[[0, 1], [0, 3]], lambda: m[[0, 1], [0, 1, 2]], lambda: a[np.array([True, False])], lambda: m[np.array([True, False, True])], lambda: m[:, np.array([True])], lambda: a[None, 9], lambda: a[(1, 2)], lambda: a[[]], lambda: a[np.float64(1)], lambda: a[True, 0] if False else a[::0]):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
for args in [(a, 9, 1), (a, 0, [1, 2]), (a, slice(0, 2), [1, 2, 3]), (m, 0, [1, 2]), (m, (slice(None), 0), [1, 2, 3]), (m, m == 0, [1, 2]), (m, [0, 1], np.ones((3, 3))), (a, 0, "q"), (m, (0, 0), "1.5"), (a, 1, None), (m, 1, None), (a, [0, 1], [5, 6, 7]), (m, 0, np.ones((2, 3))), (t, 0, np.ones((4, 3))), (a, 2, 3.99)]:
    try: put(*args); print("ok", a.tolist(), m.tolist())
    except Exception as e: print(type(e).__name__ + ":", e)
def last(seq):
    return seq[len(seq)]
print(last(a[:3]))
