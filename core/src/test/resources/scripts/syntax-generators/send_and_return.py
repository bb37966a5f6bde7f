def echo():
    got = None
    while True:
        got = yield got
        print("got", got)
e = echo()
print(next(e)); print(e.send(5)); print(e.send("x"))
def avg():
    total = n = 0; mean = None
    while True:
        v = yield mean
        total += v; n += 1
        mean = total / n
a = avg(); next(a)
print(a.send(10), a.send(20))
def ret():
    yield 1
    return "done"
def outer():
    r = yield from ret()
    print("r", r)
    yield 2
print(list(outer()))
try:
    g = ret(); next(g); next(g)
except StopIteration as s:
    print(s.value, s.args)
