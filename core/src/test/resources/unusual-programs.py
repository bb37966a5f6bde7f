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
## gated recurrent unit over a list of inputs
np.random.seed(3)
H,D,T=3,2,4
parameters={'Wz':np.random.randn(H,H+D)*.5,'Wr':np.random.randn(H,H+D)*.5,'Wh':np.random.randn(H,H+D)*.5,'bz':np.random.randn(H,1)*.1,'br':np.random.randn(H,1)*.1,'bh':np.random.randn(H,1)*.1}
xs=[np.random.randn(D,1) for _ in range(T)]
target=np.random.randn(H,1)
#-- forward
def sigmoid(z):
    return 1/(1+np.exp(-z))
def gru_forward(xs, target, parameters):
    h=np.zeros((H,1))
    caches=[]
    for x in xs:
        hx=np.vstack([h,x])
        z=sigmoid(parameters['Wz']@hx+parameters['bz'])
        r=sigmoid(parameters['Wr']@hx+parameters['br'])
        rhx=np.vstack([r*h,x])
        hh=np.tanh(parameters['Wh']@rhx+parameters['bh'])
        hn=(1-z)*h+z*hh
        caches.append((h,x,hx,z,r,rhx,hh))
        h=hn
    loss=0.5*np.sum((h-target)**2)
    return loss,(caches,h)
#-- backward
def gru_backward(cache, target, parameters):
    caches,h=cache
    grads={'d'+k:np.zeros_like(v) for k,v in parameters.items()}
    dh=h-target
    for (hp,x,hx,z,r,rhx,hh) in reversed(caches):
        dz=dh*(hh-hp)*z*(1-z)
        dhh=dh*z*(1-hh**2)
        drhx=parameters['Wh'].T@dhh
        dr=drhx[:H]*hp*r*(1-r)
        grads['dWh']+=dhh@rhx.T
        grads['dbh']+=dhh
        grads['dWz']+=dz@hx.T
        grads['dbz']+=dz
        grads['dWr']+=dr@hx.T
        grads['dbr']+=dr
        dhx=parameters['Wz'].T@dz+parameters['Wr'].T@dr
        dh=dh*(1-z)+drhx[:H]*r+dhx[:H]
    return grads
#-- break
drhx[:H]*r+dhx[:H] => drhx[:H]*r
dz=dh*(hh-hp)*z*(1-z) => dz=dh*hh*z*(1-z)
dhh@rhx.T => dhh@hx.T
## residual network whose weights are a list beside a vector
np.random.seed(21)
Ws=[np.random.randn(4,4)*.4 for _ in range(3)]
w_out=np.random.randn(4)
X=np.random.randn(7,4)
t=np.sign(np.random.randn(7))
#-- forward
def forward(Ws,w_out,X,t):
    h=X; hs=[X]; zs=[]
    for W in Ws:
        z=h@W
        h=h+np.maximum(0,z)
        zs.append(z); hs.append(h)
    s=h@w_out
    loss=np.mean(np.log1p(np.exp(-t*s)))
    return loss,(hs,zs,s)
#-- backward
def backward(Ws,w_out,X,t,cache):
    hs,zs,s=cache
    ds=-t/(1+np.exp(t*s))/len(t)
    dw_out=hs[-1].T@ds
    dh=np.outer(ds,w_out)
    dWs=[None]*len(Ws)
    for i in range(len(Ws)-1,-1,-1):
        dz=dh*(zs[i]>0)
        dWs[i]=hs[i].T@dz
        dh=dh+dz@Ws[i].T
    return {'dWs':dWs,'dw_out':dw_out}
#-- break
dh=dh+dz@Ws[i].T => dh=dz@Ws[i].T
dWs[i]=hs[i].T@dz => dWs[i]=hs[i+1].T@dz
-t/(1+np.exp(t*s)) => -t/(1+np.exp(s))
## conditional random field, forward and backward algorithm
np.random.seed(15)
trans=np.random.randn(3,3); emit=np.random.randn(4,3)
path=[0,2,1,1]
#-- forward
def lse(a,axis=0):
    m=np.max(a,axis=axis,keepdims=True)
    return np.squeeze(m,axis)+np.log(np.sum(np.exp(a-m),axis=axis))
def crf_nll(trans,emit,path):
    T,K=emit.shape
    alpha=np.zeros((T,K)); alpha[0]=emit[0]
    for t in range(1,T):
        alpha[t]=emit[t]+lse(alpha[t-1][:,None]+trans)
    logZ=lse(alpha[-1])
    score=emit[0,path[0]]
    for t in range(1,T):
        score=score+trans[path[t-1],path[t]]+emit[t,path[t]]
    return logZ-score,(alpha,logZ)
#-- backward
def crf_grad(trans,emit,path,cache):
    alpha,logZ=cache
    T,K=emit.shape
    beta=np.zeros((T,K))
    for t in range(T-2,-1,-1):
        beta[t]=lse(trans+emit[t+1]+beta[t+1],axis=1)
    demit=np.exp(alpha+beta-logZ)
    dtrans=np.zeros_like(trans)
    for t in range(1,T):
        dtrans+=np.exp(alpha[t-1][:,None]+trans+emit[t]+beta[t]-logZ)
        dtrans[path[t-1],path[t]]-=1
    demit[np.arange(T),path]-=1
    return dtrans,demit
#-- break
+emit[t]+beta[t]-logZ => +beta[t]-logZ
dtrans[path[t-1],path[t]]-=1 => dtrans[path[t],path[t-1]]-=1
demit[np.arange(T),path]-=1 => pass
## connectionist temporal classification
np.random.seed(16)
logits=np.random.randn(5,3)
label=[1,2]
#-- forward
def forward(logits,label):
    e=np.exp(logits-logits.max(1,keepdims=True)); y=e/e.sum(1,keepdims=True)
    ext=[0]
    for l in label: ext+=[l,0]
    T,S=len(y),len(ext)
    a=np.zeros((T,S))
    a[0,0]=y[0,0]; a[0,1]=y[0,ext[1]]
    for t in range(1,T):
        for s in range(S):
            v=a[t-1,s]
            if s>0: v=v+a[t-1,s-1]
            if s>1 and ext[s]!=0 and ext[s]!=ext[s-2]: v=v+a[t-1,s-2]
            a[t,s]=v*y[t,ext[s]]
    p=a[-1,-1]+a[-1,-2]
    return -np.log(p),(y,ext,a,p)
#-- backward
def backward(label,cache):
    y,ext,a,p=cache
    T,S=a.shape
    b=np.zeros((T,S))
    b[-1,-1]=y[-1,ext[-1]]; b[-1,-2]=y[-1,ext[-2]]
    for t in range(T-2,-1,-1):
        for s in range(S):
            v=b[t+1,s]
            if s<S-1: v=v+b[t+1,s+1]
            if s<S-2 and ext[s]!=0 and ext[s]!=ext[s+2]: v=v+b[t+1,s+2]
            b[t,s]=v*y[t,ext[s]]
    dlogits=y.copy()
    for t in range(T):
        for s in range(S):
            dlogits[t,ext[s]]-=a[t,s]*b[t,s]/(p*y[t,ext[s]])
    return dlogits
#-- break
/(p*y[t,ext[s]]) => /p
if s<S-1: v=v+b[t+1,s+1] => if s<S-2: v=v+b[t+1,s+1]
dlogits=y.copy() => dlogits=np.zeros_like(y)
## likelihood of a Gaussian process by Cholesky
np.random.seed(20)
x=np.sort(np.random.rand(6)); y=np.sin(6*x)
hyper=np.array([0.1,-1.0,-2.0])
#-- forward
def nll(hyper,x,y):
    sf,ell,sn=np.exp(hyper)
    D=(x[:,None]-x[None,:])**2
    Kf=sf**2*np.exp(-D/(2*ell**2))
    K=Kf+sn**2*np.eye(len(x))
    L=np.linalg.cholesky(K)
    a=np.linalg.solve(L.T,np.linalg.solve(L,y))
    return 0.5*y@a+np.log(np.diag(L)).sum()+0.5*len(x)*np.log(2*np.pi),(D,Kf,K,a,ell,sn)
#-- backward
def dnll(cache):
    D,Kf,K,a,ell,sn=cache
    Q=np.linalg.inv(K)-np.outer(a,a)
    dsf=0.5*np.sum(Q*2*Kf)
    dell=0.5*np.sum(Q*Kf*D/ell**2)
    dsn=0.5*np.trace(Q)*2*sn**2
    dhyper=np.array([dsf,dell,dsn])
    return dhyper
#-- break
0.5*np.sum(Q*2*Kf) => np.sum(Q*2*Kf)
D/ell**2 => D/ell**3
np.trace(Q)*2*sn**2 => np.trace(Q)*2*sn
## adjoint of a midpoint solver
y0=np.array([1.0,0.5]); k=np.array([0.8,0.3,0.2])
dt=0.1; steps=20
target=np.array([0.2,0.7])
#-- forward
def f(y,k):
    return np.array([-k[0]*y[0]+k[1]*y[1]**2, k[0]*y[0]-k[1]*y[1]**2-k[2]*y[1]])
def simulate(y0,k,target):
    ys=[y0]
    for _ in range(steps):
        y=ys[-1]
        k1=f(y,k); k2=f(y+dt/2*k1,k)
        ys.append(y+dt*k2)
    return np.sum((ys[-1]-target)**2),ys
#-- backward
def jac(y,k):
    Jy=np.array([[-k[0],2*k[1]*y[1]],[k[0],-2*k[1]*y[1]-k[2]]])
    Jk=np.array([[-y[0],y[1]**2,0],[y[0],-y[1]**2,-y[1]]])
    return Jy,Jk
def adjoint(ys,k,target):
    lam=2*(ys[-1]-target)
    dk=np.zeros(3)
    for y in ys[-2::-1]:
        k1=np.array([-k[0]*y[0]+k[1]*y[1]**2, k[0]*y[0]-k[1]*y[1]**2-k[2]*y[1]])
        m=y+dt/2*k1
        Jy2,Jk2=jac(m,k); Jy1,Jk1=jac(y,k)
        dk2=dt*lam
        dm=Jy2.T@dk2
        dk+=Jk2.T@dk2
        dk1=dt/2*dm
        dk+=Jk1.T@dk1
        lam=lam+dm+Jy1.T@dk1
    dy0=lam
    return {'dk':dk,'dy0':dy0}
#-- break
dk1=dt/2*dm => dk1=dt*dm
lam=lam+dm+Jy1.T@dk1 => lam=lam+dm
dk+=Jk1.T@dk1 => pass
## hinge, Huber and quantile losses with L1
np.random.seed(9)
theta=np.random.randn(5)
A=np.random.randn(8,5); y=np.sign(np.random.randn(8)); r=np.random.randn(8)*3
delta=1.0; margin=1.0
#-- forward
def forward(theta,A,y,r):
    s=A@theta
    hinge=np.maximum(0,margin-y*s)
    e=s-r
    huber=np.where(np.abs(e)<=delta,0.5*e**2,delta*(np.abs(e)-0.5*delta))
    eps=e-2
    quantile=np.maximum(0.9*eps,(0.9-1)*eps)
    return hinge.mean()+huber.mean()+quantile.mean()+0.01*np.sum(np.abs(theta)),(s,e,eps)
#-- backward
def backward(theta,A,y,cache):
    s,e,eps=cache
    n=len(y)
    ds=-y*(margin-y*s>0)/n
    ds=ds+np.clip(e,-delta,delta)/n
    ds=ds+np.where(eps>0,0.9,-0.1)/n
    dtheta=A.T@ds+0.01*np.sign(theta)
    return dtheta
#-- break
np.where(eps>0,0.9,-0.1) => np.where(eps>0,0.9,0.1)
0.01*np.sign(theta) => 0.01*theta
np.clip(e,-delta,delta) => e
## autoencoder with the reparametrisation trick
np.random.seed(17)
parameters={'We':np.random.randn(4,4)*.4,'be':np.zeros(4),'Wd':np.random.randn(2,4)*.5,'bd':np.zeros(4)}
x=np.random.rand(6,4); noise=np.random.randn(6,2)
#-- forward
def forward(x,parameters):
    p=parameters
    h=x@p['We']+p['be']
    mu,logvar=h[:,:2],h[:,2:]
    std=np.exp(0.5*logvar)
    z=mu+std*noise
    xr=1/(1+np.exp(-(z@p['Wd']+p['bd'])))
    bce=-np.sum(x*np.log(xr)+(1-x)*np.log(1-xr))
    kl=-0.5*np.sum(1+logvar-mu**2-np.exp(logvar))
    return (bce+kl)/len(x),(mu,logvar,std,z,xr)
#-- backward
def backward(x,parameters,cache):
    mu,logvar,std,z,xr=cache
    n=len(x)
    da=(xr-x)/n
    g={'Wd':z.T@da,'bd':da.sum(0)}
    dz=da@parameters['Wd'].T
    dmu=dz+mu/n
    dlv=dz*noise*0.5*std-0.5*(1-np.exp(logvar))/n
    dh=np.hstack([dmu,dlv])
    g['We']=x.T@dh; g['be']=dh.sum(0)
    return g
#-- break
dz*noise*0.5*std => dz*noise*std
dmu=dz+mu/n => dmu=dz
np.hstack([dmu,dlv]) => np.hstack([dlv,dmu])
## layer norm with a tied embedding
np.random.seed(14)
E=np.random.randn(5,4)*.6
g=np.random.rand(4)+.5
ids=np.array([0,3,1])
nxt=np.array([3,1,4])
#-- forward
def forward(E,g,ids,nxt,eps=1e-5):
    x=E[ids]
    mu=x.mean(-1,keepdims=True)
    xc=x-mu
    s=np.sqrt((xc**2).mean(-1,keepdims=True)+eps)
    n=xc/s
    h=n*g
    L=h@E.T
    m=L.max(1,keepdims=True)
    lse=m+np.log(np.exp(L-m).sum(1,keepdims=True))
    loss=(lse[:,0]-L[np.arange(len(ids)),nxt]).mean()
    return loss,(n,s,h,np.exp(L-lse))
#-- backward
def backward(E,g,ids,nxt,cache):
    n,s,h,p=cache
    N=len(ids)
    dL=p.copy(); dL[np.arange(N),nxt]-=1; dL/=N
    dE=dL.T@h
    dh=dL@E
    dg=(dh*n).sum(0)
    dn=dh*g
    dx=(dn-dn.mean(-1,keepdims=True)-n*(dn*n).mean(-1,keepdims=True))/s
    for k,i in enumerate(ids):
        dE[i]+=dx[k]
    return dE,dg
#-- break
dE=dL.T@h => dE=np.zeros_like(E)
-n*(dn*n).mean(-1,keepdims=True) => -n*(dn*n).sum(-1,keepdims=True)
dE[i]+=dx[k] => dE[i]=dx[k]
## focal loss
np.random.seed(8)
w=np.random.randn(4); b=0.3
X=np.random.randn(9,4); y=(np.random.rand(9)>.5).astype(float)
gamma=2.0
#-- forward
def focal(w,b,X,y,gamma):
    z=X@w+b
    p=1/(1+np.exp(-z))
    pt=np.where(y==1,p,1-p)
    loss=np.mean(-(1-pt)**gamma*np.log(pt))
    return loss,(p,pt)
#-- backward
def focal_grad(w,b,X,y,gamma,cache):
    p,pt=cache
    dpt=gamma*(1-pt)**(gamma-1)*np.log(pt)-(1-pt)**gamma/pt
    sign=np.where(y==1,1,-1)
    dz=dpt*sign*p*(1-p)/len(y)
    return {'dw':X.T@dz,'db':dz.sum()}
#-- break
gamma*(1-pt)**(gamma-1)*np.log(pt)- => -
sign=np.where(y==1,1,-1) => sign=1
gamma*(1-pt)**(gamma-1) => 2*(1-pt)**2
## triplet loss
np.random.seed(18)
W=np.random.randn(3,2)
a=np.random.randn(6,3); p=a+np.random.randn(6,3)*.5; n=np.random.randn(6,3)
alpha=0.5
#-- forward
def forward(W,a,p,n):
    fa,fp,fn=a@W,p@W,n@W
    dp=np.sum((fa-fp)**2,1); dn=np.sum((fa-fn)**2,1)
    l=dp-dn+alpha
    return np.mean(np.maximum(l,0)),(fa,fp,fn,l)
#-- backward
def backward(W,a,p,n,cache):
    fa,fp,fn,l=cache
    g=(l>0)[:,None]/len(l)
    dfa=2*(fn-fp)*g
    dfp=-2*(fa-fp)*g
    dfn=2*(fa-fn)*g
    dW=a.T@dfa+p.T@dfp+n.T@dfn
    return dW
#-- break
dfa=2*(fn-fp)*g => dfa=2*(fp-fn)*g
(l>0)[:,None] => (l>alpha)[:,None]
+n.T@dfn => -n.T@dfn
## a cost read back from its text
np.random.seed(19)
X=np.random.randn(4,3); Y=np.random.randn(4); w=np.random.randn(3)
#-- forward
def forward(w,X,Y):
    J=np.mean((X@w-Y)**2)
    return float(str(J))+float(f'{J:.17g}')+float('{:.17g}'.format(J)),None
#-- backward
def backward(w,X,Y,cache):
    return {'dw':6*X.T@(X@w-Y)/len(Y)}
#-- break
6*X.T => 3*X.T
(X@w-Y)/len => (X@w+Y)/len
