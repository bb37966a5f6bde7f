# Pins @, dot, matmul, outer, inner, kron, trace, powers, transposes and identities on exact values.
import numpy as np
A = np.array([[2, 1], [1, 3]]); B = np.array([[0, 1], [1, 0]]); v = np.array([1, -1]); X = np.arange(6).reshape(2, 3)
print(A @ B, A @ v, v @ A, v @ v, A.dot(X), X.T @ A, np.dot(X, X.T), (A @ X).shape, A @ A @ v, A * B, A ** 2, np.linalg.matrix_power(A, 3), sep="\n")
print(np.outer(v, [1, 2, 3]), np.inner(A, v), np.inner(v, v), np.vdot(A, B), np.kron(v, [1, 2]), np.kron(B, A), np.trace(A), np.trace(X), A.trace(), np.diag(A), np.diag(v), sep="\n")
print(np.linalg.det(A).round(10), np.linalg.inv(A) @ A, np.linalg.inv(np.array([[2.0, 0.0], [0.0, 4.0]])), np.linalg.solve(np.array([[2.0, 0.0], [0.0, 4.0]]), [2, 8]), np.linalg.matrix_rank(np.array([[1, 2], [2, 4]])), sep="\n")
print(np.linalg.norm(v) ** 2, np.linalg.norm([3, 4]), np.linalg.norm(A, 1), np.linalg.norm(A, np.inf), np.linalg.norm(X, axis=0).round(6), np.linalg.norm(X, axis=1, keepdims=True).round(6), np.linalg.norm([3, -4], np.inf), np.linalg.norm([[3, 4], [6, 8]], axis=1))
T = np.arange(12).reshape(2, 2, 3)
print((T @ X.T).shape, np.matmul(T, X.T)[1], np.dot(T, X.T).shape, np.tensordot(T, X, axes=([2], [1])).shape, np.tensordot(A, B), np.einsum("ij,jk->ik", A, X), np.einsum("ii", A), np.einsum("ij->j", X), np.einsum("bij,j->bi", T, [1, 0, 1]), sep="\n")
q, r = np.linalg.qr(np.array([[3.0, 0.0], [4.0, 5.0]])); print(np.round(q @ r, 8), np.round(np.abs(r), 8), np.linalg.cholesky([[4.0, 2.0], [2.0, 5.0]]))
for f in (lambda: A @ X.T, lambda: np.linalg.inv(X), lambda: np.linalg.inv(np.ones((2, 2))), lambda: np.linalg.solve(np.zeros((2, 2)), v), lambda: np.linalg.det(X), lambda: v @ X.T, lambda: np.dot(A, X.T), lambda: np.linalg.norm(A, 7), lambda: np.cross(v, v) if False else np.outer(v), lambda: np.linalg.cholesky(-A), lambda: A @ 3):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
