# Pins keyword-only and positional-only parameters with errors.
def f(a, /, b, *, c, d=4): return a, b, c, d
def g(*args, sep="-", **opts): return sep.join(map(str, args)), opts
def h(x, y=[], *z, k=None): y.append(x); return y, z, k
print(f(1, 2, c=3), f(1, b=2, c=3, d=5), g(1, 2, sep="+", q=1), g(), h(1), h(2), h(3, [0], 4, k=5))
for call in ("f(1, 2)", "f(1, 2, 3)", "f(1, c=3)", "f(a=1, b=2, c=3)", "f(1, 2, c=3, e=4)", "f(1, 2, b=2, c=3)", "f()", "g(sep=1)", "h()", "h(1, 2, x=3)"): pass
for t in (lambda: f(1, 2), lambda: f(1, 2, 3), lambda: f(1, c=3), lambda: f(a=1, b=2, c=3), lambda: f(1, 2, c=3, e=4), lambda: f(1, 2, b=2, c=3), lambda: f(), lambda: g(1, sep=1), lambda: h(), lambda: h(1, 2, x=3), lambda: f(*[1, 2], **{"c": 3, "c2": 4}), lambda: f(1, *[2], c=1, *[3]), lambda: g(**{"sep": "."}), lambda: g(1, **{1: 2}), lambda: g(*None), lambda: g(**[1])):
    try: print(t())
    except Exception as e: print(type(e).__name__ + ":", e)
class K:
    def m(self, a, b=2): return a + b
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return cls.__name__, a
    def __init__(self, v=0): self.v = v
k = K()
for t in (lambda: k.m(), lambda: k.m(1, 2, 3), lambda: k.m(1, c=2), lambda: K.m(1), lambda: k.s(), lambda: k.c(), lambda: K.c(1, 2), lambda: K(1, 2), lambda: K(w=1), lambda: k.m(b=1), lambda: K.s(1, 2), lambda: k(), lambda: K.m(k, 1)):
    try: print(t())
    except Exception as e: print(type(e).__name__ + ":", e)
