# Pins packing parameters into one vector and back, with shapes, sizes, splits and cumulative offsets.
import numpy as np
p = {"W1": np.arange(6.0).reshape(2, 3), "b1": np.array([[7.0], [8.0]]), "W2": np.array([[9.0, 10.0]]), "b2": np.array([[11.0]])}
def pack(d): return np.concatenate([v.ravel() for v in d.values()])
def unpack(vec, like):
    out, i = {}, 0
    for k, v in like.items(): out[k] = vec[i:i + v.size].reshape(v.shape); i += v.size
    return out
vec = pack(p); q = unpack(vec, p)
print(vec, vec.shape, {k: v.shape for k, v in q.items()}, all((q[k] == p[k]).all() for k in p), sum(v.size for v in p.values()))
sizes = [v.size for v in p.values()]; parts = np.split(vec, np.cumsum(sizes)[:-1]); print(sizes, np.cumsum(sizes), [a.tolist() for a in parts], parts[0].reshape(2, 3)[1])
col = np.vstack([v.reshape(-1, 1) for v in p.values()]); print(col.shape, col.T, np.hstack([v.flatten() for v in p.values()]).shape, np.concatenate([v.reshape(-1, 1) for v in p.values()], axis=0)[-1], np.r_[p["W1"].ravel(), p["b1"].ravel()])
vec[0] = 100; print(q["W1"][0, 0], p["W1"][0, 0]); q["W1"][1, 2] = -5; print(vec[5], np.array_equal(vec, pack(q)), np.shares_memory(vec, q["b2"]))
norms = {k: float(np.linalg.norm(v)) for k, v in p.items()}; print({k: round(n, 6) for k, n in norms.items()}, np.sqrt(sum(np.sum(v ** 2) for v in p.values())).round(6), max(norms, key=norms.get), sorted(p), list(p.keys())[::-1], len(p) // 2)
for k, v in sorted(p.items()): print(k, v.shape, v.ndim, v.size, v.sum(), v.T.tolist(), v.dtype)
try: unpack(vec[:-1], p)
except ValueError as e: print(e)
print(np.concatenate([p["W1"], p["b1"]], axis=1), np.concatenate([p["W1"], p["W2"]], axis=0))
