# Keywords of a class go to __init_subclass__, classes list those above them, numbers of one's own are indices.
class Shape:
    registry = {}
    def __init_subclass__(cls, sides=0, **kw):
        super().__init_subclass__(**kw)
        cls.sides = sides
        Shape.registry[cls.__name__] = sides
    @classmethod
    def unit(cls): return cls.__name__
class Square(Shape, sides=4): pass
class Cube(Square, sides=6): pass
print(Shape.registry, Cube.sides, [c.__name__ for c in Cube.mro()], bool.mro())
print(Square.unit.__func__ is Shape.unit.__func__, Cube.unit())
try:
    class Odd(Shape, colour="red"): pass
except TypeError as e:
    print(e)
class Mod7(int):
    def __new__(cls, n): return super().__new__(cls, n % 7)
print([10, 20, 30, 40][Mod7(8)], list(range(Mod7(10))), "ab" * Mod7(9), "%d" % Mod7(9), "abcdefgh"[Mod7(9):])
e = enumerate("ab", 5)
print(isinstance(e, enumerate), isinstance(zip(), (zip, map)), isinstance([], filter))
t = (1, 2); print(t is t[:], t[:1] is t)
def counter():
    total, seen = 1, [2]
    def add(n, *, step=3): return total + n + step + len(seen)
    return add
f = counter(); print(f.__kwdefaults__, sorted(str(c.cell_contents) for c in f.__closure__), counter.__closure__)
print(repr("a\u200bb\ufeff\u3000"), str("x"))
try: 1 + undefined_thing
except NameError as e: print(e.name)
try: (1).missing
except AttributeError as e: print(e.name, e)
try: raise SyntaxError("odd")
except SyntaxError as e: print(e.msg, e)
try:
    try: raise ValueError("x")
    except ValueError as e: e.add_note("checked"); raise
except ValueError as e: print(e, e.__notes__)
print(OSError(5, "gone"), OSError("gone"))
