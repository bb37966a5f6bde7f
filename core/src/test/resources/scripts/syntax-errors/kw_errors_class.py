# Pins the errors of a class that is used in ways it does not support.
class Layer:
    def __init__(self, n_in, n_out, *, activation="relu"):
        self.n_in, self.n_out, self.activation = n_in, n_out, activation
    def __repr__(self): return f"{self.__class__.__name__}({self.n_in}, {self.n_out}, activation={self.activation!r})"
print(Layer(2, 3), [Layer(1, 1, activation=None)])
for args, kw in [((1,), {}), ((1, 2, 3), {}), ((1, 2), {"activation": "t", "x": 1}), ((), {"n_in": 1}), ((1, 2), {"n_in": 3})]:
    try: print(Layer(*args, **kw))
    except TypeError as e: print(e)
l = Layer(2, 3)
try: l.foo
except AttributeError as e: print(e)
try: Layer.bar
except AttributeError as e: print(e)
try: l.forward(3)
except AttributeError as e: print(e)
try: l()
except TypeError as e: print(e)
try: l[0]
except TypeError as e: print(e)
try: len(l)
except TypeError as e: print(e)
try: l + 1
except TypeError as e: print(e)
try: 1 < l
except TypeError as e: print(e)
try: [x for x in l]
except TypeError as e: print(e)
try: l["a"] = 1
except TypeError as e: print(e)
try: del l["a"]
except TypeError as e: print(e)
try: float(l)
except TypeError as e: print(e)
try: f"{l:>30}"
except TypeError as e: print(e)
l.activaton
