# Pins handlers, re-raising and classes of exceptions.
def risky(n):
    if n == 0: raise ValueError("zero")
    if n == 1: raise KeyError("one")
    if n == 2: raise TypeError()
    if n == 3: return [][0]
    if n == 4: assert n < 0
    if n == 5: assert False, ("tuple", 1)
    if n == 6: raise Exception("plain", 2)
    if n == 7: raise NotImplementedError
    if n == 8: raise StopIteration("stop")
    if n == 9: raise OSError("os")
    if n == 10: raise ArithmeticError("arith")
    return n
for n in range(12):
    try: print(risky(n))
    except (ValueError, KeyError) as e: print("VK", type(e).__name__, e, e.args)
    except LookupError as e: print("Lookup", e)
    except AssertionError as e: print("Assert", repr(e), str(e))
    except ArithmeticError as e: print("Arith", e)
    except Exception as e: print("Other", repr(e))
class ShapeError(ValueError): pass
class Deep(ShapeError):
    def __str__(self): return "deep:" + ",".join(map(str, self.args))
try: raise Deep(1, 2)
except ShapeError as e: print(e, repr(e), isinstance(e, ValueError), Deep.__mro__[1].__name__)
def outer():
    try:
        risky(1)
    except KeyError:
        print("log")
        raise
    finally:
        print("fin")
try: outer()
except KeyError as e: print("got", e)
def gen():
    try:
        yield 1
        yield 2
    finally: print("gen closed")
for x in gen(): print(x)
try:
    raise ValueError("a") from None
except ValueError as e: print(e.__cause__, e)
raise Deep("end")
