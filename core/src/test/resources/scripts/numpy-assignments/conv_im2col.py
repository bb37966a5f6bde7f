# Pins convolution by im2col with index arrays, its backward by add.at, and max pooling by masks.
import numpy as np
def indices(shape, hh, ww, pad, stride):
    n, c, h, w = shape; oh, ow = (h + 2 * pad - hh) // stride + 1, (w + 2 * pad - ww) // stride + 1
    i0 = np.tile(np.repeat(np.arange(hh), ww), c); i1 = stride * np.repeat(np.arange(oh), ow)
    j0 = np.tile(np.arange(ww), hh * c); j1 = stride * np.tile(np.arange(ow), oh)
    return np.repeat(np.arange(c), hh * ww).reshape(-1, 1), i0.reshape(-1, 1) + i1.reshape(1, -1), j0.reshape(-1, 1) + j1.reshape(1, -1), oh, ow
def im2col(x, hh, ww, pad, stride):
    xp = np.pad(x, ((0, 0), (0, 0), (pad, pad), (pad, pad)), mode="constant"); k, i, j, oh, ow = indices(x.shape, hh, ww, pad, stride)
    return xp[:, k, i, j].transpose(1, 2, 0).reshape(hh * ww * x.shape[1], -1), oh, ow
def col2im(cols, shape, hh, ww, pad, stride):
    n, c, h, w = shape; xp = np.zeros((n, c, h + 2 * pad, w + 2 * pad)); k, i, j, _, _ = indices(shape, hh, ww, pad, stride)
    np.add.at(xp, (slice(None), k, i, j), cols.reshape(c * hh * ww, -1, n).transpose(2, 0, 1))
    return xp if pad == 0 else xp[:, :, pad:-pad, pad:-pad]
x = np.arange(32.0).reshape(2, 1, 4, 4); w = (np.arange(18).reshape(2, 1, 3, 3) % 4 - 1.5); b = np.array([0.5, -0.5])
cols, oh, ow = im2col(x, 3, 3, 1, 1); out = (w.reshape(2, -1) @ cols + b.reshape(-1, 1)).reshape(2, oh, ow, 2).transpose(3, 0, 1, 2)
print(cols.shape, cols[:, 0], out.shape, out[0, 0], out[1, 1, 0], sep="\n")
dout = np.ones_like(out) * np.array([1, -1]).reshape(1, 2, 1, 1); d = dout.transpose(1, 2, 3, 0).reshape(2, -1)
print((d @ cols.T).reshape(w.shape)[0], dout.sum(axis=(0, 2, 3)), col2im(w.reshape(2, -1).T @ d, x.shape, 3, 3, 1, 1)[0, 0], sep="\n")
p = x.reshape(2, 1, 2, 2, 2, 2); mx = p.max(axis=3).max(axis=4); mask = p == mx[:, :, :, None, :, None]; print(mx[1, 0], mask.sum(), (mask * 2.0).reshape(2, 1, 4, 4)[0, 0] if False else mask[0, 0, 0, :, 0].astype(int), p.mean(axis=(3, 5))[0, 0])
naive = np.array([[np.sum(np.pad(x[0, 0], 1)[i:i + 3, j:j + 3] * w[0, 0]) + b[0] for j in range(4)] for i in range(4)]); print(np.allclose(naive, out[0, 0]), naive[0])
print(im2col(x, 5, 5, 0, 1)[0].shape)
