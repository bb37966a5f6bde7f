# Pins scalars beside arrays: no dot, transposed they stay, joined they are refused.
import numpy as np
k, s = np.int64(3), np.float64(2.5)
for f in (lambda: k.dot([1, 2]), lambda: s.dot(2), lambda: k.transpose(), lambda: k.T, lambda: np.transpose(s), lambda: np.array(2.5).transpose(), lambda: np.concatenate([[1.0], s]), lambda: np.concatenate([s, [1.0]]), lambda: np.concatenate([np.eye(2), 1.0], axis=1), lambda: np.hstack([1.0, [2]]), lambda: s.reshape(1, 1), lambda: s.sum(), lambda: s.copy(), lambda: s.ravel(), lambda: s.shape, lambda: k.astype(float), lambda: s.round(1), lambda: s.item(), lambda: s.nonzero()):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
