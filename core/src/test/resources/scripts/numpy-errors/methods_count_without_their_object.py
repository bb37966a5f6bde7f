# Methods and functions called with too much, too little or names that they do not have.
import numpy as np
l, d, s, st, a = [1, 2], {"a": 1}, "abc", {1}, np.arange(6.0).reshape(2, 3)
for f in (lambda: l.append(x=1), lambda: l.reverse(x=1), lambda: d.get("a", default=1), lambda: d.items(x=1),
          lambda: s.join(x=1), lambda: s.upper(x=1), lambda: s.split(",", 1, 2), lambda: s.split(x=1),
          lambda: st.add(x=1), lambda: st.union(x=1), lambda: a.dot(), lambda: a.dot(1, 2, 3), lambda: a.astype(),
          lambda: a.copy(1, 2), lambda: a.ravel(1, 2), lambda: a.flatten(1, 2), lambda: a.squeeze(1, 2)):
    try:
        print(f())
    except TypeError as e:
        print(e)
for f in (lambda: np.zeros({1, 2}), lambda: np.ones(True), lambda: np.zeros((True, 2)), lambda: a.reshape(1.5),
          lambda: np.reshape(a, (True, 6)), lambda: np.zeros("ab"), lambda: np.zeros(range(2)).shape,
          lambda: np.sum[0], lambda: np.zeros[0], lambda: np.ones * 2, lambda: np.mean + 1, lambda: np.linalg.norm[1]):
    try:
        print(f())
    except TypeError as e:
        print(e)
