class C:
    count = 0
    def __init__(self, x): self._x = x; C.count += 1
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError("negative")
        self._x = v
    @x.deleter
    def x(self): print("del"); self._x = None
    @staticmethod
    def s(a, b=2): return a * b
    @classmethod
    def make(cls, *a): return cls(sum(a))
c = C(3); c.x = 7; print(c.x, C.count, C.s(4), c.s(1, b=5), C.make(1, 2).x)
try: c.x = -1
except ValueError as e: print(e)
del c.x
print(c.x, C.count)
class D(C):
    @property
    def y(self): return self.x
d = D(1); d.x += 5; print(d.y, isinstance(d, C), issubclass(D, C), D.__name__, D.__bases__, D.__mro__)
try: d.y = 1
except AttributeError as e: print(e)
