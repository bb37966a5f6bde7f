# Pins errors from using arrays as keys, in sets, in comparisons of lists, and as conditions.
import numpy as np
a = np.array([1, 2, 3]); b = np.array([1, 2, 4])
for f in (lambda: {a: 1}, lambda: {a}, lambda: hash(a), lambda: a == b and True, lambda: bool(a == b), lambda: [a, b].index(b), lambda: a in [b], lambda: [a] == [b], lambda: (a, 1) == (b, 1), lambda: max(a, b), lambda: sorted([b, a]), lambda: a if a > b else b, lambda: not (a == b), lambda: any([a, b]), lambda: all(a == a), lambda: {1: 2}[np.int64(1)], lambda: {np.float64(1.0)} == {1}, lambda: a == "abc", lambda: a != None, lambda: a == [1, 2], lambda: a < "x", lambda: a < [1, 2], lambda: a < None, lambda: assert_equal(a, b), lambda: min(np.zeros((2, 2))), lambda: a is a and 5, lambda: np.array([1]) and 2, lambda: np.array([]) or 3, lambda: bool(np.array([[0]])), lambda: a.any() or False, lambda: None == a, lambda: "x" == a, lambda: 3 in a, lambda: [1, 2] in np.array([[1, 2], [3, 4]])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
while a:
    a = a - 1
