# Pins eigh, eig and svd with the signs and the order of LAPACK's vectors, as principal components print them.
import numpy as np
np.random.seed(3)
X = np.random.randn(6, 3)
X = X - X.mean(axis=0)
S = np.cov(X.T)
w, V = np.linalg.eigh(S); print(w, V, np.linalg.eigvalsh(S), sep="\n")
w, V = np.linalg.eig(S); order = np.argsort(w)[::-1]; print(V[:, order], w[order] / w.sum())
U, s, Vt = np.linalg.svd(X, full_matrices=False); print(U.shape, s, Vt, (X @ Vt.T[:, :2]), sep="\n")
r = np.linalg.svd(X); print(r.U.shape, np.allclose(r.U[:, :3] * r.S @ r.Vh, X), r)
print(np.linalg.eigh(np.array([[2.0, 1], [1, 2]])), np.linalg.eig(np.array([[4, 1], [2, 3]])), np.linalg.eig(np.array([[0.9, 0.1], [0.5, 0.5]]).T))
for a in (np.ones((2, 2)), np.diag([3.0, 1, 2]), np.arange(6).reshape(2, 3), np.arange(8).reshape(2, 4), np.ones((1, 3)), np.array([[1, 2], [3, 4], [5, 6], [7, 9]])):
    print(np.linalg.svd(a).S, np.linalg.svd(a)[2].round(6) + 0.0, np.linalg.svd(a, compute_uv=False))
print(np.linalg.eig(np.array([[1.0, 2, 3], [0, 4, 5], [0, 0, 6]])), np.linalg.svd(np.stack([S, 2 * S])).S)
np.linalg.eigh(X)
