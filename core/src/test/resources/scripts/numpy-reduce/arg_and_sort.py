# Pins argmax, argmin, sort, argsort, partition-like selections, ranks and ties along axes.
import numpy as np
s = np.array([[3, 9, 2], [9, 1, 9], [4, 4, 4]]); v = np.array([0.3, -1.0, 2.5, 0.3])
print(s.argmax(), s.argmax(axis=0), s.argmax(axis=1), s.argmin(axis=1), np.argmax(v), np.argmin(v), np.argmax(s, axis=1, keepdims=True).T, np.argmax([True, False, True]), np.argmin([[5]]), np.argmax(-v), sep=" ")
print(np.sort(s), np.sort(s, axis=0), np.sort(s, axis=None), np.sort(v)[::-1], -np.sort(-v), np.sort([3, 1, 2]), np.sort(np.array([True, False])), np.sort([np.nan, 1, 0]), sep="\n")
print(np.argsort(v), np.argsort(-v), v[np.argsort(v)], np.argsort(s, axis=1), np.argsort(s, axis=0)[0], np.argsort(np.argsort(v)), np.argsort([1, 1, 0]), np.argsort(v)[::-1][:2], v.argsort()[-1], sep="\n")
w = v.copy(); r = w.sort(); print(r, w, v, sorted(v), sorted(v, reverse=True)[:2], sorted([3, 1, 2]), list(reversed(w)), max(v), min(v), max(range(4), key=lambda i: v[i]))
top = np.argsort(-s, axis=1)[:, :2]; print(top, s[np.arange(3)[:, None], top], np.take_along_axis(s, top, axis=1), s.max(axis=1), (s == s.max(axis=1, keepdims=True)).astype(int), s[s.argmax(axis=0), np.arange(3)])
labels = ["cat", "dog", "bird"]; scores = np.array([0.2, 0.5, 0.3]); print(labels[np.argmax(scores)], [labels[i] for i in np.argsort(scores)[::-1]], labels[int(scores.argmin())], dict(zip(labels, scores.tolist())), sorted(zip(scores.tolist(), labels))[0])
print(np.unique(s), np.unique(s, return_counts=True), np.unique([2, 1, 2], return_inverse=True)[1], np.bincount(s.ravel()).argmax(), np.where(s == 9), np.nonzero(s == 4), np.flatnonzero(s == 9), np.searchsorted(np.sort(v), 0.3), np.cumsum(v).round(3), np.median(v), (s > 3).sum(1))
