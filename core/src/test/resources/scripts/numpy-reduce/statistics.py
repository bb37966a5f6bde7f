# Pins median, percentile, average, histogram, bincount, cov and corrcoef on small samples.
import numpy as np
x = np.array([4.0, 1.0, 3.0, 2.0]); m = np.array([[1, 5, 2], [8, 3, 9]])
print(np.median(x), np.median(m), np.median(m, axis=0), np.median(m, axis=1, keepdims=True), np.median([1, 2, 9]), repr(np.median([1, 2])))
print(np.percentile(x, 50), np.percentile(x, [0, 25, 100]), np.percentile(m, 50, axis=1), np.quantile(x, 0.75), np.quantile(m, [0.5], axis=0), np.percentile([1, 2, 3], 40))
print(np.average(x), np.average(x, weights=[1, 1, 1, 5]), np.average(m, axis=0, weights=[0.25, 0.75]), np.average(m, axis=1), np.ptp(m, axis=1), np.ptp(x))
print(np.bincount([0, 1, 1, 3]), np.bincount([1, 2], minlength=5), np.bincount([0, 1, 1], weights=[0.5, 0.25, 0.25]), np.histogram(x, bins=2), np.histogram([1, 2, 2, 5], bins=[0, 2, 4, 6])[0], np.digitize(x, [2, 3.5]))
print(np.cov(np.array([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0]])), np.corrcoef([1, 2, 3], [3, 2, 1]), np.cov([1.0, 2.0, 3.0, 4.0]).shape, sep="\n")
print(np.unique([3, 1, 3, 2]), np.unique([3, 1, 3, 2], return_counts=True), np.unique([3, 1, 3], return_inverse=True, return_index=True), np.sort(x), np.argsort(x), np.sort(m, axis=0), np.argsort(-m, axis=1), x.argsort()[::-1], np.searchsorted([1, 2, 3], [1.5, 3]))
print(np.nanmean([1, np.nan, 3]), np.nanmax([np.nan, 2]), np.nansum([[1, np.nan], [2, 3]], axis=0), np.nanstd([1, np.nan, 3]), np.nanargmax([np.nan, 1, 0]), np.nanmin([[np.nan, 4], [1, 2]], axis=1))
print(np.diff(x), np.diff(m), np.diff(m, axis=0), np.diff([1, 4, 9, 16], 2), np.cumsum(m), np.cumprod([1, 2, 3, 4]), np.trapezoid([1, 2, 3]), np.gradient([1.0, 4.0, 9.0]), np.ediff1d([1, 3, 6]), np.cumsum(m, axis=1))
