# What inspect and __code__ tell of functions.
import inspect
def f(a, b=2, *args, c, d: int = 4, **kw) -> float:
    """Doc.

    More.
    """
    x = 1
    return x
print(inspect.signature(f), list(inspect.signature(f).parameters), inspect.getfullargspec(f).args)
print(f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_name)
class A:
    def __init__(self, n, m=1): self.n = n
    def go(self, x): return x
print(inspect.signature(A), inspect.signature(A(1).go), inspect.signature(A.go), inspect.isclass(A), inspect.isfunction(f), inspect.ismethod(A(1).go))
print(inspect.getdoc(f))
for n, p in inspect.signature(f).parameters.items(): print(n, p.kind, p.default if p.default is not inspect.Parameter.empty else '-', p)
