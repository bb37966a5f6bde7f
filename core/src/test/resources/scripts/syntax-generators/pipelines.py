# Pins generator pipelines.
def numbers(n):
    print("start")
    for i in range(n):
        print("yield", i)
        yield i
    print("end")
def squares(it): return (x * x for x in it)
def take(it, n):
    for i, x in enumerate(it):
        if i >= n: return
        yield x
for v in take(squares(numbers(5)), 2): print("got", v)
g = numbers(1); print(next(g)); print(next(g, "done"))
def primes():
    found = []; n = 2
    while True:
        if all(n % p for p in found):
            found.append(n); yield n
        n += 1
p = primes(); print([next(p) for _ in range(8)])
def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flatten(i)
        else: yield i
print(list(flatten([1, [2, (3, [4])], 5])))
def windows(s, k): return (s[i:i + k] for i in range(len(s) - k + 1))
print(list(windows("abcd", 2)), dict(enumerate(windows([1, 2, 3], 2))))
e = (i for i in [1]); next(e); next(e)
