# Pins inv, solve, det, least squares by normal equations, and checks with allclose.
import numpy as np
A = np.array([[4.0, 2.0], [1.0, 3.0]]); b = np.array([10.0, 5.0])
x = np.linalg.solve(A, b); print(np.round(x, 10), np.allclose(A @ x, b), np.round(np.linalg.inv(A), 6), np.round(np.linalg.det(A), 8), np.allclose(np.linalg.inv(A) @ A, np.eye(2)), np.round(np.linalg.inv(A) @ b, 8), sep="\n")
X = np.column_stack([np.ones(4), np.arange(4.0)]); y = np.array([1.0, 3.0, 5.0, 7.0])
w = np.linalg.inv(X.T @ X) @ X.T @ y; print(np.round(w, 8), np.round(np.linalg.solve(X.T @ X, X.T @ y), 8), np.round(np.linalg.lstsq(X, y, rcond=None)[0], 8), np.round(np.linalg.pinv(X) @ y, 8), np.round(X @ w - y, 8) + 0.0, np.linalg.matrix_rank(X))
print(np.round(np.linalg.eigvalsh(np.array([[2.0, 1.0], [1.0, 2.0]])), 8), np.round(np.linalg.svd(A, compute_uv=False), 6), np.round(np.linalg.cond(np.diag([1.0, 4.0])), 6), np.trace(A), np.linalg.slogdet(np.diag([2.0, 3.0]))[0], np.round(np.linalg.norm(A, 2), 6), np.linalg.norm(A, "fro").round(6))
for n in (1, 2, 3): H = np.eye(n) * 2 + 1; print(n, np.round(np.linalg.det(H), 6), np.round(np.linalg.inv(H)[0], 6), np.linalg.matrix_power(np.eye(n, dtype=int) + 1, 2)[0])
for f in (lambda: np.linalg.inv(np.zeros((2, 2))), lambda: np.linalg.inv(np.ones((2, 3))), lambda: np.linalg.solve(A, np.ones(3)), lambda: np.linalg.solve(np.ones((2, 2)), b), lambda: np.linalg.det(np.ones(3)), lambda: np.linalg.inv(3.0), lambda: np.linalg.cholesky(np.array([[1.0, 2.0], [2.0, 1.0]]))):
    try: print(f())
    except np.linalg.LinAlgError as e: print("LinAlgError:", e)
    except ValueError as e: print("ValueError:", e)
np.linalg.inv(A - A)
