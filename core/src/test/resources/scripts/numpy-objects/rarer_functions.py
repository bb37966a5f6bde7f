# Floating-point errors that are raised, ellipses, borders, polynomials as objects, masks.
import numpy as np

a = np.array([1.0, 0.0, -1.0])
for f in (lambda: a / 0.0, lambda: np.log(0 * a), lambda: np.exp(np.array([1000.0])), lambda: np.sqrt(a), lambda: a / a,
          lambda: np.float64(1) / 0, lambda: np.array([5]) // 0, lambda: np.exp(1000.0), lambda: a + 1):
    with np.errstate(all="raise"):
        try:
            print(f())
        except FloatingPointError as e:
            print(e)
print(np.einsum("...ij->...ji", np.arange(8).reshape(2, 2, 2)), np.einsum("...j,jk->...k", np.ones((2, 3)), np.ones((3, 2))))
v = np.array([1, 2, 3])
print(np.pad(v, 2, mode="linear_ramp"), np.pad(v, 2, mode="mean"), np.pad(v, (1, 2), mode="linear_ramp", end_values=(5, -4)))
print(np.random.default_rng(0).bytes(4), np.cross([1, 2], [3, 4]), np.packbits([1, 0, 1]), np.fromstring("1 2", sep=" "))
p = np.poly1d([1, -3, 2])
print(p, p(2), p.roots, p * np.poly1d([1, 2]), repr(p.deriv()), p.order, np.polydiv([1, -3, 2], [1, -1]))
m = np.ma.masked_invalid([[1.0, np.nan], [3.0, 4.0]])
print(m, m.mean(), m.sum(axis=0), m.count(), np.ma.array([1, 2, 3], mask=[0, 1, 0]).filled(99))
print(np.loadtxt(["1 2", "3 4"]), np.genfromtxt(["1,2", "3,"], delimiter=","))
