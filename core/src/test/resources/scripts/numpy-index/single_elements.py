import numpy as np


def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


x = np.array([[1.5, 2.5], [3.5, 4.5]])
n = np.array([3, 4, 5])
b = np.array([True, False])
f = np.array([1.5, 2.25], dtype=np.float32)
attempt(lambda: x[1])
attempt(lambda: x[-1, 0])
attempt(lambda: x[0][1])
attempt(lambda: x[2])
attempt(lambda: x[0, 2])
attempt(lambda: x[-3, 0])
attempt(lambda: x[7, 1.0])
attempt(lambda: x[0, 0, 0])
attempt(lambda: x[True])
attempt(lambda: x[np.int64(1), 0])
attempt(lambda: x[()])
attempt(lambda: np.array(2.5)[0])
attempt(lambda: np.zeros((2, 0))[1])
attempt(lambda: n[1])
attempt(lambda: b[0])
attempt(lambda: f[1])
attempt(lambda: x[0, 1] + x[1, 0])
attempt(lambda: x[0, 1] / 0.5 - 2.0)
attempt(lambda: 1.0 - x[0, 0])
attempt(lambda: 2 * x[0, 0])
attempt(lambda: f[0] * 1.1)
attempt(lambda: f[0] * x[0, 0])
attempt(lambda: n[0] / 2.0)
attempt(lambda: b[0] + 1.5)
attempt(lambda: x[0, 0] > 1.5)
attempt(lambda: n[0] == 3)
attempt(lambda: 3 == n[0])
attempt(lambda: f[0] < x[0, 1])
attempt(lambda: b[0] != True)
attempt(lambda: np.exp(x[0, 0] - x[0, 0]))
attempt(lambda: np.exp(x[0, 0], 1))
attempt(lambda: np.add(x[0, 0], n[0]))
attempt(lambda: np.maximum(n, n[1]))
attempt(lambda: np.sqrt(n[1]))

row = x[0]
row[1] = 9
x[1, 1] = n[0]
print(x)
first = x[0, 0]
x[0, 0] = -1.0
print(first, x[0, 0], max(x[0, 1], first), max([2.5, 1.0, 2.5]), min(n))
n[2] = 7.9
print(n)


def store(where, value):
    x[where] = value


attempt(lambda: store((0, 5), 1.0))
attempt(lambda: store(4, 1.0))
attempt(lambda: store((0, 0), [1.0, 2.0]))
attempt(lambda: store(0, [1.0, 2.0, 3.0]))
attempt(lambda: store(1, [7.0, 8.0]))
print(x)
