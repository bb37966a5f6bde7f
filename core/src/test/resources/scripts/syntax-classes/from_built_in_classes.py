# Pins classes from dict, list, str, float and tuple, __new__, __slots__, __init_subclass__, type() with three arguments.
class Table(dict):
    def __getattr__(self, name): return self[name]
    def __missing__(self, key): return key * 2
t = Table(a=1); t["b"] = 2; print(t, t.a, t["zz"], len(t), isinstance(t, dict), {**t}, sorted(t), t == {"a": 1, "b": 2}, "a" in t, t.get("q", 9))
class Stack(list):
    def push(self, x): self.append(x); return self
    def __repr__(self): return "Stack" + super().__repr__()
s = Stack([1]).push(2); s += [3]; print(s, s[0], s[1:], len(s), sum(s), list(reversed(s)), s + [4], max(s))
class Celsius(float):
    def show(self): return f"{self:.1f} C"
print(Celsius(21.55).show(), Celsius(1) + 1, Celsius(2) > 1)
class Name(str):
    def shout(self): return self.upper() + "!"
print(Name("ab").shout(), Name("ab") + "c", Name("ab") == "ab", {Name("k"): 1}["k"])
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
print(Pair(1, 2), Pair(1, 2)[1], Pair(1, 2) == (1, 2))
class Only:
    made = None
    def __new__(cls):
        if cls.made is None: cls.made = super().__new__(cls)
        return cls.made
print(Only() is Only())
class Base:
    known = []
    def __init_subclass__(cls): Base.known.append(cls.__name__)
class One(Base): pass
print(Base.known, type("Dyn", (Base,), {"x": 5}).x, Base.known)
print((5).__add__(3), [1].__len__(), "a".__eq__("a"), int | None, list[int], isinstance(3, int | str), hasattr([], "__iter__"), hasattr(3, "__len__"))
def f(n: int, rate: float = 0.1) -> str: return str(n)
print(f.__annotations__)
class Point:
    __slots__ = ("x", "y")
    def __init__(self): self.x = 1
Point().z = 3
