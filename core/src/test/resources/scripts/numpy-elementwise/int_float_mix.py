# Pins arithmetic of NumPy scalars with numbers of Python.
import numpy as np
n = np.int64(7); f = np.float64(2.5); i = 3
for v in (n / 2, n // 2, n % 4, n ** 2, n + f, n * i, i / n, f // 1, -n, n > f, n == 7, int(f), round(f), round(np.float64(3.5)), n & 3, float(n), str(n), [1, 2, 3][n % 3], "ab" * np.int64(2), range(np.int64(3)), divmod(n, 2), max(n, f), abs(-n), np.float64("1e3"), np.int64(3.9), np.float32(1) + 1, np.float32(1) + n, n + True, np.bool_(True) + 1, True + np.float64(1), np.int32(5) * 2, np.int32(5) * n, np.float64(7) % 3, np.floor(f), type(np.floor(f)).__name__, np.sum([1, 2]) / 2, np.mean([1, 2]), np.array([1, 2])[0] + 0.5, 2 ** np.array([1, 2]), 2.0 ** np.int64(3), np.int64(2) ** 3.0, np.int64(2) ** np.int64(3), np.array(2) ** 2, 10 // np.array([3, 4]), 1 / np.array([2, 4]), np.array([5]) % 3, n.dtype, f.dtype, n.item(), type(n.item()).__name__, f.is_integer(), n.bit_length() if hasattr(n, "bit_length") else 3, isinstance(n, int), isinstance(f, float), isinstance(n, np.integer), isinstance(f, np.floating), np.isscalar(n), np.isnan(f), n.shape, f.ndim, hash(n) == hash(7), {7: "x"}[n], n in [7], n is 7 if False else ""):
    print(repr(v), end=" ")
print()
print(1 // np.int64(0) if False else "", np.int64(2) ** np.int64(-1))
