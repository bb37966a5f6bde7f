"""The lesson's gradient check as a notebook runs it: a Python loop over the entries of theta.

Arguments: a folder with setup.py, forward.py and backward.py. Prints the milliseconds of one whole
check (94 forward passes, the backward pass, the norms), the best and the median of many.
"""

import pathlib
import sys
import time

import numpy as np

folder = pathlib.Path(sys.argv[1])
names = {}
for cell in ("setup", "forward", "backward"):
    exec((folder / (cell + ".py")).read_text(), names)
X, Y, parameters = names["X"], names["Y"], names["parameters"]
forward, backward = names["forward_propagation_n"], names["backward_propagation_n"]


def to_vector(values):
    return np.concatenate([values[key].reshape(-1, 1) for key in parameters])


def to_dictionary(theta):
    moved, start = {}, 0
    for key, value in parameters.items():
        moved[key] = theta[start : start + value.size].reshape(value.shape)
        start += value.size
    return moved


def check(epsilon=1e-7):
    _, cache = forward(X, Y, parameters)
    gradients = backward(X, Y, cache)
    grad = to_vector({key: gradients["d" + key] for key in parameters})
    theta = to_vector(parameters)
    approximation = np.zeros((len(theta), 1))
    for i in range(len(theta)):
        plus = np.copy(theta)
        plus[i][0] += epsilon
        above, _ = forward(X, Y, to_dictionary(plus))
        minus = np.copy(theta)
        minus[i][0] -= epsilon
        below, _ = forward(X, Y, to_dictionary(minus))
        approximation[i] = (above - below) / (2 * epsilon)
    gap = np.linalg.norm(grad - approximation)
    return gap / (np.linalg.norm(grad) + np.linalg.norm(approximation))


times = []
for _ in range(200):
    start = time.perf_counter()
    check()
    times.append((time.perf_counter() - start) * 1000)
times.sort()
print(times[0], times[len(times) // 2])
