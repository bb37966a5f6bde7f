class V:
    def __init__(self, *a): self.a = list(a)
    def __repr__(self): return "V(%s)" % ", ".join(map(repr, self.a))
    def __add__(self, o): return V(*[x + y for x, y in zip(self.a, o.a)]) if isinstance(o, V) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return V(*[x * k for x in self.a])
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __abs__(self): return sum(x * x for x in self.a) ** .5
    def __eq__(self, o): return isinstance(o, V) and self.a == o.a
    def __lt__(self, o): return abs(self) < abs(o)
    def __len__(self): return len(self.a)
    def __getitem__(self, i): return self.a[i]
    def __setitem__(self, i, v): self.a[i] = v
    def __delitem__(self, i): del self.a[i]
    def __contains__(self, v): return v in self.a
    def __bool__(self): return any(self.a)
    def __call__(self, f): return V(*map(f, self.a))
    def __iadd__(self, o): self.a = [x + y for x, y in zip(self.a, o.a)]; return self
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __index__(self): return 1
    def __round__(self, n=0): return "r%d" % n
    def __reversed__(self): return iter(self.a[::-1])
    def __format__(self, s): return "F" + s
v, w = V(1, 2), V(3, 4)
print(v + w, sum([v, w]), v * 2, 3 * v, -v, abs(w), v == V(1, 2), v != w, v < w, v > w, max(v, w), sorted([w, v]))
print(len(v), v[0], v[::-1], 2 in v, bool(V(0)), v(lambda x: x + .5), int(v), float(v), [10, 20][v], round(v, 2), list(reversed(v)), f"{v:>x} {v}", "{:q}".format(v))
u = v; u += w; print(u is v, v); v[0] = 9; del v[1]; print(v)
for x in w: print(x, end=" ")
print(hasattr(v, "__add__"), getattr(v, "zz", 5))
print(v + 3)
