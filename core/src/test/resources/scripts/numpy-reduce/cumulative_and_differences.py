# Pins cumsum, cumprod, diff, moving averages, exponential averages, and prefix sums along axes.
import numpy as np
a = np.array([3, 1, 4, 1, 5]); f = a / 2; m = np.arange(1, 7).reshape(2, 3)
print(np.cumsum(a), a.cumsum()[-1] == a.sum(), np.cumprod(a), np.cumsum(f), np.cumsum(m), np.cumsum(m, axis=0), m.cumsum(axis=1), np.cumprod(m, axis=1), np.cumsum([True, False, True]), np.cumsum([]), np.cumsum(a)[::-1], sep="\n")
print(np.diff(a), np.diff(f), np.diff(m, axis=0), np.diff(m), np.diff(a, n=2), np.diff(np.cumsum(a)), np.diff(a > 2), np.diff([5]), a[1:] - a[:-1], np.diff(a).mean(), sep="\n")
w = 3; c = np.cumsum(np.insert(f, 0, 0)); print((c[w:] - c[:-w]) / w, np.convolve(f, np.ones(w) / w, "valid").round(10), [f[i:i + w].mean() for i in range(len(f) - w + 1)], np.array([a[i:i + 2] for i in range(4)]).sum(axis=1))
avg = 0
for t, x in enumerate(f, 1): avg = 0.5 * avg + 0.5 * x; print(t, avg, avg / (1 - 0.5 ** t))
print(np.maximum.accumulate(a), np.minimum.accumulate(a), np.add.reduce(m, axis=0), np.cumsum(a) / np.arange(1, 6), a.cumsum() - a, np.cumsum(a[::-1])[::-1], np.prod(a), a.prod() / 2, np.cumsum(f, dtype=int) if False else np.cumsum(a, dtype=float), np.sum(np.cumsum(m, 0), 0), np.cumsum(np.ones(10) * 0.1)[-1], np.sum(np.ones(10) * 0.1))
for g in (lambda: np.cumsum(m, axis=2), lambda: np.diff(3), lambda: np.diff(m, axis=5), lambda: np.cumprod(m, axis="a"), lambda: a.cumsum(axis=1), lambda: np.diff(a, n=-1)):
    try: print(g())
    except Exception as e: print(type(e).__name__ + ":", e)
