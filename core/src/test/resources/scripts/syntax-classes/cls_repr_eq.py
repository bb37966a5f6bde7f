# Pins operators, iteration and truth of a vector class.
class Vec:
    def __init__(self, *xs): self.xs = xs
    def __repr__(self): return f"Vec{self.xs}"
    def __eq__(self, o): return isinstance(o, Vec) and self.xs == o.xs
    def __hash__(self): return hash(self.xs)
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self.xs, o.xs)))
    def __mul__(self, k): return Vec(*[a * k for a in self.xs])
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __getitem__(self, i): return self.xs[i]
    def __len__(self): return len(self.xs)
    def __bool__(self): return any(self.xs)
    def __call__(self, f): return Vec(*map(f, self.xs))
    def __iter__(self): return iter(self.xs)
    def __contains__(self, v): return v in self.xs
v, w = Vec(1, 2), Vec(3, -1)
print(v + w, 3 * v, v * 2, -v, v == Vec(1, 2), v != w, len({v, Vec(1, 2), w}), v[0], v[-1], bool(Vec(0, 0)))
print(v(lambda t: t ** 2), list(w), 3 in w, [*v, *w], max(w), sum(v), sorted([*w]), f"{v!r:>12}|", str(v))
a, b = v
print(a, b, not Vec(), dict(zip("ab", v)))
print(v < w)
