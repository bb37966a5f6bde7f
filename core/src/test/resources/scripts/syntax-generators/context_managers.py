# Pins context managers inside generators and functions.
class Trace:
    def __init__(self, n): self.n = n
    def __enter__(self): print("+", self.n); return self.n
    def __exit__(self, et, ev, tb): print("-", self.n, et.__name__ if et else "", ev or ""); return et is ValueError
def work():
    with Trace("gen") as t:
        yield t
        yield t * 2
print(list(work()))
def calc(x):
    with Trace("outer"):
        with Trace("inner"):
            if x < 0: raise ValueError("neg")
            return x * 2
    return "swallowed"
print(calc(2), calc(-1))
for i in range(3):
    with Trace(i):
        if i == 0: continue
        break
with (Trace("a") as a, Trace("b") as b): print(a + b)
try:
    with 5: pass
except TypeError as e: print(e)
class Half:
    def __enter__(self): pass
try:
    with Half(): pass
except TypeError as e: print(e)
with Trace("z") as z:
    z.missing
