# Pins the operators that a class can define, and NotImplemented.
class Money:
    def __init__(self, c): self.c = c
    def __add__(self, o): return Money(self.c + (o.c if isinstance(o, Money) else o))
    def __radd__(self, o): return self + o
    def __sub__(self, o): return NotImplemented
    def __truediv__(self, o): return Money(self.c / o)
    def __floordiv__(self, o): return self.c // o
    def __mod__(self, o): return self.c % o
    def __pow__(self, o): return self.c ** o
    def __lt__(self, o): return self.c < o.c
    def __le__(self, o): return self.c <= o.c
    def __gt__(self, o): return self.c > o.c
    def __abs__(self): return abs(self.c)
    def __int__(self): return int(self.c)
    def __float__(self): return float(self.c)
    def __str__(self): return f"${self.c:.2f}"
    def __format__(self, spec): return format(self.c, spec or ".1f")
    def __iadd__(self, o):
        self.c += o
        return self
    def __matmul__(self, o): return ("matmul", o)
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __getattr__(self, n): return f"<{n}>"
m = Money(5)
m += 2
print(m, sum([Money(1), Money(2)]), m / 2, m // 2, m % 4, m ** 2, abs(Money(-3)), int(m), float(m), f"{m} {m:.3f} {m!s}", m @ 3, m.anything, Money(1) < Money(2), max(Money(1), Money(9)), 10 + m)
m[1:2] = 5; m["k"] = 1
del m[0]
print(m - 1)
