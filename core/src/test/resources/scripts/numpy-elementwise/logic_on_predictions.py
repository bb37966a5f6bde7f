# Pins comparisons between predictions and labels: accuracy, confusion counts, thresholds, any/all, masks.
import numpy as np
p = np.array([0.9, 0.2, 0.5, 0.7, 0.4]); y = np.array([1, 0, 1, 0, 0])
yhat = (p > 0.5).astype(int)
print(yhat, yhat == y, (yhat == y).mean(), np.mean(yhat == y) * 100, (yhat != y).sum(), np.sum((yhat == 1) & (y == 1)), ((yhat == 1) & (y == 0)).sum(), np.logical_and(yhat, np.logical_not(y)), (p >= 0.5) | (y == 1), ~(p > 0.5), p > 0.5, sep="\n")
tp = ((yhat == 1) & (y == 1)).sum(); fp = ((yhat == 1) & (y == 0)).sum(); fn = ((yhat == 0) & (y == 1)).sum()
print(tp, fp, fn, tp / (tp + fp), tp / (tp + fn), repr(tp), type(tp / 2), f"precision {tp / (tp + fp):.2f}")
print((p > 0).all(), (p > 1).any(), np.all(p < 1), np.any(y), all(p > 0), any(p > 1), not (p > 1).any(), (y == y).all() and True, np.array_equal(y, yhat), np.allclose(p, p + 1e-10), (p == p.max()).argmax(), p.argmax())
print(y * 2 - 1, 1 - y, y == 1, y[y == 1].size, p[y == 1], p[yhat == y].mean(), np.where(yhat == y, "ok", "no").tolist() if False else np.where(yhat == y, 1, -1), np.count_nonzero(yhat == y), np.isclose(p, 0.5), (p[:, None] > [0.3, 0.6]).sum(axis=0), np.equal(y, yhat), np.not_equal(y, yhat).sum(), np.greater(p, 0.5).sum(), (0.3 < p) & (p < 0.8), np.logical_xor(y, yhat))
for thr in (0.1, 0.5, 0.8): print(thr, np.mean((p > thr) == y), int(np.sum(p > thr)), float(np.mean(p[p > thr])) if (p > thr).any() else None)
print(5 in y, 1 in y, y is not None, y.any() or "none", bool(y[0]), y[0] == True, (y == [1, 0, 1, 0, 0]).all(), y.tolist() == [1, 0, 1, 0, 0], (y == np.array([[1], [0]])).sum(axis=1), True in (p > 0.8), max(yhat), [bool(v) for v in p > 0.5], [v for v in p > 0.5])
