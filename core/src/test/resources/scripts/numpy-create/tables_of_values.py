# Pins building of small tables by loops, comprehensions, meshgrid and outer products.
import numpy as np
xs = np.arange(1, 4); ys = np.array([0.5, 1.0])
print(np.outer(xs, ys), xs[:, None] + ys, np.array([[x * y for y in ys] for x in xs]), np.multiply.outer(xs, xs) if hasattr(np.multiply, "outer") else "", sep="\n")
X, Y = np.meshgrid(xs, ys); print(X, Y, X.shape, (X ** 2 + Y ** 2), np.stack([X, Y], axis=-1).shape, np.c_[X.ravel(), Y.ravel()][:2], sep="\n")
t = np.zeros((3, 3), dtype=int)
for i in range(3):
    for j in range(3): t[i, j] = (i + 1) * (j + 1)
print(t, t.diagonal(), np.trace(t), t[np.triu_indices(3)], np.tril(t), np.triu(t, 1).sum(), t.T is t, (t == t.T).all(), np.fliplr(t)[0], np.rot90(t)[0])
u = np.empty((2, 2)); u[:] = [[1, 2], [3, 4]]; u.fill(0.25); print(u, np.full((2, 2), np.pi).round(2), np.ones((2, 1)) * [1, 2, 3], np.zeros((2, 2)) + np.arange(2), np.tile([[1, 0]], (2, 2)), np.repeat([[1, 2]], 2, axis=0))
print(np.vstack([xs, xs ** 2, xs ** 3]), np.column_stack((xs, xs[::-1])), np.r_[xs, 10, [20, 30]], np.hstack((ys, xs)), np.concatenate(([0], xs, [9])), np.append(ys, 2), np.array(list(zip(xs, xs))), np.array([xs, xs * 0.5]).dtype)
print(np.identity(2) * 3, np.diag([1, 2, 3])[1], np.diag(np.diag(t)), np.eye(3)[:, [0, 2]], np.eye(2, 3, 1), np.vander([1, 2, 3], 3) if hasattr(np, "vander") else "", np.array([[0] * 3] * 2), np.array([range(3), range(3, 6)]), np.array([(1, 2.5)]), np.array([[]]).shape)
