# Pins one-hot encodings, identity rows, comparison tables and masks from broadcasting.
import numpy as np
def one_hot(labels, classes):
    out = np.zeros((len(labels), classes))
    out[np.arange(len(labels)), labels] = 1
    return out
y = np.array([0, 2, 1, 2])
print(one_hot(y, 3), one_hot(y, 4).shape, one_hot(y, 3).dtype)
print(np.eye(3)[y], np.eye(3, dtype=int)[y].sum(axis=0), (y[:, None] == np.arange(3)).astype(int), sep="\n")
print(np.identity(3)[::-1], np.eye(4, k=2), np.eye(2, 4, -1), np.diag(np.ones(2), 1), sep="\n")
m = np.tri(3, dtype=bool) if hasattr(np, "tri") else None
print(m, np.triu(np.ones((3, 3)), 1) == 0, np.where(np.tril(np.ones((3, 3))) == 1, 0.0, -np.inf), sep="\n")
print(np.full((2, 3), -1), np.full(2, 1e-8), np.full((1, 1), True), np.full_like(y, 5), np.full_like(y, 1.5, dtype=float))
print(np.zeros(3, dtype=bool), ~np.zeros(3, dtype=bool), np.ones((2, 2), dtype="int32").dtype, np.empty((0, 4)).shape)
print(np.arange(0, 1, 0.2), np.arange(10, 0, -3), np.arange(1, 3, 0.5), np.arange(-1.0, 1.0, 0.5), np.arange(4)[::-1])
print(np.linspace(0, 1, 3, dtype=float), np.linspace(1, 2, 4, endpoint=False), np.linspace(0, 5, 6, dtype=int), np.linspace(-1, 1, 2))
print(np.array([y, y * 2]), np.array([list(y), list(y)]).T, np.array([[1, 2], [3, 4]], dtype=np.float32), np.array((1, 2, 3)).dtype)
