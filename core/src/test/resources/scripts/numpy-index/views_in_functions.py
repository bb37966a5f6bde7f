# Pins which helper functions change their argument through views, and which work on copies.
import numpy as np
def scale(x): x *= 2
def rebind(x): x = x * 2; return x
def first_row(x): x[0] = 0
def via_T(x): x.T[0] = -1
def via_ravel(x): x.ravel()[0] = 99
def via_flatten(x): x.flatten()[0] = 99
def via_reshape(x): x.reshape(-1)[-1] = 55
def via_mask(x): x[x > 3] = 3
def via_fancy(x): y = x[[0]]; y += 100
def via_slice(x): y = x[:, 1]; y += 100
def via_copy(x): y = x.copy(); y += 1
def via_sort(x): x.sort(axis=1)
def via_fill(x): x.fill(7)
def via_loop(x):
    for row in x: row += 1
def via_loop2(x):
    for row in x: row = row + 1
for f in (scale, rebind, first_row, via_T, via_ravel, via_flatten, via_reshape, via_mask, via_fancy, via_slice, via_copy, via_sort, via_fill, via_loop, via_loop2):
    x = np.array([[5, 1, 4], [2, 3, 6]])
    f(x); print(f.__name__, x.tolist())
a = np.arange(6); b = a[::2]; c = b[::-1]; c[0] = -1; print(a, b, c, np.shares_memory(a, c), np.shares_memory(a, a.copy()), b.base is a if False else "")
p = {"W": np.ones((2, 2))}; q = dict(p); r = {k: v.copy() for k, v in p.items()}; q["W"] -= 1; r["W"] += 5; print(p, q["W"] is p["W"], r)
h = [np.zeros(2)] * 2; h[0] += 1; print(h); h[1] = h[1] + 1; print(h); g = [np.zeros(2) for _ in range(2)]; g[0] += 1; print(g)
