# Pins functions of arrays with three axes.
import numpy as np
t = np.arange(24).reshape(2, 3, 4)
print(t.sum((0, 1)), t.max(axis=(1, 2)), t.mean(axis=-1), t[..., 1].T, t[:, 1, ::2], t[1, ..., None].shape, t[:, None].shape, t.argmax(), t.argmax(-1)[0], np.argsort(-t[0, 0]), t.any(axis=0).shape, t.prod(axis=2)[1])
print(np.median(t), np.percentile(t, [25, 50]), np.var(t, axis=(0, 2)), np.quantile(t, 0.1), np.cumsum(t[0], axis=0), np.sort(t[0, :, ::-1], axis=1)[0], np.unique([[2, 1], [1, 3]], return_inverse=True)[0], np.bincount([1, 1, 2], minlength=5), np.bincount([0, 1], weights=[0.5, 2]))
print(np.einsum("ijk->ik", t), np.einsum("ij,kj->ik", t[0], t[1]), np.tensordot(t, t, axes=([0, 1, 2], [0, 1, 2])), np.matmul(t, t.transpose(0, 2, 1)).shape, (t @ np.ones((4, 2))).shape, np.dot(t, np.ones(4)).shape, np.inner(t, t).shape)
print(np.pad(t[0, :1, :2], ((1, 0), (0, 1))), np.roll(t[0, 0], -1), np.flip(t[0, 0]), t[0].reshape(-1, 2)[:2], np.repeat(t[0, :1], 2, axis=0), np.tile(t[0, 0, :2], (2, 2)), t.reshape(6, 4)[::2, 0], t.swapaxes(0, 1).shape, np.stack([t[0, 0], t[1, 0]], axis=-1)[0], np.array_split(t[0, 0], 3))
m = t % 3 == 0; print(m.sum(), t[m][:4], np.where(m, t, -1)[0, 0], np.nonzero(m[0])[1], np.any(m, axis=(1, 2)), np.all(t >= 0), np.count_nonzero(m, axis=0)[0], m.astype(int)[0, 0], (~m)[0, 0], np.flatnonzero(m)[:3], np.logical_or(m, ~m).all())
print(np.allclose(t.sum(0), t[0] + t[1]), np.isclose(0.1 + 0.2, 0.3), np.array_equal(t, t.copy()), (t == t).all(), np.maximum(t[0], 5)[0], np.minimum.reduce(t[0]), np.add.outer([1, 2], [10, 20]), np.subtract.outer([1], [1, 2]), np.abs(t - 12).min(), np.sign(t[0, 0] - 1), np.clip(t[0, 0], 1, 2))
print(t.sum(axis=(0, 3)))
