# Pins arithmetic between rows, columns, scalars and stacks, in-place broadcasting and outer differences.
import numpy as np
A = np.arange(6).reshape(2, 3); r = np.array([10, 20, 30]); c = np.array([[1], [2]]); s = np.array(5)
print(A + r, A * c, A - c * r, A / c, r - A, A // c, A % (c + 1), s + A, A + s, A * [1, 2, 3], (1, 1, 1) + A, A - A.mean(axis=0), A - A.mean(axis=1)[:, None], A * (A > 2), sep="\n")
B = A.astype(float); B += r; B -= c; B *= 2; B /= c; print(B); B[0] -= r; B[:, 1] += c[:, 0]; B[:, :1] *= c; print(B, (B.T + [1, 2]).T, B.T * c.T)
v = np.array([1.0, 3.0, 6.0]); print(v[:, None] - v, np.abs(v[:, None] - v[None, :]).max(), (v[:, None] == v).astype(int), np.subtract.outer(v, v)[0], v.reshape(-1, 1) * v.reshape(1, -1), np.add(v, v[:, np.newaxis]).shape, (v - v[::-1]), np.maximum(v[:, None], v)[2])
T = np.ones((2, 1, 3)); U = np.arange(4).reshape(4, 1); print((T + U).shape, (T * U)[1, 3], (T + U).sum(), (U - U.T), (np.ones((3, 1, 1)) * np.arange(2)).shape, np.broadcast_to(r, (2, 3)) + A, (A[None] + A[:, None]).shape, np.zeros((3, 0)) + np.zeros(0) if False else np.zeros((0, 3)) * r)
for x, y in [(A, r[:2]), (A, np.ones((3, 1))), (A, np.ones((2, 2))), (T, np.ones((2, 4))), (r, c), (U, v), (A, np.ones((4, 2, 3))), (r, [1, 2])]:
    try: print((x + y).shape)
    except ValueError as e: print("ValueError:", e)
for x, y in [(A, 0.5), (A, r), (r, A), (v, c), (v, 1), (c, r), (c, 3)]:
    try: z = x.copy(); z += y; print(z.tolist())
    except Exception as e: print(type(e).__name__ + ":", e)
r += A
