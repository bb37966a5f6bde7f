class Timer:
    def __init__(self, name): self.name = name
    def __enter__(self):
        print("enter", self.name); return self
    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v)
        return t is KeyError
with Timer("a") as t: print(t.name)
with Timer("x"), Timer("y") as y:
    print("in", y.name)
with Timer("k"):
    {}["q"]
print("after")
def f():
    with Timer("r"):
        return 5
print(f())
for i in range(3):
    with Timer(str(i)):
        if i == 1: break
with Timer("err"):
    1 / 0
