# Pins what the direct paths for single numbers, single elements and method calls must not change.
import math
import numpy as np


def shown(f):
    try:
        r = f()
        print(repr(r), type(r).__name__)
    except Exception as e:
        print(type(e).__name__, e)


a = np.array([1.5, -2.0, 4.0])
m = np.arange(6.0).reshape(2, 3)
n = np.arange(6).reshape(2, 3)
f32 = np.array([1.5, 2.5], dtype=np.float32)
b = np.array([True, False])
zero = np.float64(0)
for f in (
    lambda: a[0] + 1,
    lambda: 1 - a[0],
    lambda: a[0] * 2.5,
    lambda: 2.5 / a[1],
    lambda: a[0] / 0,
    lambda: a[0] / zero,
    lambda: 1 / zero,
    lambda: 1.0 / zero,
    lambda: 1.0 / 0,
    lambda: 1 / 0.0,
    lambda: 0 / 3,
    lambda: 7 / 2,
    lambda: (2**60 + 1) / 3,
    lambda: 2**60 + 1.0,
    lambda: 2**60 == float(2**60),
    lambda: 2**60 + 1 == float(2**60),
    lambda: 2**53 + 1 < float(2**53),
    lambda: 10**400 + 1.0,
    lambda: 10**400 > a[0],
    lambda: a[0] + True,
    lambda: True + a[0],
    lambda: a[0] + f32[0],
    lambda: f32[0] + 1,
    lambda: f32[0] * 1.1,
    lambda: f32[0] == 1.5,
    lambda: a[0] > 1,
    lambda: 1 < a[0],
    lambda: 1.5 == a[0],
    lambda: a[0] != a[0],
    lambda: np.float64("nan") == np.float64("nan"),
    lambda: n[1, 2] == 5,
    lambda: 5 == n[1, 2],
    lambda: n[1, 2] > n[0, 1],
    lambda: n[1, 2] < 5.5,
    lambda: n[1, 2] == True,
    lambda: n[0, 1] == 2**70,
    lambda: n[0, 1] + 1,
    lambda: n[0, 1] / 2,
    lambda: 1.5 * n[0, 1],
    lambda: a[0] is np.True_,
    lambda: (a[0] > 1) is np.True_,
    lambda: (a[0] > 1) + 1,
    lambda: -(a[0] > 1),
    lambda: not a[0] > 1,
    lambda: [1, 2][a[0] > 1],
    lambda: a[0] // 1,
    lambda: a[0] ** 2,
    lambda: a[0] % 1,
    lambda: -0.0 + 0,
    lambda: 0 * -1.0,
    lambda: a[-1],
    lambda: a[3],
    lambda: a[-4],
    lambda: m[1, -1],
    lambda: m[1, 3],
    lambda: m[2, 0],
    lambda: m[-3, 0],
    lambda: m[0, 0, 0],
    lambda: m[1],
    lambda: m[(1, 2)],
    lambda: m[n[0, 1], n[0, 2]],
    lambda: a[True],
    lambda: a[np.True_],
    lambda: m[True, 1],
    lambda: a[1.0],
    lambda: b[0],
    lambda: f32[1],
    lambda: np.array(3.0)[()],
    lambda: np.array(3.0)[0],
    lambda: np.exp(1.0),
    lambda: np.exp(a[0]),
    lambda: np.exp(1),
    lambda: np.exp(f32[0]),
    lambda: np.exp(True),
    lambda: np.log(-1.0),
    lambda: np.isnan(a[0]),
    lambda: np.floor(2.7),
    lambda: np.negative(a[0]),
    lambda: np.exp("a"),
    lambda: np.exp(),
    lambda: np.exp(a, out=np.zeros(3)),
    lambda: math.exp(a[0]),
    lambda: math.exp(1000),
    lambda: math.log(0),
    lambda: math.sqrt(n[1, 2]),
    lambda: math.floor(a[0]),
    lambda: hash(a[0]) == hash(1.5),
    lambda: {1.5: "x"}[a[0]],
    lambda: f"{a[0]:.3f} {a[0]} {n[0, 1]:03d}",
    lambda: max(a[0], 1.0, 2),
    lambda: max([3, 1.0, 2], key=lambda v: -v),
    lambda: min([]),
    lambda: sum([a[0], 1, 2.0]),
    lambda: int(a[2]) + float(a[0]),
    lambda: a[0].round(),
    lambda: a[0].dtype,
    lambda: a[0].shape,
    lambda: a[0].item() + n[0, 1].item(),
):
    shown(f)

x = 1.0
x += a[0]
print(repr(x))
x /= 2
print(repr(x))
k = 5
k /= 2
print(repr(k))
k = 2**62
k += 2**62
print(k, 3 * 2**62, -(2**63) - 1)

a[0] = 7
a[-1] = a[0] * 2
m[1, 2] = n[0, 1]
m[0, 0] = True
n[0, 0] = 2.9
b[1] = 3
f32[0] = 0.1
print(a, m, n, b, f32)
for f in (
    lambda: a.__setitem__(3, 1.0),
    lambda: m.__setitem__((0, 5), 1.0),
    lambda: a.__setitem__(0, [1.0, 2.0]),
    lambda: a.__setitem__(0, "q"),
):
    shown(f)
fixed = np.broadcast_to(np.zeros(1), (2, 1))
shown(lambda: fixed.__setitem__((0, 0), 1.0))
view = m[:, 1]
view[0] = 100
m[:, 1] += 1
m[0, :2] *= 2
m[1:, 1:] -= view[1:]
print(m, view)
a[1:] = a[:-1]
print(a)
