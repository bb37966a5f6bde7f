# Pins reduce, accumulate, reduceat, outer, at and the attributes of ufuncs; partition and windows; digits.
import numpy as np
print(np.subtract.reduce([10, 2, 3]), np.divide.reduce([8.0, 2, 2]), np.power.reduce([2, 3]), np.bitwise_or.reduce([1, 2, 4]), np.gcd.reduce([12, 18]), np.hypot.reduce([3, 4, 12.0]))
print(round(float(np.logaddexp.reduce([0.1, 0.2])), 10), np.add.reduceat([1, 2, 3, 4, 5], [0, 2, 3]), np.subtract.outer([1, 2], [3, 4]), np.add.identity, np.multiply.identity, np.maximum.identity, np.divmod(7, 3), np.gcd)
print(np.subtract.reduce(np.arange(6).reshape(2, 3), axis=1), np.minimum.reduce([[3, 1], [2, 5]], axis=None), np.bitwise_and.reduce(np.array([[7, 3], [5, 1]]), axis=0, keepdims=True))
print(np.partition([3, 9, 1, 7, 5], 2)[2], np.modf([1.5, -2.25]), np.frexp(8.0), np.binary_repr(5, 8), np.base_repr(255, 16), np.polyder([1, 2, 3]), np.polymul([1, 1], [1, -1]), np.degrees(np.pi), np.fix([1.7, -1.7]))
print(np.format_float_positional(1e-7), np.format_float_scientific(1234.5678, precision=2), np.cumulative_sum([1, 2, 3]), np.can_cast("int64", "int32"), np.isreal([1, 2]))
for bad in (lambda: np.exp.reduce([1]), lambda: np.gcd(1), lambda: np.maximum.reduce([]), lambda: np.subtract.reduce([1], axis=1), lambda: np.matmul([1])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
