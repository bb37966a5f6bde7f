## parameters in float32
np.random.seed(3)
X = np.random.randn(6, 3).astype(np.float32)
y = np.random.randn(6).astype(np.float32)
w = np.random.randn(3).astype(np.float32)
b = np.float32(0.3)
#-- forward
def cost(X, y, w, b):
    r = X @ w + b - y
    return np.mean(r ** 2), r
#-- backward
def grads(X, y, w, b, cache):
    m = y.shape[0]
    return {'dw': 2 / m * X.T @ cache, 'db': 2 / m * np.sum(cache)}
#-- break
2 / m * X.T => 1 / m * X.T
2 / m * np.sum(cache) => 2 / m * cache[0]
X.T @ cache => X.T @ cache * 1.001
## float32 inside
np.random.seed(4)
X = np.random.randn(4, 5).astype(np.float32)
W = np.random.randn(3, 4)
V = np.random.randn(1, 3)
#-- forward
def forward(X, W, V):
    A = np.tanh(W.astype(np.float32) @ X)
    out = V.astype(np.float32) @ A
    return np.sum(out ** 2) / 5, (A, out)
#-- backward
def backward(X, W, V, cache):
    A, out = cache
    dout = 2 * out / 5
    dA = V.astype(np.float32).T @ dout
    return {'dW': (dA * (1 - A * A)) @ X.T, 'dV': dout @ A.T}
#-- break
(1 - A * A) => (1 - A)
2 * out / 5 => out / 5
dout @ A.T => dout @ A.T * np.float32(1.01)
## dropout with a mask from setup
np.random.seed(5)
X = np.random.randn(3, 8)
Y = (np.random.rand(1, 8) > 0.5) * 1.0
keep = 0.75
D = np.random.rand(4, 8) < keep
parameters = {'W1': np.random.randn(4, 3), 'b1': np.zeros((4, 1)), 'W2': np.random.randn(1, 4)}
#-- forward
def forward(X, Y, parameters):
    Z = parameters['W1'] @ X + parameters['b1']
    A = np.maximum(Z, 0) * D / keep
    P = 1 / (1 + np.exp(-parameters['W2'] @ A))
    return -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P)), (Z, A, P)
#-- backward
def backward(X, Y, parameters, cache):
    Z, A, P = cache
    d = (P - Y) / Y.shape[1]
    dA = parameters['W2'].T @ d
    dZ = dA * D / keep * (Z > 0)
    return {'dW1': dZ @ X.T, 'db1': dZ.sum(axis=1, keepdims=True), 'dW2': d @ A.T}
#-- break
dA * D / keep => dA / keep
dA * D / keep => dA * D
(Z > 0) => (Z < 0)
## absolute errors
np.random.seed(6)
X = np.random.randn(7, 3)
y = np.random.randn(7)
w = np.random.randn(3)
#-- forward
def cost(X, y, w):
    r = X @ w - y
    return np.abs(r).sum() / len(y), r
#-- backward
def grad(X, y, w, cache):
    return {'dw': X.T @ np.sign(cache) / len(y)}
#-- break
np.sign(cache) => cache
/ len(y) => / 3
X.T @ np.sign(cache) => X.T @ np.sign(-cache)
## hinge with maximum
np.random.seed(7)
X = np.random.randn(9, 4)
y = np.array([0, 2, 1, 1, 0, 2, 2, 0, 1])
W = np.random.randn(4, 3) * 0.5
#-- forward
def hinge(W, X, y):
    s = X @ W
    correct = s[np.arange(len(y)), y]
    margins = np.maximum(0, s - correct[:, None] + 1)
    margins[np.arange(len(y)), y] = 0
    return margins.sum() / len(y) + 0.1 * np.sum(W * W), margins
#-- backward
def hinge_grad(W, X, y, cache):
    d = (cache > 0) * 1.0
    d[np.arange(len(y)), y] = -d.sum(axis=1)
    return {'dW': X.T @ d / len(y) + 0.2 * W}
#-- break
-d.sum(axis=1) => d.sum(axis=1)
0.2 * W => 0.1 * W
-d.sum(axis=1) => -1
## clip
np.random.seed(8)
X = np.random.randn(5, 4)
W = np.random.randn(3, 5)
#-- forward
def forward(X, W):
    Z = W @ X
    C = np.clip(Z, -1.5, 1.5)
    return np.sum(C ** 3) / 4, (Z, C)
#-- backward
def backward(X, W, cache):
    Z, C = cache
    d = 3 * C ** 2 / 4
    d[(Z < -1.5) | (Z > 1.5)] = 0
    return {'dW': d @ X.T}
#-- break
d[(Z < -1.5) | (Z > 1.5)] = 0 => d[Z < -1.5] = 0
3 * C ** 2 / 4 => 3 * Z ** 2 / 4 + C
d @ X.T => np.clip(d, -1, 1) @ X.T
## ties in where
X = np.array([[1.0, -2.0], [0.5, 3.0]])
W = np.array([[0.0, 0.0], [1.0, -1.0], [2.0, 0.5]])
#-- forward
def forward(X, W):
    Z = W @ X
    A = np.where(Z > 0, Z, 0.1 * Z)
    return np.sum(A * A) + np.sum(A), (Z, A)
#-- backward
def backward(X, W, cache):
    Z, A = cache
    return {'dW': ((2 * A + 1) * np.where(Z > 0, 1, 0.1)) @ X.T}
#-- break
np.where(Z > 0, 1, 0.1) => np.where(Z > 0, 1, 0)
(2 * A + 1) => (A + 1)
(2 * A + 1) => (2 * Z + 1)
## log-sum-exp
np.random.seed(9)
X = np.random.randn(6, 3) * 3
y = np.array([0, 1, 3, 2, 1, 0])
W = np.random.randn(3, 4) * 4
#-- forward
def nll(X, y, W):
    s = X @ W
    top = s.max(axis=1, keepdims=True)
    lse = top[:, 0] + np.log(np.exp(s - top).sum(axis=1))
    return np.mean(lse - s[np.arange(len(y)), y]), s
#-- backward
def nll_grad(X, y, W, cache):
    p = np.exp(cache - cache.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(y)), y] -= 1
    return {'dW': X.T @ p / len(y)}
#-- break
p[np.arange(len(y)), y] -= 1 => p[np.arange(len(y)), y] += 1
p /= p.sum(axis=1, keepdims=True) => p /= p.sum(axis=0, keepdims=True)
X.T @ p / len(y) => X.T @ p
## saturated sigmoids, stable cost
np.random.seed(10)
X = np.random.randn(3, 6) * 6
Y = np.array([[1.0, 0, 1, 0, 0, 1]])
W = np.random.randn(1, 3) * 6
b = np.array([[2.0]])
#-- forward
def forward(X, Y, W, b):
    Z = W @ X + b
    return np.mean(np.maximum(Z, 0) - Z * Y + np.log1p(np.exp(-np.abs(Z)))), Z
#-- backward
def backward(X, Y, W, b, cache):
    P = 1 / (1 + np.exp(-cache))
    d = (P - Y) / Y.shape[1]
    return {'dW': d @ X.T, 'db': d.sum(axis=1, keepdims=True)}
#-- break
(P - Y) => (Y - P)
d.sum(axis=1, keepdims=True) => d[:, :1]
d @ X.T => d @ X.T * Y.shape[1]
## both penalties
np.random.seed(11)
X = np.random.randn(8, 4)
y = np.random.randn(8)
w = np.array([0.7, -1.2, 0.05, 2.0])
#-- forward
def cost(X, y, w, l1=0.3, l2=0.2):
    r = X @ w - y
    return 0.5 * r @ r + l1 * np.abs(w).sum() + l2 * np.sum(w ** 2), r
#-- backward
def grad(X, y, w, cache, l1=0.3, l2=0.2):
    return {'dw': X.T @ cache + l1 * np.sign(w) + 2 * l2 * w}
#-- break
2 * l2 * w => l2 * w
l1 * np.sign(w) => l1
X.T @ cache + l1 * np.sign(w) => X.T @ cache
## whole-number data
X = np.array([[1, 2, 0], [3, -1, 2], [0, 1, 1], [2, 2, -3]])
y = np.array([1, 0, 1, 0])
w = np.array([0.1, -0.2, 0.3])
#-- forward
def cost(X, y, w):
    p = 1 / (1 + np.exp(-(X @ w)))
    return -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)) / len(y), p
#-- backward
def grad(X, y, w, cache):
    return {'dw': (cache - y) @ X / len(y)}
#-- break
(cache - y) => (cache - y).astype(int)
/ len(y) => // len(y)
(cache - y) @ X => (cache - y) @ X[::-1]
## layer normalisation
np.random.seed(12)
x = np.random.randn(4, 6)
t = np.random.randn(4, 6)
gamma = np.random.rand(6) + 0.5
beta = np.random.randn(6)
#-- forward
def forward(x, t, gamma, beta):
    mu = x.mean(axis=1, keepdims=True)
    sd = np.sqrt(((x - mu) ** 2).mean(axis=1, keepdims=True) + 1e-5)
    h = (x - mu) / sd
    out = gamma * h + beta
    return 0.5 * np.sum((out - t) ** 2), (h, sd, out)
#-- backward
def backward(x, t, gamma, beta, cache):
    h, sd, out = cache
    d = out - t
    dh = d * gamma
    dx = (dh - dh.mean(axis=1, keepdims=True) - h * (dh * h).mean(axis=1, keepdims=True)) / sd
    return {'dx': dx, 'dgamma': (d * h).sum(axis=0), 'dbeta': d.sum(axis=0)}
#-- break
h * (dh * h).mean(axis=1, keepdims=True) => h * (dh * h).mean(axis=1, keepdims=True) / 2
dh - dh.mean(axis=1, keepdims=True) => dh
'dbeta': d.sum(axis=0) => 'dbeta': d.mean(axis=0)
## recursion
np.random.seed(13)
c = np.random.randn(5)
x = 0.7
#-- forward
def horner(c, x, k):
    return c[k] if k == len(c) - 1 else c[k] + x * horner(c, x, k + 1)
def cost(c, x):
    p = horner(c, x, 0)
    return p ** 2, p
#-- backward
def grad(c, x, cache):
    powers = np.array([x ** k for k in range(len(c))])
    slope = sum(k * c[k] * x ** (k - 1) for k in range(1, len(c)))
    return {'dc': 2 * cache * powers, 'dx': 2 * cache * slope}
#-- break
2 * cache * powers => cache * powers
x ** (k - 1) => x ** k
range(1, len(c)) => range(2, len(c))
## a huge cost
np.random.seed(14)
X = np.random.randn(6, 3) * 1e4
y = np.random.randn(6) * 1e4
w = np.random.randn(3)
#-- forward
def cost(X, y, w):
    r = X @ w - y
    return np.sum(r ** 2), r
#-- backward
def grad(X, y, w, cache):
    return {'dw': 2 * X.T @ cache}
#-- break
2 * X.T => X.T
2 * X.T @ cache => 2 * X.T @ cache * 1.0001
X.T @ cache => X.T @ (cache + 100)
## a tiny cost
np.random.seed(15)
X = np.random.randn(6, 3) * 1e-6
y = np.random.randn(6) * 1e-6
w = np.random.randn(3)
#-- forward
def cost(X, y, w):
    r = X @ w - y
    return np.sum(r ** 2), r
#-- backward
def grad(X, y, w, cache):
    return {'dw': 2 * X.T @ cache}
#-- break
2 * X.T => X.T
2 * X.T @ cache => 2 * X.T @ cache * 1.0001
2 * X.T @ cache => 0 * w
## distances
np.random.seed(16)
P = np.random.randn(5, 2)
q = np.array([0.3, -0.8])
#-- forward
def cost(P, q):
    d = np.linalg.norm(P - q, axis=1)
    return d.sum() + np.linalg.norm(q), d
#-- backward
def grad(P, q, cache):
    return {'dq': ((q - P) / cache[:, None]).sum(axis=0) + q / np.linalg.norm(q)}
#-- break
(q - P) => (P - q)
cache[:, None] => cache[:, None] ** 2
+ q / np.linalg.norm(q) => + q
## running sums and products
np.random.seed(17)
w = np.random.rand(6) + 0.5
v = np.random.randn(6)
#-- forward
def cost(w, v):
    s = np.cumsum(v)
    p = np.prod(w)
    return np.sum(s ** 2) * p, (s, p)
#-- backward
def grad(w, v, cache):
    s, p = cache
    dv = np.cumsum((2 * s * p)[::-1])[::-1]
    return {'dw': np.sum(s ** 2) * p / w, 'dv': dv}
#-- break
np.cumsum((2 * s * p)[::-1])[::-1] => np.cumsum(2 * s * p)
p / w => p / w ** 2
np.sum(s ** 2) * p / w => s @ s * p / w ** 2
## a loop through time
np.random.seed(18)
xs = np.random.randn(5, 3)
h0 = np.zeros(4)
parameters = {'U': np.random.randn(4, 3), 'V': np.random.randn(4, 4) * 0.5, 'c': np.zeros(4)}
#-- forward
def forward(xs, h0, parameters):
    U, V, c = parameters['U'], parameters['V'], parameters['c']
    hs = [h0]
    for x in xs:
        hs.append(np.tanh(U @ x + V @ hs[-1] + c))
    return sum(np.sum(h ** 2) for h in hs), hs
#-- backward
def backward(xs, parameters, cache):
    g = {'d' + k: np.zeros_like(v) for k, v in parameters.items()}
    later = np.zeros(4)
    for t in reversed(range(len(xs))):
        h = cache[t + 1]
        d = (2 * h + later) * (1 - h * h)
        g['dU'] += np.outer(d, xs[t])
        g['dV'] += np.outer(d, cache[t])
        g['dc'] += d
        later = parameters['V'].T @ d
    return g
#-- break
g['dV'] += np.outer(d, cache[t]) => g['dV'] += np.outer(d, cache[t + 1])
later = parameters['V'].T @ d => later = parameters['V'] @ d
(2 * h + later) => 2 * h
## attention
np.random.seed(19)
X = np.random.randn(4, 3)
Q = np.random.randn(3, 2)
K = np.random.randn(3, 2)
V = np.random.randn(3, 2)
#-- forward
def forward(X, Q, K, V):
    q, k, v = X @ Q, X @ K, X @ V
    s = np.einsum('id,jd->ij', q, k) / np.sqrt(2)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    a = e / e.sum(axis=1, keepdims=True)
    o = a @ v
    return np.sum(np.sin(o)), (q, k, v, a, o)
#-- backward
def backward(X, Q, K, V, cache):
    q, k, v, a, o = cache
    do = np.cos(o)
    da = do @ v.T
    ds = a * (da - (da * a).sum(axis=1, keepdims=True)) / np.sqrt(2)
    return {'dQ': X.T @ (ds @ k), 'dK': X.T @ (ds.T @ q), 'dV': X.T @ (a.T @ do)}
#-- break
ds.T @ q => ds @ q
da - (da * a).sum(axis=1, keepdims=True) => da
keepdims=True)) / np.sqrt(2) => keepdims=True))
## embeddings
np.random.seed(20)
words = np.array([0, 2, 2, 1, 3, 0])
target = np.random.randn(6, 2)
E = np.random.randn(5, 2)
#-- forward
def cost(words, target, E):
    r = E[words] - target
    return np.sum(r ** 2), r
#-- backward
def grad(words, target, E, cache):
    dE = np.zeros_like(E)
    np.add.at(dE, words, 2 * cache)
    return {'dE': dE}
#-- break
np.add.at(dE, words, 2 * cache) => dE[words] += 2 * cache
2 * cache => cache
np.add.at(dE, words, 2 * cache) => dE[words] = 2 * cache
## Poisson regression
np.random.seed(21)
X = np.random.randn(10, 3)
n = np.array([0, 2, 1, 5, 0, 1, 3, 0, 2, 1])
w = np.random.randn(3) * 0.3
#-- forward
def nll(X, n, w):
    eta = X @ w
    return np.sum(np.exp(eta) - n * eta), eta
#-- backward
def grad(X, n, w, cache):
    return {'dw': X.T @ (np.exp(cache) - n)}
#-- break
np.exp(cache) - n => cache - n
- n => + n
X.T @ => -X.T @
## Huber
np.random.seed(22)
X = np.random.randn(9, 2) * 2
y = np.random.randn(9) * 2
w = np.array([0.4, -0.9])
delta = 1.0
#-- forward
def cost(X, y, w, delta):
    r = X @ w - y
    small = np.abs(r) <= delta
    return np.where(small, 0.5 * r ** 2, delta * (np.abs(r) - 0.5 * delta)).sum(), r
#-- backward
def grad(X, y, w, delta, cache):
    return {'dw': X.T @ np.clip(cache, -delta, delta)}
#-- break
np.clip(cache, -delta, delta) => cache
np.clip(cache, -delta, delta) => np.sign(cache)
-delta, delta => 0, delta
## trimmed mean
np.random.seed(23)
w = np.random.randn(3)
X = np.random.randn(7, 3)
#-- forward
def cost(X, w):
    z = X @ w
    return np.sum(np.sort(z)[1:-1] ** 2), z
#-- backward
def grad(X, w, cache):
    order = np.argsort(cache)[1:-1]
    return {'dw': 2 * cache[order] @ X[order]}
#-- break
[1:-1] => [1:]
2 * cache => cache
X[order] => X[1:-1]
## loops over numbers
import math
np.random.seed(24)
x = [0.5, -1.0, 2.0]
w = np.array([0.3, -0.4, 0.9])
#-- forward
def cost(x, w):
    total = 0.0
    for i in range(len(x)):
        total += math.log(1 + math.exp(-x[i] * w[i])) + math.sqrt(1 + w[i] ** 2)
    return total
#-- backward
def grad(x, w):
    return {'dw': np.array([-x[i] / (1 + math.exp(x[i] * w[i])) + w[i] / math.sqrt(1 + w[i] ** 2) for i in range(len(x))])}
#-- break
-x[i] / => x[i] /
(1 + math.exp(x[i] * w[i])) => (1 + math.exp(-x[i] * w[i]))
+ w[i] / math.sqrt => + 1 / math.sqrt
## what setup works out for backward
np.random.seed(25)
X = np.random.randn(5, 3)
XT = X.T.copy()
w = np.random.randn(3)
inverse = 1 / X.shape[0]
#-- forward
def cost(X, w):
    z = X @ w
    return np.mean(z ** 2), z
#-- backward
def grad(XT, w, cache):
    return {'dw': 2 * inverse * XT @ cache}
#-- break
2 * inverse => inverse
XT @ cache => XT @ abs(cache)
2 * inverse * XT => 2 * XT
## a search for a root
a = np.array([2.0, 3.0, 5.0])
#-- forward
def cost(a):
    r = np.ones(3)
    for _ in range(30):
        r = 0.5 * (r + a / r)
    return np.sum(r), r
#-- backward
def grad(a, cache):
    return {'da': 0.5 / cache}
#-- break
0.5 / cache => 1 / cache
0.5 / cache => 0.5 * cache
0.5 / cache => 0.5 / a
