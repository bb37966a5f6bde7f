import numpy as np
def attempt(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print("ok", repr(r))
A, B, v = np.ones((2, 3)), np.ones((4, 5)), np.arange(3)
attempt(lambda: A @ B); attempt(lambda: A + B); attempt(np.dot, A, B); attempt(np.matmul, v, B); attempt(np.concatenate, [A, B]); attempt(np.vstack, (A, B)); attempt(np.hstack, (A, B)); attempt(np.stack, [A, B])
attempt(A.reshape, 4, 2); attempt(A.reshape, -1, -1); attempt(lambda: A[2]); attempt(lambda: A[:, 3]); attempt(lambda: A[0, 0, 0]); attempt(lambda: A["x"]); attempt(lambda: A[[0, 5]]); attempt(lambda: A[v > 0]); attempt(lambda: v[1.5]); attempt(lambda: A[0][0][0])
attempt(np.zeros, -1); attempt(np.zeros, "a"); attempt(np.array, [[1, 2], [3]]); attempt(lambda: bool(v)); attempt(lambda: 1 if v > 1 else 0); attempt(lambda: float(v)); attempt(lambda: int(A)); attempt(np.sum, A, axis=2); attempt(A.sum, axis=(0, 0)); attempt(np.argmax, [])
attempt(np.max, []); attempt(np.mean, []); attempt(np.linalg.inv, A); attempt(np.linalg.solve, A, v); attempt(np.linalg.det, A); attempt(np.linalg.cholesky, -np.eye(2)); attempt(np.split, v, 2); attempt(np.random.choice, 3, 5, replace=False); attempt(np.random.choice, [], 1); attempt(np.random.choice, 3, p=[.5, .5]); attempt(np.random.choice, 2, p=[.5, .6]); attempt(np.random.randint, 5, 2); attempt(np.random.rand, 2.5); attempt(np.random.normal, 0, -1)
attempt(np.exp, "1"); attempt(np.add, A); attempt(np.transpose, A, (0, 0)); attempt(np.swapaxes, A, 0, 3); attempt(np.squeeze, A, axis=0); attempt(np.expand_dims, A, 5); attempt(np.broadcast_to, A, (3, 3)); attempt(np.tile, A); attempt(np.clip, A); attempt(np.arange, 1, 2, 0); attempt(np.linspace, 0, 1, -1); attempt(np.eye, 2.5); attempt(np.unravel_index, 7, (2, 3)); attempt(np.einsum, "ij,jk", A, B); attempt(np.isnan, "a"); attempt(np.nosuch if hasattr(np, "nosuch") else (lambda: np.nosuch))
w = np.arange(3); attempt(lambda: w.__setitem__(slice(0, 2), [1, 2, 3])); attempt(lambda: w.__setitem__(0, "a")); attempt(lambda: w.__setitem__(0, [1, 2])); attempt(lambda: w ** -1); attempt(lambda: -np.array([True])); attempt(lambda: np.array([1, 2]) & 1.5); attempt(lambda: ~np.array([1.5])); attempt(lambda: A.foo); attempt(lambda: A.shape.x); attempt(lambda: A.T()); attempt(lambda: A(1)); attempt(lambda: len(np.array(3))); attempt(lambda: [*np.array(3)]); attempt(lambda: {}[v]); attempt(lambda: {v: 1}); attempt(lambda: [1, 2, 3][v]); attempt(lambda: [1, 2, 3][np.array(1)]); attempt(lambda: range(np.float64(3)))
attempt(int, "3.5"); attempt(float, "1,5"); attempt(int, None); attempt(float, [1]); attempt(list, 5); attempt(dict, [1]); attempt(dict, [(1, 2, 3)]); attempt(set, 3); attempt(tuple, 1.5); attempt(sum, ["a"]); attempt(max, []); attempt(max, 1); attempt(sorted, [1, "a"]); attempt(zip, 1); attempt(map, len); attempt(range, 1.5); attempt(round, "a"); attempt(abs, "a"); attempt(len, 3); attempt(ord, ""); attempt(chr, -1); attempt(isinstance, 1, 2); attempt(iter, 3); attempt(next, [1]); attempt(next, iter([])); attempt(reversed, {1}); attempt(enumerate, 3); attempt(divmod, 1, 0); attempt(pow, 0, -1); attempt(input) if False else None
attempt(lambda: undefined_name); attempt(lambda: (1).x); attempt(lambda: "a".foo()); attempt(lambda: [].push(1)); attempt(lambda: {}.a); attempt(lambda: None[0]); attempt(lambda: None()); attempt(lambda: 1 + "a"); attempt(lambda: "a" + 1); attempt(lambda: [1] + (2,)); attempt(lambda: {} + {}); attempt(lambda: 1 < "a"); attempt(lambda: [1] < [None]); attempt(lambda: 5 // 0); attempt(lambda: 5 % 0); attempt(lambda: 5.0 % 0); attempt(lambda: 2.0 ** 10000); attempt(lambda: (1, 2)[5]); attempt(lambda: "abc"[10]); attempt(lambda: [1, 2]["a"]); attempt(lambda: (lambda x: x)()); attempt(lambda: (lambda: 0)(1)); attempt(lambda: print(end=3)); attempt(lambda: [].pop()); attempt(lambda: [1].remove(2)); attempt(lambda: [1].index(2)); attempt(lambda: {}.popitem()); attempt(lambda: {1}.remove(2)); attempt(lambda: "a".join([1])); attempt(lambda: not_there.x)
def loop_():
    x, y = 1, 2, 3
attempt(loop_)
def loop2():
    a, b = 5
attempt(loop2)
def loop3():
    for q in 5: pass
attempt(loop3)
def loop4():
    print(local); local = 1
attempt(loop4)
def rec(n): return rec(n + 1)
attempt(rec, 0)
class C:
    def m(self): return self.missing
    @property
    def p(self): raise ValueError("inside")
attempt(C().m); attempt(lambda: C().p); attempt(lambda: C.m()); attempt(lambda: C(1)); attempt(lambda: C() + 1); attempt(lambda: C() < C()); attempt(lambda: len(C())); attempt(lambda: C()[0]); attempt(lambda: C()()); attempt(lambda: iter(C())); attempt(lambda: setattr(C(), "p", 1)); attempt(lambda: hash([])); attempt(lambda: super().x)
try:
    assert A.shape == B.shape, f"shapes differ: {A.shape} vs {B.shape}"
except AssertionError as e:
    print("assert:", e, e.args)
try:
    raise Exception("a", 1)
except Exception as e:
    print(e, repr(e), e.args, isinstance(e, (ValueError, Exception)))
class MyErr(ValueError):
    def __str__(self): return "custom " + ",".join(map(str, self.args))
try: raise MyErr(1, 2)
except ValueError as e: print(e, repr(e), type(e).__mro__[1].__name__)
raise MyErr("final", 3)
