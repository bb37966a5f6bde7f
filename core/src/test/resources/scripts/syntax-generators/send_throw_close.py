# Pins generator state, close, throw.
def g():
    try:
        x = yield 1
        print("received", x)
        y = yield x * 2
        print("received", y)
    except ValueError as e:
        print("inside", e)
        yield "recovered"
    finally:
        print("cleanup")
a = g(); print(next(a), a.send(5))
try: a.send("z")
except StopIteration: print("stopped")
b = g(); next(b); print(b.throw(ValueError("bad"))); b.close()
c = g(); next(c); c.close(); print(next(c, "closed"), list(c))
d = g()
try: d.send(1)
except TypeError as e: print(e)
def counter(n):
    while n: n -= 1; got = yield n; n += got or 0
k = counter(3); print(next(k), k.send(2), list(k))
def inner():
    r = yield "q"
    return r * 2
def outer():
    while True:
        v = yield from inner()
        print("v", v)
        if v > 5: return "end"
o = outer(); next(o); o.send(1)
try: o.send(9)
except StopIteration as s: print(s.value)
def bad(): yield 1; raise StopIteration
list(bad())
