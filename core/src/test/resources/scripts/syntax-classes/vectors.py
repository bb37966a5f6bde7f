# Pins vectors with named access and iteration.
class Vec:
    names = "xyz"
    def __init__(self, *v): self.__dict__.update(zip(self.names, v)); self.v = v
    def __iter__(self): yield from self.v
    def __getattr__(self, n): raise AttributeError(f"Vec has no {n}")
    def __neg__(self): return Vec(*(-a for a in self))
    def __sub__(self, o): return Vec(*(a - b for a, b in zip(self, o)))
    def __truediv__(self, k): return Vec(*(a / k for a in self))
    def __rtruediv__(self, k): return Vec(*(k / a for a in self))
    def __floordiv__(self, k): return Vec(*(a // k for a in self))
    def __mod__(self, k): return Vec(*(a % k for a in self))
    def __ge__(self, o): return abs(self) >= abs(o)
    def __abs__(self): return sum(a * a for a in self) ** .5
    def __repr__(self): return f"Vec{self.v}"
a = Vec(3, 4); print(a.x, a.y, list(a), -a, a - Vec(1, 1), a / 2, 12 / a, a // 2, a % 2, abs(a), a >= Vec(1), (*a,), sum(a), max(a))
x, y = a; print(x, y, sorted(a, reverse=True), dict(zip("ab", a)), a in [a], tuple(a) == (3, 4))
try: a.w
except AttributeError as e: print(e)
print(hasattr(a, "z"), getattr(a, "z", None)); a.z = 9; print(a.z)
a + a
