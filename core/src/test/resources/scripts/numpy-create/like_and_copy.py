# Pins zeros_like, ones_like, full_like, empty_like, copy and asarray in optimiser-style code.
import numpy as np
params = {"W": np.array([[1, 2], [3, 4]]), "b": np.array([0.5, -0.5])}
v = {k: np.zeros_like(p) for k, p in params.items()}; s = {k: np.zeros_like(p, dtype=float) for k, p in params.items()}
print(v, s, {k: p.dtype for k, p in v.items()}, sep="\n")
v["W"] = v["W"] + 0.5; v["b"] += 1; print(v["W"].dtype, v["b"], params["b"])
w = np.ones_like(params["W"]); w[0] = 2.7; print(w, np.full_like(params["b"], 3), np.full_like(params["W"], 2.9), np.empty_like(params["W"]).shape, np.ones_like([[1.5]]), np.zeros_like(3), np.zeros_like((1, 2.0)))
a = params["b"]; b = a; c = a.copy(); d = np.array(a); e = np.asarray(a); f = a[:]; a[0] = 99
print(b, c, d, e, f, b is a, e is a, f is a, c is a, np.asarray([1, 2]).dtype, np.asarray(a, dtype=np.float32).dtype, np.asarray(a, dtype=float) is a)
m = np.asarray([[1, 2], [3, 4]], dtype=float); m2 = np.ascontiguousarray(m.T); m2[0, 0] = -1; print(m, m2, m.T.copy()[0], np.copy(m) is m, np.array([m, m]).shape, np.array([[m[0], m[1]]]).shape)
grads = [np.zeros_like(p) for p in params.values()]; print(grads, [g.shape for g in grads], len(grads)); lst = [[1, 2], [3, 4]]; arr = np.array(lst); arr[0, 0] = 100; print(lst, arr.tolist()); lst[1][1] = 7; print(arr[1])
