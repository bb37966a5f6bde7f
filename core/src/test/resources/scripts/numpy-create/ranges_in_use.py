# Pins arange and linspace used as grids, time axes, indices and in comprehensions.
import numpy as np
t = np.linspace(0, 2, 5); n = np.arange(len(t))
print(t, n, t[1] - t[0], np.diff(t), t * n, t[n % 2 == 0], t[::-1], t.reshape(5, 1).shape, t[:, None] * n[None, :3], sep="\n")
print([float(v) for v in np.linspace(0, 1, 5)], [int(k) for k in np.arange(3)], list(np.arange(0, 6, 2)), {k: k ** 2 for k in np.arange(3).tolist()}, sum(np.arange(101)), np.arange(101).sum())
for lo, hi, st in [(0, 1, 0.25), (5, 0, -1), (2, 2, 1), (-3, 4, 3), (0, 10, 4), (1, 0, 1)]: print(lo, hi, st, np.arange(lo, hi, st), len(np.arange(lo, hi, st)))
for k in (0, 1, 2, 5): print(k, np.linspace(-1, 1, k), np.linspace(0, 10, k, endpoint=False), np.zeros(k).shape)
print(np.arange(12).reshape(3, 4)[:, ::2], np.arange(8).reshape(2, 2, 2)[..., 1], np.arange(3)[np.newaxis].T, np.arange(6).reshape(2, -1) % 4)
print(np.logspace(0, 3, 4), np.logspace(1, 2, 3).round(4), np.logspace(-2, 0, 3), 10.0 ** np.arange(-2, 2), 2 ** np.arange(6), np.geomspace(1, 8, 4).round(6))
print(np.arange(5, dtype=float) / 2, np.arange(3, dtype=np.float32) * 0.1, np.arange(4) > 1, np.arange(2, 10)[[0, -1]], np.arange(10)[2:-2:3], np.arange(1, 6) ** 2)
x, step = np.linspace(1, 2, 5, retstep=True); print(x, step, repr(step), type(x), x.dtype, x.size, x.mean(), x[-1] == 2)
batch = 4; N = 10
for s in range(0, N, batch): print(s, np.arange(N)[s:s + batch], np.arange(N)[s:s + batch].size)
