# Pins decorators with and without arguments, and one that is not defined.
import math
def trace(f):
    def inner(*args, **kw):
        r = f(*args, **kw)
        print(f"{f.__name__}{args}{kw or ''} -> {r}")
        return r
    return inner
def times(n):
    def deco(f):
        def run(x):
            for _ in range(n): x = f(x)
            return x
        return run
    return deco
@trace
def add(a, b=1): return a + b
@times(3)
def double(x): return 2 * x
@trace
@times(2)
def half(x):
    "halves"
    return x / 2
add(1); add(1, b=5); print(double(1)); half(8)
class Reg:
    items = {}
    @classmethod
    def add(cls, f):
        cls.items[f.__name__] = f
        return f
@Reg.add
def relu(x): return max(0, x)
@Reg.add
def softplus(x): return math.log(1 + math.exp(x))
print(sorted(Reg.items), Reg.items["relu"](-2), round(Reg.items["softplus"](0), 4), relu.__name__, (lambda: 0).__name__)
@undefined_decorator
def g(): pass
