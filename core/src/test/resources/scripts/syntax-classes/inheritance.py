class A:
    kind = "A"
    def __init__(self, x=1): self.x = x; print("A init", x)
    def hello(self): return f"hello from {self.kind} {self.x}"
    def __str__(self): return "A!"
    @classmethod
    def build(cls): return cls()
class B(A):
    kind = "B"
    def __init__(self, x, y): super().__init__(x); self.y = y
    def hello(self): return super().hello() + f" and {self.y}"
class C(B):
    def __init__(self, *args, **kw): B.__init__(self, *args, **kw); self.z = sum(args)
b = B(1, 2); c = C(3, y=4)
print(b.hello(), c.hello(), c.z, str(b), A.build().kind, isinstance(c, A), isinstance(c, (int, B)), issubclass(C, A), C.__mro__[1].__name__, C.__bases__)
class M1:
    def who(self): return "M1"
class M2:
    def who(self): return "M2"
class D(M1, M2):
    def both(self): return [k.who(self) for k in (M1, M2)]
print(D().who(), D().both(), [k.__name__ for k in D.__mro__])
class X(A):
    def who(self): return "X>" + super().hello()
class Y(A):
    def hello(self): return "Y>" + super().hello()
class Z(X, Y): pass
print(Z().who(), [k.__name__ for k in Z.__mro__])
A.kind = "changed"; print(A.kind, B.kind, Z.kind, Z().kind)
try: B(1)
except TypeError as e: print(e)
try: C()
except TypeError as e: print(e)
class E:
    items = []
    def add(self, v): self.items.append(v); return self
E().add(1); print(E().add(2).items, E.items)
class Abstract:
    def run(self): raise NotImplementedError
    def run2(self): raise NotImplementedError("sub must")
for f in (Abstract().run, Abstract().run2):
    try: f()
    except NotImplementedError as e: print(repr(e))
class F(A, A): pass
