class NetError(Exception):
    """Base."""
class ShapeError(NetError):
    def __init__(self, expected, got):
        self.expected, self.got = expected, got
        super().__init__(f"expected {expected}, got {got}")
class CodeError(NetError):
    def __init__(self, code): self.code = code
    def __str__(self): return f"code {self.code}"
for e in (ShapeError((1, 2), (3,)), CodeError(5), NetError("a", 1), NetError()):
    try: raise e
    except NetError as x: print(type(x).__name__, x, repr(x), x.args, isinstance(x, Exception))
try: raise ShapeError(1, 2)
except (KeyError, NetError) as e: print(e.expected, e.got)
def check(v):
    if not isinstance(v, (int, float)): raise TypeError(f"bad type: {type(v).__name__}")
    if v < 0: raise ValueError("negative", v)
    return v
for v in (1, -1, "s", None):
    try: print(check(v))
    except (TypeError, ValueError) as e: print(type(e).__name__, e, e.args)
assert issubclass(ShapeError, NetError) and not issubclass(NetError, ShapeError)
e = ValueError("x"); e.extra = 5; print(e.extra, e == e, str(e) == "x", [ValueError("x")], ValueError, type(e))
raise CodeError(42)
