# Pins a network class with params in a dict, loss returning grads, momentum training, numeric check by nditer.
import numpy as np

class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, std=1e-1):
        self.params = {"W1": std * np.random.randn(input_size, hidden_size), "b1": np.zeros(hidden_size), "W2": std * np.random.randn(hidden_size, output_size), "b2": np.zeros(output_size)}

    def loss(self, X, y=None, reg=0.0):
        W1, b1, W2, b2 = (self.params[k] for k in ("W1", "b1", "W2", "b2"))
        h = np.maximum(0, X.dot(W1) + b1); scores = h.dot(W2) + b2
        if y is None: return scores
        shifted = scores - scores.max(axis=1, keepdims=True)
        probs = np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True)
        loss = -np.sum(np.log(probs[range(len(y)), y])) / len(y) + reg * (np.sum(W1 * W1) + np.sum(W2 * W2))
        d = probs; d[range(len(y)), y] -= 1; d /= len(y)
        grads = {"W2": h.T.dot(d) + 2 * reg * W2, "b2": d.sum(axis=0)}
        dh = d.dot(W2.T); dh[h <= 0] = 0
        grads["W1"], grads["b1"] = X.T.dot(dh) + 2 * reg * W1, dh.sum(axis=0)
        return loss, grads

    def predict(self, X): return np.argmax(self.loss(X), axis=1)

np.random.seed(0); net = TwoLayerNet(4, 6, 3); X = 3 * np.random.randn(5, 4); y = np.array([0, 1, 2, 2, 1])
loss, grads = net.loss(X, y, reg=0.05); print("loss %.8f" % loss, {k: g.shape for k, g in grads.items()})
v = {k: np.zeros_like(p) for k, p in net.params.items()}; history = []
for it in range(40):
    loss, grads = net.loss(X, y, reg=1e-3); history.append(loss)
    for k in net.params: v[k] = 0.9 * v[k] - 0.1 * grads[k]; net.params[k] += v[k]
print(["%.5f" % l for l in history[::10]], net.predict(X), (net.predict(X) == y).mean(), history[-1] < history[0])
def numeric(f, x, h=1e-5):
    g = np.zeros_like(x); it = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
    while not it.finished:
        i = it.multi_index; old = x[i]; x[i] = old + h; up = f(x); x[i] = old - h; g[i] = (up - f(x)) / (2 * h); x[i] = old; it.iternext()
    return g
loss, grads = net.loss(X, y, reg=0.1)
for k in sorted(grads): num = numeric(lambda _: net.loss(X, y, reg=0.1)[0], net.params[k]); print("%s max error small: %s" % (k, np.max(np.abs(num - grads[k])) < 1e-7), num.shape, "%.6f" % np.linalg.norm(num))
print(net.loss(X).shape, net.params["b3"].shape if "b3" in net.params else "no b3"); net.loss(X[:, :3])
