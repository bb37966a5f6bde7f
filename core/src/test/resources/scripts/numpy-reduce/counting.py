# Pins counts with bincount, unique, histogram, sums of masks, class balances and confusion matrices.
import numpy as np
y = np.array([2, 0, 1, 2, 2, 1]); p = np.array([2, 1, 1, 2, 0, 1])
print(np.bincount(y), np.bincount(y, minlength=5), np.bincount(y, weights=p), np.unique(y), np.unique(y, return_counts=True), dict(zip(*[v.tolist() for v in np.unique(y, return_counts=True)])), [int((y == c).sum()) for c in range(3)], (y[:, None] == np.arange(3)).sum(axis=0), np.mean(y == p), np.sum(y == p), y.size, len(set(y.tolist())), sep="\n")
C = np.zeros((3, 3), dtype=int)
for t, q in zip(y, p): C[t, q] += 1
D = np.zeros((3, 3), dtype=int); np.add.at(D, (y, p), 1); print(C, (C == D).all(), C.sum(axis=0), C.sum(axis=1, keepdims=True), np.diag(C) / C.sum(axis=1), np.trace(C) / C.sum(), np.bincount(3 * y + p, minlength=9).reshape(3, 3).tolist() == C.tolist(), C / C.sum(), sep="\n")
h, e = np.histogram([0.1, 0.4, 0.5, 0.9, 1.0], bins=2, range=(0, 1)); print(h, e, np.histogram(y, bins=3)[0], np.histogram(y, bins=[0, 1, 2, 3])[0], np.digitize([0.2, 0.5, 2], [0, 0.5, 1]), np.count_nonzero(C), np.count_nonzero(C > 1, axis=0), (C > 0).sum(1), np.argmax(np.bincount(y)), np.flatnonzero(np.bincount(y) == 2))
one = np.eye(3, dtype=int)[y]; print(one, one.sum(axis=0), one.argmax(axis=1), one.T @ np.eye(3, dtype=int)[p], (one * np.array([1, 10, 100])).sum(axis=1), np.where(one == 1)[1], one.mean(axis=0).round(4), one.astype(bool)[0], np.isin(y, [0, 1]), y[np.isin(y, [2], invert=True)])
for g in (lambda: np.bincount([-1]), lambda: np.bincount([0.5, 1.5]) if False else np.bincount(np.array([0.5])), lambda: np.bincount(C), lambda: np.eye(3)[[0, 3]], lambda: C[3, 0], lambda: np.bincount(y, weights=[1, 2]), lambda: np.zeros(2)[y]):
    try: print(g())
    except Exception as e: print(type(e).__name__ + ":", e)
