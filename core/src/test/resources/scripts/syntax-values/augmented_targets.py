# Pins augmented assignment targets, evaluation order and aliasing.
def idx(i): print("idx", i, end=" "); return i
l = [1, 2, 3]; l[idx(0)] += 5; l[idx(1)], l[idx(2)] = l[idx(2)], l[idx(1)]; print(l)
class O: pass
o = O(); o.v = [1]; o.v += [2]; o.n = 1; o.n *= 4; o.n **= 2; o.n //= 3; o.n %= 4; print(o.v, o.n)
a = b = [0]; a += [1]; print(b); a = a + [2]; print(a, b); a *= 2; print(a)
t = u = (1,); t += (2,); print(t, u); s = r = "x"; s += "y"; print(s, r)
d = {}; d["k"] = d.get("k", 0) + 1; d["k"] += 1; d.setdefault("l", []).append(1); d["l"] += [2]; print(d)
x = y = z = 1; x, y = y + 1, x + 2; x += y; z -= x; z <<= 2; z |= 1; z ^= 5; z &= ~2; z >>= 1; print(x, y, z)
m = [[0] * 2] * 2; m[0][0] = 1; print(m); m = [[0] * 2 for _ in "ab"]; m[0][0] = 1; print(m)
(p, q), *rest, last = [1, 2], 3, 4, 5; print(p, q, rest, last); [p, q] = q, p; print(p, q)
for l[0], k in [(7, "a"), (8, "b")]: pass
print(l, k); e = [1, 2, 3]; e[1:] = e[:1]; print(e); e[len(e):] = [9]; print(e); i = 0; i, e[i] = 1, 100; print(e)
try: undefined += 1
except NameError as x: print(x)
try: d["zz"] += 1
except KeyError as x: print(repr(x))
o.missing += 1
