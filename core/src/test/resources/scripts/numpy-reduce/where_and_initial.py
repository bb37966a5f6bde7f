# Pins initial=, where=, ddof, keepdims and tuples of axes in reductions.
import numpy as np
a = np.arange(12).reshape(3, 4); f = a / 4.0; mask = a % 2 == 0
print(a.sum(initial=100), np.sum(a, axis=0, where=mask), np.max(a, initial=50), np.min(a, axis=1, initial=2), np.max(f, where=mask, initial=-1.0), np.prod([2, 3], initial=10), a.mean(where=mask), f.mean(axis=1, where=mask))
print(np.var(f), np.var(f, ddof=1), f.std(axis=0), f.std(axis=1, ddof=1), np.var(f, axis=(0, 1)), f.var(keepdims=True), f.std(axis=0, keepdims=True).shape, sep="\n")
t = np.arange(24).reshape(2, 3, 4)
print(t.sum(axis=(0, 2)), t.max(axis=(1, 2)), t.mean(axis=(0, 1)), t.min(axis=-1), t.sum(axis=(0, -1), keepdims=True).shape, t.prod(axis=0)[0], t.any(axis=(1, 2)), t.argmax(axis=1)[1], t.cumsum(axis=2)[0, 0])
print(np.any(mask, axis=0), np.all(mask, axis=1), mask.all(axis=1, keepdims=True).T, np.count_nonzero(mask), np.count_nonzero(mask, axis=1), np.mean(mask), mask.sum(axis=-1))
print(np.sum([]), np.prod([]), np.max([3, 1]), np.sum(7), np.mean([True, False, True, True]), np.max([], initial=-1), np.all([]), np.any([]), np.zeros((0, 2)).sum(axis=1), np.zeros((2, 0)).sum(axis=1), np.mean(np.zeros((3, 2)), axis=0))
for g in (lambda: np.max([]), lambda: a.sum(axis=2), lambda: a.sum(axis=(0, 0)), lambda: np.argmin([]), lambda: a.mean(axis="x"), lambda: np.max(a, where=mask), lambda: np.max(np.zeros((0, 3)), axis=0), lambda: a.argmax(axis=(0, 1)), lambda: np.cumsum(a, axis=3), lambda: np.sum(a, axis=[0, 1]), lambda: a.std(axis=-3)):
    try: print(g())
    except Exception as e: print(type(e).__name__ + ":", e)
