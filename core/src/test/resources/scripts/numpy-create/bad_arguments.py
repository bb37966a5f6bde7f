# Pins the errors of creation functions for wrong shapes, types and ragged lists.
import numpy as np
for f in (lambda: np.zeros((2, -1)), lambda: np.ones(-2), lambda: np.zeros(2, 3), lambda: np.zeros("ab"), lambda: np.zeros(2.5), lambda: np.full(2, [1, 2, 3]), lambda: np.array([[1, 2], [3]]), lambda: np.array([[1, 2], [3, [4]]]),
          lambda: np.arange(0, 5, 0), lambda: np.linspace(0, 1, -2), lambda: np.eye(-1), lambda: np.array([1, 2], dtype="floaty"), lambda: np.zeros(3, dtype="abc"), lambda: np.ones((2, 2.5)), lambda: np.diag(np.zeros((2, 2, 2))),
          lambda: np.eye("a"), lambda: np.arange(1, 2, 3, 4, 5), lambda: np.identity(2.0), lambda: np.array([1.5, "x"], dtype=float), lambda: np.array(["1", "b"], dtype=int), lambda: np.float64("one"), lambda: np.int64("1.5"), lambda: np.repeat([1, 2], [1, 2, 3]), lambda: np.broadcast_to(np.ones(3), (2, 4))):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
shape = (2, 3)
weights = np.zeros(shape)
bias = np.zeros(shape[1], 1, 2)
print(weights, bias)
