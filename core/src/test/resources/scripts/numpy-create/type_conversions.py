# Pins astype, implicit conversions in np.array, int(), float(), bool() and tolist on many inputs.
import numpy as np
for v in ([1, 2], [1, 2.0], [True, 2.5], [[1], [2]], (1, (2)), [np.int64(3), 4.5], [np.float32(1.5)], [np.bool_(True), False], [1e3], [10 ** 12], [-0.0]):
    a = np.array(v)
    print(a.dtype, a.shape, a.tolist(), repr(a))
f = np.array([1.9, -1.9, 2.5, -0.5])
print(f.astype(int), f.astype(bool), f.astype(np.float32), f.astype("int32"), f.round().astype(int), np.int64(f), np.trunc(f))
print(np.array([3, 0, -2]).astype(bool), np.array([True, False]).astype(float), np.array([True]).astype(int) + 1, np.float32([0.1, 0.2]).astype(float))
print(int(np.float64(3.99)), float(np.int64(3)), bool(np.float64(0.1)), int(np.array([5])[0]), float(np.array(2.5)), str(np.float64(2)), complex if False else 0)
print(np.float64(1) is np.float64(1), np.float64(3) == 3, type(np.float64(3) + 1).__name__, type(np.int64(3) + 1.0).__name__, type(3 + np.int64(1)).__name__, type(np.float32(1) + 1).__name__)
x = np.array([1, 2, 3], dtype=float); y = x.astype(int); y[0] = 9; z = x.astype(float); z[1] = 9; w = x.astype(float, copy=False); w[2] = 9
print(x, y, z, w is x, np.asarray(x) is x, np.array(x) is x, np.array(x, copy=False) is x)
print([type(v).__name__ for v in np.array([1, 2])], [type(v).__name__ for v in np.array([1, 2]).tolist()], type(np.array([1.5]).item()).__name__, type(np.array([1.5])[0].item()).__name__)
print(np.array("5").astype(int) if False else 5, np.array([1, 2, 3]).astype(np.float64).mean(), np.array([0.5, 1.5]).astype("float32").dtype.name)
