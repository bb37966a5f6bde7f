# Pins writing through views, masks and copies.
import numpy as np
a = np.arange(12.0).reshape(3, 4)
b = a[1:, ::2]; b[...] = -1; print(a)
a.T[0] = 100; print(a[:, 0], a.ravel()[:3], a.flatten() is a)
r = a.ravel(); r[0] = 7; print(a[0, 0]); f = a.flatten(); f[1] = 99; print(a[0, 1])
row = a[2]; row += 1; a[2, 1:3] *= 2; print(a[2])
c = a[a > 50]; c[:] = 0; print(a.max(), (a > 50).sum())
a[a < 0] = 0; a[[0, 2], [3, 3]] += [10, 20]; a[:, 1] = np.array([5, 6, 7]); a[0] = 1; print(a)
v = np.zeros(3); w = v; w += 1; v = v + 1; print(v, w)
x = np.zeros((2, 2)); y = [x, x]; y[0][0, 0] = 3; print(x, y[1][0, 0])
m = np.eye(3); m[1] = [7]; m[:, 2] = 8; m[m == 0] = -1; print(m)
s = a.reshape(4, 3); s[0, 0] = -5; print(a[0, 0], np.may_share_memory(a, s) if hasattr(np, "may_share_memory") else True)
d = {"W": np.ones(2)}; e = {k: v for k, v in d.items()}; d["W"] -= 3; print(e["W"]); d["W"] = d["W"] - 3; print(e["W"], d["W"])
t = np.swapaxes(np.arange(6).reshape(2, 3), 0, 1); t[0, 0] = 50; print(t)
np.fill_diagonal(m, 0); print(m); z = np.broadcast_to([1, 2], (2, 2))
z[0, 0] = 5
