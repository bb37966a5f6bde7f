# Pins the errors of sets and dicts.
s = {1, 2}
for f in (lambda: s.remove(5), lambda: {}["a"], lambda: {1: 2}[3], lambda: {"a": {}}["a"]["b"], lambda: {(1, 2): 3}[(2, 1)], lambda: {}.popitem(), lambda: set().pop(), lambda: dict(a=1)["A"], lambda: {1.5: 1}[2.5], lambda: {[1]: 2}, lambda: {{}}, lambda: s[0], lambda: s + s, lambda: {} + {}, lambda: {}.foo, lambda: dict(5), lambda: dict([1]), lambda: {**5}, lambda: set(5), lambda: {"a": 1} < {"b": 2}, lambda: sorted({"a": 1, 2: 3}), lambda: max({}), lambda: {}.get(), lambda: {}.setdefault(), lambda: {None: 1}[0], lambda: "a" in 5, lambda: 1 in "a", lambda: [] in {1}, lambda: del_ if False else s.add(), lambda: s.union(5), lambda: s & [1], lambda: s.intersection([1]), lambda: frozenset([1]) | s, lambda: list({}.keys())[0], lambda: {}.keys()[0], lambda: {1: 2}.items()[0], lambda: next({}), lambda: {True: 1}[1]):
    try: print("ok", f())
    except Exception as e: print(type(e).__name__, e)
d = {"W1": 1, "b1": 2}
print(d["dW1"])
