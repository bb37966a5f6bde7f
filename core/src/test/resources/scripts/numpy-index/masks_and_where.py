# Pins where with one and three arguments, masks that select, assign and count, nested conditions.
import numpy as np
a = np.array([[5, -2, 0], [7, 8, -1]]); z = np.array([0.5, -1.5, 2.0, -0.25])
print(np.where(a > 0, a, 0), np.where(a < 0), np.where(a > 4, 1, np.where(a < 0, -1, 0)), np.where([True, False], [1, 2], [3, 4]), np.where(z > 0, 1.0, -1.0), np.where(a > 100), np.where(np.array([1, 0, 2])), sep="\n")
b = a.copy(); b[b < 0] = 0; b[(b > 5) & (b < 8)] = 6; b[b == b.max()] += 10; print(b, (b == 0).sum(), b[b > 0], b[b > 0].mean(), b[(b == 0) | (b > 10)], b[~(b > 5)])
m = a > 0; print(m, m.sum(), m.sum(axis=0), m.any(axis=1), a[m], a[m].shape, a[~m], np.count_nonzero(m), m.astype(int), (m * a), a[m.any(axis=1)], a[:, m.all(axis=0)], a[0][m[0]], a[1, m[1]], m.nonzero(), np.argwhere(~m).tolist(), sep="\n")
d = z.copy(); d[z <= 0] = 0; g = np.ones(4); g[z <= 0] = 0; h = np.zeros(4); h[z > 0] = z[z > 0] * 2; k = z * (z > 0); print(d, g, h, k, np.maximum(z, 0) == d, z[z > 0].sum(), z[[True, False, True, False]], z[np.array([0, 2])], z[z != z.min()])
keep = np.array([0.9, 0.1, 0.6, 0.4]) < 0.5; x = np.arange(4.0); x[keep] *= 10; print(x, x[keep], x / keep.mean(), np.flatnonzero(keep), np.where(keep)[0], x.compress if False else x[keep.nonzero()], keep.argmax(), np.logical_not(keep), keep.tolist(), keep[::-1])
y = np.array([0, 1, 2, 1]); X = np.arange(8).reshape(4, 2)
for c in np.unique(y): print(c, X[y == c].tolist(), (y == c).mean(), X[y == c].sum(axis=0), np.where(y == c)[0])
try: a[np.array([True, False, True])] = 1
except IndexError as e: print(e)
try: z[z > 0] = [1, 2, 3]
except ValueError as e: print(e)
if (z > 0).any() and not (z > 5).any(): print("some", z[z > 0])
if z > 0: print("never")
