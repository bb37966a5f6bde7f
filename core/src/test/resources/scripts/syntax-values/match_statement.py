# Pins match: values, names, sequences with a star, dicts, classes, alternatives, as, if; and characters by name.
def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "small"
        case -1: return "neg"
        case "a" | "b" as s: return "str " + s
        case None: return "none"
        case True: return "true"
        case [a]: return ("one", a)
        case [a, b]: return ("two", a, b)
        case (a, *rest, c): return ("many", a, rest, c)
        case {"type": "relu", "n": n}: return ("relu", n)
        case {"type": t}: return ("type", t)
        case int(n) if n > 100: return ("big", n)
        case int() | float(): return "num"
        case str(s): return s * 2
        case _: return "other"
for v in [0, 1, 2, -1, "a", "zz", None, True, [1], [1,2], (1,2,3,4), {"type":"relu","n":3}, {"type":"x"}, 500, 50, 2.5, {}, set(), []]:
    print(v, f(v))
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
for p in [P(0,0), P(1,0), P(2,3), 5]:
    match p:
        case P(0, 0): print("origin")
        case P(x=x, y=0): print("x axis", x)
        case P(x, y): print(x, y)
        case _: print("no point")
def g(cmd):
    match cmd.split():
        case ["go", d]: return f"going {d}"
        case ["get", *items] if items: return items
        case []: return "empty"
    return "?"
print(g("go n"), g("get a b"), g(""), g("x y z"), g("get"))
match = 5
print(match)
match [0]:
    case [0]: print("z")
match 1, 2:
    case 1, y: print(y)
print("\N{GREEK SMALL LETTER THETA} \N{BULLET}")
