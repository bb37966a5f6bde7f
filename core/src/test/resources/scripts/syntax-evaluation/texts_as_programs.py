# What eval and exec see, and where what they bind goes.
def f(n, m=2):
    k = n * m
    print(sorted(locals().items()), eval("n + k"), list(vars()))
    exec("k = 100")
    return k

print(f(3))
exec("y = 10; z = y * 2")
print(y, z, eval("y + z"), eval("x * 2", {"x": 4}), eval("a + b", {"a": 1}, {"b": 2}))
space = {}
exec("a = 1\ndef g(x): return x + a", space)
print(space["g"](5), sorted(k for k in space if not k.startswith("__")))
g, l = {"x": 1}, {}
exec("w = x + 1", g, l)
print(l, "w" in g)
for text in ("1 +", "foo", "1 / 0", "x = 5", "foo("):
    try:
        print(eval(text))
    except Exception as e:
        print(type(e).__name__, e)
print((lambda a, b=2: locals())(1))
i = 1
for op in ("i += 0.5", "i @= 2"):
    try:
        exec(op)
    except TypeError as e:
        print(e)
print(i, max(*[] or (1, 2)))
