# A star takes a whole expression in a call, a match keeps the rest of a dict, a list of one's own shows itself.
import numpy as np
def first(*items): return items
print(first(*[] or [0]), first(*[1, 2] if True else []), first(*(x for x in "ab")))
def layer(spec):
    match spec:
        case {"W": w, **rest}: return w, sorted(rest.items())
        case {**everything}: return everything
    return None
print(layer({"W": 1, "b": 2, "act": "relu"}), layer({"W": 3}), layer({"b": 0}), layer([1]))
class History(list):
    def __str__(self): return " > ".join(map(str, self))
h = History([3, 2])
print(h, f"{h}", "{}".format(h), repr(h), [h])
class Rate(float):
    def __str__(self): return "rate"
print(Rate(0.5), f"{Rate(0.5)}", f"{Rate(0.5):.2f}")
names = np.array(["ann", "bob", "cat", "dan"]); age = np.array([30, 25, 30, 25])
print(names[np.lexsort((names, -age))], np.lexsort((age, names)))
print(np.ediff1d([1, 4, 9], to_begin=0, to_end=[7, 8]), np.intersect1d([3, 1, 5], [5, 3, 3, 2], return_indices=True))
