import numpy as np
def shown(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
s = np.float64(2.5)
a = np.arange(6).reshape(2, 3)
for f in (
    lambda: s[True], lambda: s[False], lambda: s[None], lambda: s[...], lambda: np.int64(3)[True], lambda: s[True, None], lambda: s[()], lambda: s[0], lambda: s[np.True_], lambda: np.array(2.5)[True], lambda: np.array(2.5)[False],
    lambda: np.zeros(), lambda: np.ones(), lambda: np.empty(), lambda: np.full(), lambda: np.full(3), lambda: np.arange(), lambda: np.array(), lambda: np.eye(), lambda: np.linspace(), lambda: np.linspace(1),
    lambda: np.unique(a, axis=2), lambda: np.unique(a, axis=-3), lambda: np.unique(a, axis=0), lambda: np.sum(a, axis=2), lambda: np.sort(a, axis=3),
    lambda: range(10)[1:4:2], lambda: range(10)[::-1], lambda: range(10)[5:2], lambda: range(0, 10, 3)[1:], lambda: range(10)[:4:3], lambda: range(10, 0, -2)[::2], lambda: range(3)[::2], lambda: range(5)[::-2],
    lambda: format(1.0, "#g"), lambda: format(1.5, "#.3g"), lambda: format(100.0, "#g"), lambda: format(1e10, "#g"), lambda: format(1.0, "#.0f"), lambda: format(2.0, "#.0e"), lambda: format(1.0, "#"), lambda: format(3, "n"), lambda: format(1234567.891, "n"), lambda: format(1.0, "n"), lambda: format(123456789, "n"), lambda: format(1.5, "#n"), lambda: format(5, "#n"), lambda: format(0.0, "#g"), lambda: format(float("inf"), "#g"), lambda: format(5, "#g"), lambda: format(1e-7, "#g"), lambda: format(1e100, "#.3g"), lambda: format(0.5, "#%"), lambda: format(0.5, "#.0%"),
    lambda: "%#g" % 1.0, lambda: "%#.3g" % 1.0, lambda: "%#x" % 255, lambda: "%#o" % 8, lambda: "%#.0f" % 3.0,
    lambda: "a" & s, lambda: s & "a", lambda: "a" | np.int64(1), lambda: "a" - s, lambda: "a" + s, lambda: s + "a", lambda: "a" * s, lambda: "a" / s, lambda: "a" % s, lambda: "a" ** s, lambda: "a" // s, lambda: "a" @ s, lambda: "a" ^ s, lambda: "a" << s, lambda: s << "a", lambda: "a" < s, lambda: s < "a", lambda: [1] & s, lambda: None & s, lambda: None + s, lambda: s & 1, lambda: s & s, lambda: 1 & s, lambda: np.int64(1) & s,
    lambda: str.upper(1), lambda: list.append([1]), lambda: dict.get({}), lambda: print(1, foo=2), lambda: sorted(), lambda: zip(1), lambda: int(1, 2, 3),
    lambda: a[2**70], lambda: [1][2**70], lambda: np.arange(3)[2**70:], lambda: a[-2**70],
):
    shown(f)
class A:
    __secret = 1
    def __init__(self):
        self.__x = 2
        self.__y__ = 3
    def __hidden(self, __p=4):
        return self.__x + __p
    def call(self):
        return self.__hidden(), A.__secret, self.__class__.__name__, [k for k in vars(self)]
    class _Inner:
        def go(self):
            self.__z = 5
            return self._Inner__z, vars(self)
    def set(self, value):
        __local = value
        global __glob
        __glob = 7
        return __local, sorted(locals()) if False else None
class B(A):
    def get(self):
        return self.__x
class _C:
    def __init__(self): self.__q = 1
class __:
    def __init__(self): self.__q = 1
o = A()
print(o.call(), o._A__x, o._A__hidden(1), A._A__secret, A._Inner().go(), o.set(3), vars(_C()), vars(__()))
for f in (lambda: o.__x, lambda: B().get(), lambda: A.__secret, lambda: o.__hidden(), lambda: _A__glob):
    shown(f)
print(hasattr(o, "__x"), getattr(o, "_A__x"), o.__y__)
from collections import OrderedDict
d = OrderedDict(a=1)
print(d.keys(), d.values(), d.items(), type(d.keys()), dict(a=1).keys())
o.__x
