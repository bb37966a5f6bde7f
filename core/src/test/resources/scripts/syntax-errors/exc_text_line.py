# Pins the texts of two dozen common errors, chained exceptions and an assertion.
def f(x):
    return 1 / x
def g(d):
    return d["missing"]
for call in (lambda: f(0), lambda: g({}), lambda: [1][5], lambda: int("4x"), lambda: "a" + 1, lambda: None.foo, lambda: undefined,
             lambda: float("abc"), lambda: [].pop(), lambda: {}.pop("k"), lambda: (1, 2).index(3), lambda: "abc".foo(), lambda: len(5), lambda: 5(), lambda: 5[0],
             lambda: max([]), lambda: sum(["a"]), lambda: range(1.5), lambda: [1, 2] - [1], lambda: -"a", lambda: {[]: 1}, lambda: next(iter([])), lambda: int(None), lambda: sorted([1, "a"])):
    try:
        call()
    except Exception as e:
        print(type(e).__name__, "|", e, "|", e.args)
try:
    try:
        f(0)
    except ZeroDivisionError as e:
        raise ValueError("wrapped") from e
except ValueError as e:
    print(e, repr(e), type(e.__cause__).__name__)
else:
    print("no")
finally:
    print("finally")
class MyError(RuntimeError):
    def __init__(self, code): 
        super().__init__(f"code {code}")
        self.code = code
try:
    raise MyError(7)
except (KeyError, RuntimeError) as e:
    print(e.code, e, isinstance(e, MyError))
assert 1 + 1 == 3, f"math {1 + 1}"
