def g():
    try:
        yield 1
        yield 2
        raise ValueError("boom")
    except ValueError as e:
        yield str(e)
    else:
        yield "no"
    finally:
        print("fin")
    yield "end"
print(list(g()))
def batches(X, size):
    for i in range(0, len(X), size):
        yield X[i:i + size]
for b in batches(list(range(7)), 3): print(b)
x = batches([1], 1)
print(type(x), type(x).__name__)
for k in x: print(k)
for k in x: print("again", k)
def tree(t):
    if isinstance(t, list):
        for s in t: yield from tree(s)
    else: yield t
print(list(tree([1, [2, [3, 4]], 5])), max(tree([3, [9]])), ",".join(str(i) for i in tree([1, [2]])))
