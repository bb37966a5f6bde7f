# Arrays of objects: made, shown, indexed, computed with and converted.
import numpy as np

a = np.array(["a", None, 1.5], dtype=object)
m = np.array([[1, 2], ["a", None]], dtype=object)
print(a, repr(a), a.dtype, a[1:], a == None, [type(x).__name__ for x in a], isinstance(a, np.ndarray))
print(m, m[1, 0], m.T.tolist(), m.ravel(), m.reshape(4), repr(np.array([None, 1])), np.array([[1, 2], [3]], dtype=object))
n = np.array([1, 2, 3], dtype=object)
print(n + 1, n.sum(), n * 2.5, n.max(), n > 1, n[n > 1], n.mean(), n.astype(float), np.concatenate([n, [4]]))
print(repr(np.empty(2, dtype=object)), np.array([np.ones(2), np.ones(3)], dtype=object), np.array([1.5, 2]).astype(object))
n[0] = "x"
print(n, np.array(["b", "a"], dtype=object) + "c", np.sort(np.array(["b", "a"], dtype=object)), np.array(["1", "2"], dtype=object).astype(int))
for f in (lambda: np.sqrt(np.array([4.0], dtype=object)), lambda: np.array([[1, 2], [3]]), lambda: np.isnan(a)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
s = np.array([("Bob", 35, 1.8), ("Ann", 28, 1.62)], dtype=[("name", "U10"), ("age", "i4"), ("height", "f8")])
print(s, s["age"].mean(), s[0]["name"], np.sort(s, order="age")["name"], s[s["age"] > 30]["name"], repr(np.zeros(2, dtype=[("x", float)])))
