# Parameters of functions of samples that are seldom given.
import numpy as np

a = np.array([[1.0, np.nan, 3], [4, 5, np.nan], [7, 8, 9]])
x, y = np.arange(5.0), np.array([1, 2.1, 2.9, 4.2, 5.1])
print(np.nanmean(a, axis=0, keepdims=True), np.nanstd(a, axis=1, ddof=1).round(6), np.nanmedian(a, axis=0, keepdims=True))
print(np.nanpercentile(a, [25, 50], axis=0), np.nanargmax(a, axis=1, keepdims=True).ravel())
print(np.cov([1, 2, 3], [1, 2, 4], fweights=[1, 2, 1]).round(6), np.cov(y, aweights=[1, 2, 3, 2, 1]).round(6))
print(np.interp([370, -10], [0, 90, 180, 270], [1, 2, 3, 4], period=360), np.ravel_multi_index((1, 2), (3, 4), order="F"))
print(np.choose([0, 3], [[1, 2], [3, 4]], mode="wrap"), np.cross([[1, 4], [2, 5], [3, 6]], [[0, 1], [1, 0], [0, 0]], axis=0))
print(np.polyfit(x, y, 1, w=[1, 2, 3, 2, 1]).round(6), np.polyfit(x, y, 1, cov=True)[1].round(6), np.r_[0:1:3j, 5])
