# Pins combinations of slices, integers, lists, masks, newaxis and ellipsis on 3-D arrays, reading and writing.
import numpy as np
x = np.arange(24).reshape(2, 3, 4)
print(x[0, [0, 2]], x[:, [0, 2], 1], x[[0, 1], [1, 2]], x[[0, 1], :, [0, 3]], x[..., [1, 3]].shape, x[[1], ..., 0], x[0][:, [True, False, True, False]], x[x[:, :, 0] > 5], x[:, 1, ::2], sep="\n")
print(x[:, None, 0].shape, x[None].shape, x[..., None].shape, x[0, ..., np.newaxis].shape, x[[[0], [1]], [0, 2]].shape, x[:, [[0, 1], [1, 2]]].shape, x[np.array([True, False])].shape, x[:, np.array([True, False, True]), 1:3].shape, x[1, 2, 3], x[(1, 2, 3)], x[1][2][3])
y = x.copy(); y[0, [0, 2]] = -1; y[:, 1, 1:3] = 0; y[[0, 1], [1, 2], [3, 3]] = [77, 88]; print(y)
y[y < 0] = 5; y[..., -1] *= 2; y[1] = y[0]; y[0, 0] = [9, 8, 7, 6]; y[:, [0, 1]] = y[:, [1, 0]]; print(y)
z = np.zeros((3, 3), dtype=int); z[[0, 1, 2], [2, 1, 0]] = [1, 2, 3]; z[np.arange(3), np.arange(3)] += 10; z[1:, :-1] += 100; print(z); z[z > 100] -= 100; z[:, 1] = z[1]; z[~np.eye(3, dtype=bool)] = 0; print(z)
rows = np.array([0, 2]); cols = np.array([1, 2]); g = np.arange(9).reshape(3, 3)
print(g[rows], g[:, cols], g[rows][:, cols], g[np.ix_(rows, cols)], g[rows, cols], g[rows[:, None], cols], g[-1, -2], g[::-1, ::-1][0], g[[-1, 0]], g.take([0, 4, 8]), g.diagonal(), g[g % 2 == 0].sum(), sep="\n")
print(np.where(g > 4), np.argwhere(g > 6), np.nonzero(g[0]), g[np.where(g > 4)], g.flat[5], np.unravel_index(7, g.shape), np.take_along_axis(g, np.array([[0], [1], [2]]), 1).T, g[np.arange(3), g.argmax(axis=1)], np.flatnonzero(g > 5))
