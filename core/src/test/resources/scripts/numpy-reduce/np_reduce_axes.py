# Pins reductions over axes, their keywords and their kin.
import numpy as np
a = np.arange(24, dtype=float).reshape(2, 3, 4) - 7
for f in (np.sum, np.mean, np.max, np.min, np.prod, np.std, np.var, np.argmax, np.any, np.all, np.median):
    print(f.__name__, f(a[0, :2]), f(a[0, :2], axis=0), f(a[0], axis=-1), f(a[:, :2, :2], axis=1).tolist())
print(a.sum(axis=(0, 2)), a.mean(axis=(1, 2), keepdims=True).shape, a.sum(axis=1, keepdims=True).shape, np.sum(a, keepdims=True).shape, a.cumsum(axis=1)[0], np.cumprod([1, 2, 3]), np.ptp(a), np.percentile([1, 2, 3, 4], 50), np.average([1, 2, 3], weights=[3, 1, 0]))
print(np.sum([[True, False], [True, True]]), np.mean([1, 2, 3]), np.sum([]), np.max([3, 1]), np.mean(np.array([1, 2], dtype=np.float32)), a.argmax(), a.argmin(axis=0)[0], np.argsort([3, 1, 2])[::-1], np.sort([[3, 1], [2, 0]], axis=0), np.count_nonzero(a > 0), np.diff([1, 4, 9]), np.bincount([0, 1, 1, 3]), np.unique([3, 1, 3]), np.nansum([1, np.nan]), np.linalg.norm([3, 4]), np.linalg.norm(a[0], axis=1), np.dot([1, 2], [3, 4]), np.inner([1, 2], [3, 4]), np.trace(np.eye(3)), np.histogram([1, 2, 1], bins=2))
print(a.std(axis=0, ddof=1).shape, np.var([1, 2, 3, 4], ddof=1), np.max(a, axis=0, initial=0)[0], np.sum(a, where=a > 0), np.min(a[0], axis=1), np.logical_and.reduce([True, False]), np.add.reduce([1, 2, 3]), np.maximum.accumulate([1, 3, 2]), np.multiply.outer([1, 2], [3, 4]))
print(np.max([]))
