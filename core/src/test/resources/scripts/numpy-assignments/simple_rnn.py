# Pins a recurrent step with caches in lists, stacking over time, reversed backward loop and clipping.
import numpy as np
def step(x, h, p): return np.tanh(x @ p["Wx"] + h @ p["Wh"] + p["b"])
def forward(x, h0, p):
    h, hs = h0, []
    for t in range(x.shape[1]):
        h = step(x[:, t], h, p); hs.append(h)
    return np.stack(hs, axis=1), hs
def backward(dh_all, x, h0, hs, p):
    g = {k: np.zeros_like(v) for k, v in p.items()}; dx = np.zeros_like(x); dnext = 0
    for t in reversed(range(x.shape[1])):
        dz = (dh_all[:, t] + dnext) * (1 - hs[t] ** 2)
        prev = hs[t - 1] if t > 0 else h0
        g["Wx"] += x[:, t].T @ dz; g["Wh"] += prev.T @ dz; g["b"] += dz.sum(axis=0)
        dx[:, t], dnext = dz @ p["Wx"].T, dz @ p["Wh"].T
    return dx, dnext, g
np.random.seed(0); N, T, D, H = 2, 3, 4, 5
p = {"Wx": np.random.randn(D, H) * 0.1, "Wh": np.random.randn(H, H) * 0.1, "b": np.zeros(H)}
x, h0 = np.random.randn(N, T, D), np.zeros((N, H))
out, hs = forward(x, h0, p); dout = np.ones_like(out)
dx, dh0, g = backward(dout, x, h0, hs, p)
print(out.shape, np.round(out[0, -1], 6), dx.shape, dh0.shape, {k: v.shape for k, v in g.items()}, np.round(g["b"], 6), sep="\n")
for k in sorted(g): np.clip(g[k], -1, 1, out=g[k]); print(k, "%.6f" % np.abs(g[k]).max(), g[k].ndim)
eps, k, ix = 1e-6, "Wh", (1, 2); keep = p[k][ix]
p[k][ix] = keep + eps; up = forward(x, h0, p)[0].sum(); p[k][ix] = keep - eps; down = forward(x, h0, p)[0].sum(); p[k][ix] = keep
print(np.isclose((up - down) / (2 * eps), backward(dout, x, h0, hs, p)[2][k][ix]))
print(forward(x[:, :, :3], h0, p)[0].shape)
