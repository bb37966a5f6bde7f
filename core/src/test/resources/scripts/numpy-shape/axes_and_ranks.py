# Pins ndim, newaxis, squeeze, expand_dims, moveaxis, stacking and ranks through operations, with errors.
import numpy as np
v = np.arange(3); m = v.reshape(1, 3); t = np.arange(6).reshape(1, 2, 3)
for a in (v, m, t, v[:, None], m.T, t[0], t[:, 0], t[..., 0], t.squeeze(), t.sum(axis=1), t.sum(), t.sum(axis=(0, 2)), np.expand_dims(v, 1), v[None, :, None], m.ravel(), t.reshape(-1), np.atleast_2d(v), t.T, t.transpose(1, 2, 0), np.moveaxis(t, 0, 2), t.swapaxes(1, 2), np.stack([v, v]), np.stack([v, v], axis=-1), np.vstack([v, m]), np.concatenate([t, t], axis=1), np.array([m, m]), m[0], m[0, 0], np.squeeze(m), v.mean(), m.mean(axis=1), m.mean(axis=1, keepdims=True), m @ m.T, v @ v, np.dot(m, v), np.outer(v, v), t @ v, np.tile(v, (2, 1)), np.repeat(m, 2, axis=0), np.broadcast_to(v, (2, 3)), np.roll(t, 1, axis=2), t[:, ::-1]):
    print(np.shape(a), np.ndim(a), np.size(a), np.asarray(a).ravel()[:3].tolist(), type(a).__name__)
for g in (lambda: np.squeeze(t, axis=1), lambda: np.expand_dims(v, 3), lambda: v.T.reshape(3, 3), lambda: np.moveaxis(t, 3, 0), lambda: t.transpose(0, 1), lambda: t.transpose(0, 0, 1), lambda: v.reshape(2), lambda: np.stack([v, m]), lambda: np.concatenate([v, m]), lambda: v.swapaxes(0, 1), lambda: np.vstack([v, v[:2]]), lambda: m.squeeze(1), lambda: t.sum(axis=3), lambda: v[:, 0], lambda: t.reshape(2, 2), lambda: np.flip(v, 1), lambda: np.split(v, 2), lambda: np.tile(v, -1).shape, lambda: v.shape[1], lambda: np.broadcast_to(t, (2, 3))):
    try: print(g())
    except Exception as e: print(type(e).__name__ + ":", e)
a, b = t[0]; (c,) = m; x, y, z = v; print(a, b, c, x, y, z, *t.shape, len(t), len(t[0]), t.shape[-1], t.shape[::-1], (3,) + t.shape[1:], v.shape == (3,), m.shape[0] * m.shape[1], np.prod(t.shape))
r, q = t
