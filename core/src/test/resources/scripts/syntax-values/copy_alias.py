# Pins what shares memory and what is a copy.
import numpy as np, copy
a = np.zeros((2, 2)); b = a; c = a.copy(); d = a[0]; e = a.T; f = a.reshape(4); g = np.array(a); h = np.asarray(a)
a[0, 0] = 5
print(b[0, 0], c[0, 0], d[0], e[0, 0], f[0], g[0, 0], h[0, 0], b is a, h is a)
a += 1
print(b, d, f)
a = a + 1
print(a[0, 0], b[0, 0])
p = {"W": np.ones(2), "l": [1, [2]]}
q = copy.copy(p); r = copy.deepcopy(p); s = dict(p)
p["W"] *= 3; p["l"][1].append(9); p["new"] = 1
print(q, r, sorted(s))
def modify(x, y):
    x[0] = -1
    y = y + 1
    return y
u, v = np.ones(2), np.ones(2)
print(modify(u, v), u, v)
l = [np.zeros(1)] * 3
l[0] += 1
print(l, [id(k) == id(l[0]) for k in l])
t = ([], 1)
t[0].append(2)
print(t)
t[1] += 1
