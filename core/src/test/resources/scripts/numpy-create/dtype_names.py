# Pins dtype objects and names, comparisons of dtypes, default types and casts by name.
import numpy as np
for v in ([1], [1.0], [True], np.float32([1]), np.int32([1]), np.zeros(1), np.arange(2), np.arange(2.0), np.eye(1, dtype=bool), np.array([1, 2.5, True]), np.array([True, 3])):
    a = np.asarray(v); print(a.dtype, a.dtype.name, a.dtype.kind, a.itemsize, a.nbytes, repr(a.dtype), a.dtype == float, a.dtype == "int64", a.dtype == np.bool_)
print(np.dtype(float), np.dtype("f4"), np.dtype(np.int32), np.dtype(bool), np.float64, np.int64.__name__, np.dtype("int") == np.int64, np.dtype(int).itemsize, str(np.dtype("float32")), np.dtype("float16"))
print(np.array([1, 2], dtype="float64"), np.array([1.9, 2.1], dtype="int"), np.array([0, 3], dtype=np.bool_), np.array([1, 0], dtype="bool"), np.ones(2, "f4").dtype, np.zeros(2, dtype="i4") + 1, np.array([1.5]).astype("f2"), np.array(5, dtype=float), np.full(2, 1, dtype="float32"))
print(issubclass(np.float64, float), issubclass(np.int64, int), isinstance(np.float32(1), float), isinstance(np.float64(1), float), isinstance(np.int64(1), int), isinstance(np.array([1]), np.ndarray), isinstance(np.array([1])[0], np.integer), isinstance(np.float32(2), np.floating), isinstance(3, np.integer), np.issubdtype(np.float32, np.floating), np.issubdtype(np.arange(2).dtype, np.integer))
for f in (lambda: np.dtype("abc"), lambda: np.zeros(2, dtype="flot"), lambda: np.array([1]).astype("nope"), lambda: np.array(["a"], dtype=float), lambda: np.array([[1], [1, 2]], dtype=int), lambda: np.ones(2, dtype=2), lambda: np.array([None], dtype=int), lambda: np.array(["1.5"], dtype=int)):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__ + ":", e)
