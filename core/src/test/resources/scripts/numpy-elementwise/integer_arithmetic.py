# Pins integer division, remainder, powers, shifts, bit operators, wrap-around and type of results.
import numpy as np
a = np.array([7, -7, 5, -5]); b = np.array([2, 2, -3, -3])
print(a // b, a % b, a / b, a ** 2, a * b, -a, a - b, np.divmod(a, b), divmod(a, b), np.fmod(a, b), np.mod(a, 4), sep="\n")
print(a & 3, a | 1, a ^ b, ~a, a << 1, a >> 1, np.left_shift(1, [0, 1, 2]), np.bitwise_and(12, 10), np.invert([0, 1]))
print(2 ** np.arange(5), np.arange(4) ** 3, np.power(2, [1, 2, 3]), np.array([2, 3]) ** np.array([3, 2]), (-2) ** np.arange(4), np.power(3.0, -1), 2.0 ** np.array([-1, 1]))
big = np.array([2 ** 62, 2 ** 63 - 1])
print(big + 1, big * 2, big.sum(), np.int64(2 ** 62) + np.int64(2 ** 62), np.array([10 ** 18]) * 10, np.prod([2 ** 40, 2 ** 30]))
i32 = np.array([2 ** 31 - 1, 1], dtype=np.int32)
print(i32 + 1, i32 * 2, i32.sum(), (i32 + np.int64(1)).dtype, (i32 + 1.5).dtype, (i32 / 2).dtype, (i32 // 2).dtype, i32.dtype.itemsize)
for f in (lambda: a ** -1, lambda: 2 ** -a, lambda: a << 0.5, lambda: a & 1.5, lambda: i32 + 2 ** 31, lambda: a + 2 ** 64, lambda: a // 0, lambda: a % 0, lambda: np.int64(1) // 0):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(a > b, a == -b, (a % 2 == 1).sum(), a[a % 2 != 0], np.gcd(12, [8, 9]), sum(a), max(a), sorted(a), a.max() - a.min())
