# Pins generators that are sent values, flatten, chunk and run out.
def count(n, step=1):
    i = 0
    while i < n:
        got = yield i
        i += got or step
def squares(xs):
    for x in xs: yield x * x
def flat(t):
    for x in t:
        if isinstance(x, (list, tuple)): yield from flat(x)
        else: yield x
g = count(10, 3)
print(next(g), next(g), g.send(1), next(g))
print(list(g), list(squares(count(5))), sum(squares(x for x in count(4) if x % 2)))
print(list(flat([1, [2, (3, [4])], (), 5])), next(flat([]), "empty"))
def chunks(xs, n):
    for i in range(0, len(xs), n): yield xs[i:i + n]
print([c for c in chunks("abcdefg", 3)], list(zip(*chunks([1, 2, 3, 4], 2))))
gen = (i for i in range(3))
print(list(gen), list(gen), any(x > 3 for x in [1, 5]), all(x for x in []))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib()
print([next(f) for _ in range(12)])
it = iter([1])
next(it)
next(it)
