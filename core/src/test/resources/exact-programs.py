# Bodies of f(w, v, x) with w of shape (3, 4), v of shape (4,), x of shape (4, 5); each block one program.

## einsum
return np.sum(np.einsum('ij,jk->ik', w, x) ** 2) + np.einsum('i,i', v, v)

## einsum diagonal
return np.einsum('ij,kj->', w, w * v) + np.einsum('ii', w[:, :3])

## tensordot
return np.sum(np.tensordot(w, x, axes=1) ** 3) + np.sum(np.outer(v, v) ** 2)

## inverse
a = w @ w.T + np.eye(3)
return np.sum(np.linalg.inv(a)) + np.linalg.det(a) + np.sum(v)

## solve
a = w[:, :3] + 5 * np.eye(3)
return np.sum(np.linalg.solve(a, v[:3]) ** 2)

## norm
return np.linalg.norm(w) + np.linalg.norm(v)

## loops and items
s = 0.0
for i in range(3):
    for j in range(4):
        s += w[i, j] * v[j] ** 2
return s

## buffer filled in place
h = np.zeros((3, 5))
for i in range(3):
    h[i] = np.tanh(w[i] @ x)
    h[i, 1:] += h[i, :-1]
h *= h
return h.sum() * v.mean()

## recursion
def power(a, n):
    return a if n == 1 else np.tanh(power(a, n - 1) @ w.T) @ w
return np.sum(power(v.reshape(1, 4), 4))

## masks in place
z = w @ x
z[z < 0] = 0
z[np.arange(3), [0, 2, 2]] *= v[:3]
return np.mean(z ** 2)

## repeated indices
return np.sum(w[[0, 0, 2]][:, [1, 1, 3]] ** 2) + np.sum(v[[1, 1]] ** 3)

## add.at
h = np.zeros(4)
np.add.at(h, [0, 1, 1, 1], v)
return np.sum(h ** 2) + np.sum(w)

## pad, tile, repeat
return np.sum(np.pad(w, 1) ** 2) + np.sum(np.tile(v, 3) ** 2) * np.repeat(v, 2).sum()

## stack and split
a, b = np.split(np.stack([v, v ** 2]), 2)
return np.sum(a * b) + np.sum(np.vstack([w, v]) ** 2) + np.sum(np.hstack([v, v]) ** 3)

## roll, flip, swap
return np.sum(np.roll(w, 1, axis=1) * np.flip(w, 0)) + np.sum(v[::-1] * v)

## statistics
return w.std() + w.var(axis=0).sum() + np.prod(v) + np.max(w) - np.min(v) + np.ptp(w)

## sorted and running
return np.sum(np.sort(w, axis=1) * v) + np.sum(np.cumsum(v) ** 2) + np.sum(np.cumprod(v))

## softmax
e = np.exp(w @ x - np.max(w @ x, axis=0, keepdims=True))
p = e / e.sum(axis=0)
return -np.log(p[[0, 1, 2, 0, 1], range(5)]).mean() + v[0]

## where and clip
return np.sum(np.where(w > 0, w ** 2, -w)) + np.sum(np.clip(v, 0.6, 1.2) ** 2)

## python numbers
s = 1.0
for a in v.tolist():
    s = s * a + float(w[0, 0])
return s

## math
a = math.exp(w[0, 0]) + math.log(v[1]) * math.tanh(float(w[1, 1]))
return a + math.atan(v[2]) * math.sqrt(v[0]) + math.log(v[3], 2) * 0 + np.sum(w)

## branches
s = 0
for a in v:
    if a > 1:
        s += a ** 2
    else:
        s += np.exp(a)
return s + w.sum()

## while
a = v.sum()
while a < 100:
    a = a * 2
return a + np.sum(w)

## logs
return np.sum(np.logaddexp(w[0], v)) + np.sum(np.log1p(v)) + np.sum(np.hypot(w[1], v)) + np.sum(np.arctan2(w[2], v))

## layers as lists
h = [x]
for i in range(3):
    h.append(np.maximum(0, h[-1] * v.reshape(4, 1) + w[i].reshape(4, 1)))
return sum(np.sum(a) for a in h)

## overlapping views
h = np.concatenate([v, v ** 2])
h[2:6] = h[0:4] * 2
h[:-1] += h[1:]
t = h.reshape(2, 4).T
t[0] = t[1]
return np.sum(h ** 2) + w.sum()

## math of two numbers
a = math.pow(v[0], 3) + math.pow(v[1], 2) + math.pow(2, w[0, 0]) + math.pow(v[2], 0.5)
b = math.hypot(w[0, 1], w[0, 2]) + math.atan2(v[3], w[1, 0]) + math.fabs(w[1, 1])
c = math.fmod(7 * v[0], 2.0) + math.copysign(v[1], w[1, 2]) + math.pow(v[2], w[2, 0])
return a * b + c + math.dist([w[2, 1], w[2, 2]], [v[0], 0.3]) + np.sum(w)

## sums without loss of digits
z = (w @ x).ravel()
return math.fsum(z ** 2) + math.fsum(a * a * a for a in v) + math.fsum([1.5, v[0] * w[0, 0], 2])

## rounded numbers hang on nothing
s = np.sum(np.round(w * 3) / 3) + np.sum(np.floor(v) * v) + np.sum(np.sign(w) * w ** 2)
for a in v:
    s += a * int(a * 3) + a * math.floor(a * 7) + math.ceil(a * 5) + math.trunc(a * 9) * a
    s += round(float(a), 1) * a + round(a, 1) * a + round(float(a) * 10) * a + a * round(float(a), -1)
return s + sum(b - int(b) for b in v.tolist())

## what math refuses takes another way
s = 0.0
for row in w.tolist():
    for a in row:
        try:
            s += math.log(a + 1)
        except ValueError:
            s += math.sqrt(a * a) * v[0]
        if math.isnan(a) or math.isinf(a * v[1]) or not math.isfinite(a):
            s += 1
try:
    s += math.exp(2000 * v[2])
except OverflowError:
    s += v[2] ** 2
try:
    s += math.pow(-v[3], 0.5)
except ValueError:
    s += v[3] ** 3
return s
