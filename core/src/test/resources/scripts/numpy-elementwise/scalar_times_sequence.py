# Pins what a NumPy scalar times a sequence is: a repetition, or a refusal of one.
import numpy as np
k, s, L, T = np.int64(3), np.float64(2.5), [1, 2], (0.5, 1.5)
for f in (lambda: k * L, lambda: L * k, lambda: k * T, lambda: T * k, lambda: k * "ab", lambda: "ab" * k, lambda: s * L, lambda: L * s, lambda: s * T, lambda: T * s, lambda: s * "a", lambda: "a" * s, lambda: np.int32(2) * T, lambda: np.bool_(True) * T, lambda: np.bool_(True) * L, lambda: k + T, lambda: T + k, lambda: np.array(2) * T, lambda: np.array(2) * L, lambda: k * range(2), lambda: np.float32(2) * T, lambda: k * [], lambda: np.nonzero(True), lambda: np.nonzero(3)):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
