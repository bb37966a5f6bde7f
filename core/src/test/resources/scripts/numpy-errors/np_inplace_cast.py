# Pins what in-place operators do to integer arrays, and what they refuse.
import numpy as np
i = np.arange(3)
for op in ["+=", "-=", "*=", "/=", "//=", "**=", "%="]:
    for rhs in (2, 0.5, np.array([1.0, 1.0, 1.0]), np.array([True, False, True])):
        k = i.copy() + 1
        try:
            if op == "+=": k += rhs
            elif op == "-=": k -= rhs
            elif op == "*=": k *= rhs
            elif op == "/=": k /= rhs
            elif op == "//=": k //= rhs
            elif op == "**=": k **= rhs
            else: k %= rhs
            print(op, k, k.dtype)
        except Exception as e: print(op, type(e).__name__, e)
b = np.array([True, False])
for f in (lambda: np.add(i, 1.5, out=i), lambda: np.multiply(b, 2, out=b), lambda: np.subtract(b, b), lambda: -b, lambda: ~i, lambda: ~np.array([1.5]), lambda: np.invert(b), lambda: i & 1.5, lambda: np.left_shift(i, 1), lambda: i << 2, lambda: np.array([1.5]) % 1, lambda: np.bitwise_and(i, 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
f32 = np.ones(2, dtype=np.float32)
f32 += np.array([0.5, 0.25])
f32 *= 3
print(f32, f32.dtype, (f32 * 2.0).dtype, (f32 * np.float64(2)).dtype, (f32 + np.ones(2)).dtype)
i[:] = [1.9, 2.1, -3.7]
print(i)
i[1] = "5"
print(i)
i[2] = np.nan
