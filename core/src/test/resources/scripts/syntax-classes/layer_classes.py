# Pins layers as classes: forward, backward and a missing attribute.
import numpy as np
class Layer:
    def __init__(self): self.params, self.grads = {}, {}
    def __call__(self, x): return self.forward(x)
class Linear(Layer):
    def __init__(self, n, m, rng):
        super().__init__()
        self.params["W"] = rng.randn(n, m) * 0.1
        self.params["b"] = np.zeros(m)
    def forward(self, x):
        self.x = x
        return x @ self.params["W"] + self.params["b"]
    def backward(self, d):
        self.grads["W"], self.grads["b"] = self.x.T @ d, d.sum(0)
        return d @ self.params["W"].T
class ReLU(Layer):
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask
    def backward(self, d): return d * self.mask
class Seq(Layer):
    def __init__(self, *layers): self.layers = layers
    def forward(self, x):
        for l in self.layers: x = l(x)
        return x
    def backward(self, d):
        for l in reversed(self.layers): d = l.backward(d)
        return d
rng = np.random.RandomState(0)
net = Seq(Linear(3, 4, rng), ReLU(), Linear(4, 2, rng))
x = rng.randn(5, 3)
out = net(x)
print(out.shape, out.round(4))
dx = net.backward(np.ones_like(out))
print(dx.round(4), {k: v.shape for l in net.layers for k, v in l.grads.items()} if all(hasattr(l, "grads") for l in net.layers) else None)
for i, l in enumerate(net.layers):
    for k in l.params: print(i, type(l).__name__, k, l.params[k].shape, float(np.abs(l.grads[k]).sum().round(3)))
print(net.missing)
