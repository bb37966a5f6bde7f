# Pins shapes through affine layers, batches, transposes and broadcasting of biases; errors when they do not fit.
import numpy as np
np.random.seed(0)
X = np.arange(6.0).reshape(3, 2); W = np.array([[1.0, -1.0, 0.5], [2.0, 0.0, 1.0]]); b = np.array([0.1, 0.2, 0.3])
out = X @ W + b
print(out, out.shape, np.dot(X, W).shape, (X @ W).sum(axis=0), X.dot(W)[1], (W.T @ X.T).T[2], np.matmul(X, W) is out, sep="\n")
dout = np.ones_like(out); dW = X.T @ dout; db = dout.sum(axis=0); dX = dout @ W.T
print(dW, db, dX, dW.shape == W.shape, db.shape == b.shape, dX.shape == X.shape, sep="\n")
B = np.arange(12.0).reshape(2, 3, 2); print((B @ W).shape, (B @ W)[1, 2], np.dot(B, W).shape, (B.reshape(-1, 2) @ W).reshape(2, 3, 3)[0, 1], np.einsum("bij,jk->bik", B, W)[0, 0], B.reshape(2, -1).shape, B.transpose(0, 2, 1).shape, (B @ B.transpose(0, 2, 1)).shape, np.matmul(B, [1, 0])[1])
for f in (lambda: X @ W.T, lambda: W @ X.T + b, lambda: X.dot(b), lambda: np.dot(W, X), lambda: X @ W + np.ones(2), lambda: (X @ W) * np.ones((2, 3)), lambda: X.T @ W, lambda: b @ X, lambda: b @ b.reshape(3, 1), lambda: b.reshape(3, 1) @ b, lambda: np.matmul(X, 2), lambda: B @ W.T, lambda: B @ np.ones((3, 2, 2)), lambda: np.dot(B, X), lambda: X.reshape(4, 2), lambda: np.linalg.norm(X - W), lambda: np.inner(X, W)):
    try: r = f(); print(r.shape, np.round(r, 4).tolist())
    except ValueError as e: print("ValueError:", e)
def forward(x, w): return x @ w
print(forward(X, W[:, :1]).ravel())
print(forward(X[:, :1], W))
