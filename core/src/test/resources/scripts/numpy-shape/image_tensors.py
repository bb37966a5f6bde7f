# Pins reshapes and transposes of image batches: NCHW to NHWC, flattening, patches, padding, channels.
import numpy as np
x = np.arange(2 * 3 * 4 * 4).reshape(2, 3, 4, 4)
nhwc = x.transpose(0, 2, 3, 1); flat = x.reshape(x.shape[0], -1)
print(nhwc.shape, nhwc[0, 0, 1], flat.shape, flat[1, :5], flat.T.shape, x.reshape(2, -1, 4).shape, x.reshape(-1).shape, x[:, 0].shape, x[0, 1, 2, 3], np.moveaxis(x, 1, -1).shape, np.swapaxes(x, 0, 1).shape, x.swapaxes(2, 3)[0, 0, 0])
patches = x[:, :, :, :].reshape(2, 3, 2, 2, 2, 2).transpose(0, 1, 2, 4, 3, 5); print(patches[0, 0, 0, 1], patches.shape, patches.max(axis=(4, 5))[0, 0], patches.mean(axis=(4, 5))[1, 2])
p = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)), "constant"); print(p.shape, p[0, 0], p[:, :, 1:-1, 1:-1].shape, (p[:, :, 1:-1, 1:-1] == x).all())
gray = x.mean(axis=1); print(gray.shape, gray[0, 0], x.sum(axis=(2, 3)), x.max(axis=(0, 2, 3)), x[..., ::-1][0, 0, 0], x[:, :, ::2, ::2].shape, x[0].argmax(), np.unravel_index(x[0].argmax(), x[0].shape))
img = np.arange(12).reshape(2, 2, 3); vec = img.reshape((img.shape[0] * img.shape[1] * img.shape[2], 1)); print(vec.T, img.reshape(2, 6), img[:, :, 0], img.transpose(2, 0, 1)[1], np.rot90(img[:, :, 0]), np.flip(img, axis=1)[0, 0], np.concatenate([img, img], axis=2).shape, np.stack([img, img]).shape, np.squeeze(img[None, ..., :1]).shape, img[..., None].shape)
for s in [(3, 4), (-1, 3), (2, -1, 3), (12,), (1, 12), (2, 5), (-1, -1), (0, 12), (5, -1)]:
    try: print(s, img.reshape(s).shape)
    except ValueError as e: print(s, e)
print(img.reshape(4, 4))
