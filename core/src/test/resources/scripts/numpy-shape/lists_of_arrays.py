# Pins lists of arrays, and what comparing them raises.
import numpy as np
ws = [np.full((2, 2), i) for i in range(3)]
print(ws, sum(w.sum() for w in ws), np.array(ws).shape, np.mean([w.mean() for w in ws]), [w.tolist() for w in ws][1], len(ws), ws[-1][0, 1])
ws2 = [w * 2 for w in ws]; ws2.append(np.ones(1)); print([w.shape for w in ws2], sum(ws), max(ws, key=np.sum), [a + b for a, b in zip(ws, ws2)][2])
layers = list(zip(ws, ["relu", "tanh", None]))
for i, (w, act) in enumerate(layers, 1): print(i, w.shape, act or "linear")
d = {f"W{i}": w for i, w in enumerate(ws)}; print({k: float(v.sum()) for k, v in d.items()}, sorted(d, reverse=True), list(d.values())[1].ravel())
flat = np.concatenate([w.ravel() for w in ws]); print(flat, flat.size, np.split(flat, [4, 8])[1], np.cumsum([w.size for w in ws]))
pos = 0; out = []
for w in ws:
    out.append(flat[pos:pos + w.size].reshape(w.shape)); pos += w.size
print(all(np.array_equal(a, b) for a, b in zip(out, ws)), any((a is b) for a, b in zip(out, ws)))
caches = []
for w in ws: caches.append((w, w.T, {"z": w @ w}))
(a, bT, c) = caches[1]; print(a, bT, c["z"], len(caches), caches[-1][2]["z"][0])
print(ws == ws, ws.index(ws[0]))
print(ws[0] in ws)
print(ws[1] in ws)
