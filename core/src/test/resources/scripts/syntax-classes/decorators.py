# Pins decorators with state, class decorators, and properties with validation.
def register(cls):
    registry[cls.__name__] = cls; return cls
registry = {}
@register
class Adam: lr = 0.1
@register
class Sgd: lr = 0.5
print(sorted(registry), registry["Sgd"]().lr, registry)
class Counter:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a, **k): self.n += 1; return self.f(*a, **k)
@Counter
def add(a, b=1): return a + b
print(add(1), add(1, b=5), add.n, type(add).__name__)
class Temp:
    def __init__(self, c): self.c = c
    @property
    def f(self): return self.c * 9 / 5 + 32
    @f.setter
    def f(self, v): self.c = (v - 32) * 5 / 9
    c = property(lambda self: self._c, lambda self, v: setattr(self, "_c", float(v)), None, "celsius")
t = Temp(100); print(t.f, t.c); t.f = 32; print(t.c)
try: t.g
except AttributeError as e: print(e)
try: Temp("x")
except ValueError as e: print(e)
class RO:
    @property
    def v(self): return 1
RO().v = 3
