# Pins the reported line when a NumPy call fails deep in nested calls, in loops, and over several lines.
import numpy as np
def affine(x, w, b):
    out = x @ w
    out = out + b
    return out

def network(x, layers):
    for w, b in layers:
        x = np.maximum(0, affine(x, w, b))
    return x

layers = [(np.ones((2, 3)), np.zeros(3)), (np.ones((3, 1)), np.zeros(1)), (np.ones((2, 2)), np.zeros(2))]
print(network(np.ones((4, 2)), layers[:2]).T)
for k in range(3):
    try:
        print(k, network(np.ones((4, 2)), layers[k:]).shape)
    except ValueError as e:
        print(k, str(e)[:60])
print(np.sum([affine(np.ones((1, 2)), np.ones((2, 2)), c).sum() for c in (0, 1, 2)]))
total = sum(
    network(
        np.ones((1, 2)),
        layers[i:j],
    ).sum()
    for i, j in [(0, 1), (0, 2), (0, 3)]
)
print(total)
