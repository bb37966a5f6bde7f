import math
import numpy as np
def random_mini_batches(X, Y, mini_batch_size=64, seed=0):
    np.random.seed(seed)
    m = X.shape[1]
    mini_batches = []
    permutation = list(np.random.permutation(m))
    shuffled_X = X[:, permutation]
    shuffled_Y = Y[:, permutation].reshape((1, m))
    inc = mini_batch_size
    num_complete_minibatches = math.floor(m / mini_batch_size)
    for k in range(0, num_complete_minibatches):
        mini_batches.append((shuffled_X[:, k * inc:(k + 1) * inc], shuffled_Y[:, k * inc:(k + 1) * inc]))
    if m % mini_batch_size != 0:
        mini_batches.append((shuffled_X[:, num_complete_minibatches * inc:], shuffled_Y[:, num_complete_minibatches * inc:]))
    return mini_batches
X = np.array([np.arange(20) + i for i in range(3)]) / 10; Y = (np.arange(20) % 2)[None, :]
mb = random_mini_batches(X, Y, 8)
for i, (x, y) in enumerate(mb): print(f"batch {i}: {x.shape} {y.shape}", x[0].round(1), y)
def initialize_adam(parameters):
    v, s = {}, {}
    for key in parameters:
        v["d" + key] = np.zeros_like(parameters[key]); s["d" + key] = np.zeros(parameters[key].shape)
    return v, s
def adam(parameters, grads, v, s, t, learning_rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8):
    vc, sc = {}, {}
    for key in parameters:
        g = grads["d" + key]
        v["d" + key] = beta1 * v["d" + key] + (1 - beta1) * g
        vc["d" + key] = v["d" + key] / (1 - np.power(beta1, t))
        s["d" + key] = beta2 * s["d" + key] + (1 - beta2) * np.power(g, 2)
        sc["d" + key] = s["d" + key] / (1 - beta2 ** t)
        parameters[key] = parameters[key] - learning_rate * vc["d" + key] / (np.sqrt(sc["d" + key]) + epsilon)
    return parameters, v, s, vc, sc
np.random.seed(1)
params = {"W1": np.random.randn(2, 3), "b1": np.random.randn(2, 1)}
grads = {"dW1": np.random.randn(2, 3), "db1": np.random.randn(2, 1)}
v, s = initialize_adam(params)
for t in range(1, 4): params, v, s, vc, sc = adam(params, grads, v, s, t)
print(f"W1 = \n{params['W1']}"); print(f"v[\"dW1\"] = \n{v['dW1']}"); print("s[db1] = ", s["db1"], vc["dW1"][0], sc["db1"].T)
def update_lr(lr0, epoch, rate): return (1 / (1 + rate * epoch)) * lr0
def schedule(lr0, epoch, rate, time_interval=1000): return (1 / (1 + rate * np.floor(epoch / time_interval))) * lr0
print([round(update_lr(0.5, e, 1), 6) for e in range(5)], schedule(0.5, 2500, 0.3), schedule(0.5, 999, 0.3))
costs = []
def rosen(p): return (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2
def rosen_grad(p): return np.array([-2 * (1 - p[0]) - 400 * p[0] * (p[1] - p[0] ** 2), 200 * (p[1] - p[0] ** 2)])
for name, step in {"sgd": lambda p, g, st: p - 1e-3 * g, "momentum": lambda p, g, st: (st.__setitem__("v", 0.9 * st.get("v", 0) - 1e-4 * g), p + st["v"])[1], "rms": lambda p, g, st: (st.__setitem__("c", 0.9 * st.get("c", 0) + 0.1 * g * g), p - 1e-2 * g / np.sqrt(st["c"] + 1e-8))[1]}.items():
    p, st = np.array([-1.0, 1.0]), {}
    for _ in range(200): p = step(p, rosen_grad(p), st)
    print(f"{name:>10s}: {p} {rosen(p):.6e}")
def l2(params, lambd, m): return sum(np.sum(np.square(v)) for k, v in params.items() if k.startswith("W")) * lambd / (2 * m)
print(l2(params, 0.7, 5), {k: v.shape for k, v in params.items()})
def he(dims): return {f"W{l}": np.random.randn(dims[l], dims[l - 1]) * np.sqrt(2. / dims[l - 1]) for l in range(1, len(dims))}
print({k: float(v.std().round(4)) for k, v in he([3, 4, 2]).items()})
D = np.random.rand(2, 3) < 0.8; print(D, D.astype(int), (D * params["W1"] / 0.8).round(4))
random_mini_batches(X, Y[0], 8)
