# Pins clip, round, floor, ceil, rint, trunc, sign and maximum on mixed values and dtypes.
import numpy as np
a = np.array([-2.5, -0.5, 0.0, 0.5, 1.5, 2.675, 1e6]); i = np.array([-7, 0, 3, 12])
print(np.clip(a, -1, 1), np.clip(i, 0, 10), a.clip(0), a.clip(max=1), np.clip(i, None, 2), np.clip(a, 0.5, None), np.clip(5, 1, 3), np.clip(i, 1.5, 2.5), sep="\n")
print(np.round(a), np.round(a, 1), np.round(a, 2), np.around(i, -1), a.round(0), np.round(12345.678, -2), np.round(-2.5), np.round([0.125, 0.375], 2), sep="\n")
print(np.floor(a), np.ceil(a), np.rint(a), np.trunc(a), np.sign(a), np.sign(i), np.floor(i).dtype, np.ceil(-0.2), sep="\n")
print(np.maximum(a, 0), np.minimum(a, i[0]), np.maximum(0, i), np.fmax(a, [0.1] * 7), np.maximum([[1], [5]], [2, 4]), sep="\n")
print(np.abs(a), np.abs(i), np.absolute(-3.5), abs(i), np.fabs(i), np.abs(np.array([True, False])))
x = np.array([1.0, -1.0, 0.0]); np.clip(x, 0, 1, out=x); print(x)
relu = lambda z: np.maximum(0, z); leaky = lambda z: np.where(z > 0, z, 0.01 * z)
print(relu(a[:3]), leaky(a[:3]), relu(-3), relu(np.float64(2)), leaky(np.float64(-2)), type(relu(-3)), type(leaky(2.0)))
for lo, hi in [(0, 5), (-3, 3), (2, 1)]: print(lo, hi, np.clip(i, lo, hi))
