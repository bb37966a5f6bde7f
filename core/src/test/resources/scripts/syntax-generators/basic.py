# Pins generators
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
print(list(count(4)), sum(count(5)))
g = count(2)
print(next(g), next(g), next(g, "end"))
def pairs(a, b):
    for x in a:
        for y in b:
            if x == y: continue
            yield x, y
print(list(pairs([1, 2], [2, 3])))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
for v in fib():
    if v > 30: break
    print(v, end=" ")
print()
def chain(*its):
    for it in its:
        yield from it
print(list(chain("ab", [1], range(2))))
def nothing():
    return
    yield
print(list(nothing()))
