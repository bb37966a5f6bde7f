# Pins out=, where= and dtype= of ufuncs, and masked division.
import numpy as np
a = np.array([1.0, 2.0, 3.0]); b = np.array([0.0, 2.0, 4.0])
out = np.zeros(3)
r = np.add(a, b, out=out); print(r is out, out); np.multiply(a, 10, out); print(out); np.subtract(out, a, out=out); print(out)
print(np.divide(a, b, out=np.full(3, -1.0), where=b != 0), np.log(b, out=np.zeros(3), where=b > 0), np.sqrt(b, where=[True, False, True], out=np.ones(3)))
print(np.add(1, 2, dtype=float), np.multiply([1, 2], 3, dtype=np.float32).dtype, np.sqrt([4, 9], dtype=np.float32), np.add([True, False], [True, True], dtype=int))
m = np.zeros((2, 3)); np.exp(np.zeros(3), out=m[0]); np.maximum(a, 2, out=m[1]); print(m)
x = np.arange(6.0).reshape(2, 3); np.square(x, out=x); print(x); np.negative(x, x); print(x); np.sum(x, axis=0, out=out); print(out); np.dot(x, a, out=out[:2]); print(out)
for f in (lambda: np.add(a, b, out=np.zeros(2)), lambda: np.add(a, b, out=np.zeros(3, dtype=int)), lambda: np.add(a, b, out=[0, 0, 0]), lambda: np.add(a, 1, dtype=int), lambda: np.sqrt(a, out=3), lambda: np.multiply(a), lambda: np.exp(), lambda: np.add(a, b, foo=1)):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
