# Pins what a call site that remembers its last method must find anew.
import numpy as np
from collections import OrderedDict


class Scaled:
    def __init__(self, by=2):
        self.by = by

    def sum(self, x=1):
        return self.by * x

    def __getattr__(self, name):
        return lambda *args: (name, args)


class Own(Scaled):
    @property
    def copy(self):
        return lambda: "property"

    @staticmethod
    def index(x):
        return "static", x

    @classmethod
    def count(cls, x):
        return cls.__name__, x


def total(x):
    return x.sum()


for each in (np.ones(3), np.ones((2, 2)), np.float64(2), Scaled(), np.int64(3), Own(5), np.ones(2)):
    print(repr(total(each)))
hidden = Scaled()
hidden.sum = lambda: "field"
print(total(hidden), total(Scaled(9)), hidden.missing(1, 2))
Scaled.sum = lambda self: "patched"
print(total(Scaled()), total(Own()))
for each in ([3, 1], (3, 1), "31", Own(), [1], Own()):
    try:
        print(each.index(each[0] if not isinstance(each, Own) else 4), each.count(1))
    except Exception as e:
        print(type(e).__name__, e)
for each in ({1: 2}, OrderedDict(a=1), {1, 2}, [1], Own(), None, {3: 4}):
    try:
        print(each.copy())
    except Exception as e:
        print(type(e).__name__, e)
for module in (np, np.random, np):
    try:
        print(module.floor(2.5))
    except AttributeError as e:
        print("AttributeError")


def defaults(a, b=2, *, c=3):
    return a, b, c


def several(a, b=2, c=None):
    return a, b, c


def rest(a, *more):
    return a, more


print(defaults(1), several(1), several(1, 3), several(1, 3, 4), rest(1), rest(1, 2, 3))
for f in (
    lambda: several(),
    lambda: several(1, 2, 3, 4),
    lambda: defaults(1, 2, 3),
    lambda: rest(),
    lambda: len(),
    lambda: len([], []),
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: "a".join(),
    lambda: np.zeros(2).reshape(),
    lambda: np.sum(),
    lambda: np.dot(np.ones(2)),
    lambda: isinstance(1),
    lambda: sorted([2, 1], lambda v: v),
    lambda: (1)(2),
    lambda: Scaled(1, 2),
    lambda: Scaled().sum(1, 2),
    lambda: None.sum(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def exp(x):
    return "own", x


np_exp = np.exp
print(np_exp(0.0), exp(0.0))
len = lambda x: "shadowed"
print(len([1]))
del len
print(len([1]))
counter = {"calls": 0}


def counted():
    counter["calls"] += 1
    return np


for i in range(3):
    counted().exp(0)
print(counter)
[].missing(counted())
